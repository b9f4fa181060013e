/** The linter: texts in, problems out; runs in Node and in browsers. */
export type { Assumed, Config, LinterConfig, Plugin, RuleEntry, RuleLevel, SuppressEntry } from './config/config.ts'
export { ConfigError } from './config/error.ts'
export { didYouMean, nearest } from './config/names.ts'
export { partIn, presetNames, presetRules } from './config/presets.ts'
export { resolveConfig, rulesOf } from './config/resolve.ts'
export type { ConfigSuppression, FileConfig, ResolvedConfig, ResolvedRule } from './config/resolved.ts'
export { type FoundOutside, Linter, type LinterOptions } from './linter.ts'
export type { Project, Sent } from './project/project.ts'
export type { SkippedDocument, SkipReason, UnreadableReason } from './reading/reasons.ts'
export type { Ledger, Skipped, Undecided, Unreadable } from './reporting/ledger.ts'
export {
  type Carrier,
  carriers,
  compareProblems,
  compareText,
  type FixDeclined,
  type Problem,
  type RelatedLocation,
  type Suggestion,
  type SuppressedProblem,
  type Suppression,
} from './reporting/problem.ts'
export type { Reporter, ReporterContext } from './reporting/reporter.ts'
export {
  type ExitCode,
  type FixedFile,
  type Run,
  type RunRule,
  type Stats,
  type Summary,
  summaryOf,
  type VerdictOptions,
  verdictOf,
} from './reporting/run.ts'
export { type Node, nodeOf } from './resource/node.ts'
export type { ContainerNode, Effective, PodNode } from './resource/pod.ts'
export type { Place, Resource, ResourceId } from './resource/resource.ts'
export type { Change, Fix, Fixer } from './rule/fix.ts'
export type { Infer, JsonSchema, OptionsSchema } from './rule/options.ts'
export type { Report } from './rule/report.ts'
export {
  type Deprecation,
  defineRule,
  type PresetName,
  type Rule,
  type RuleContext,
  type RuleDocs,
  type RuleMeta,
} from './rule/rule.ts'
export { isAtLeast, type Level, type Severity, type Step, severities, steps } from './rule/severity.ts'
export type { Collector, ProjectVisitor, Visitor } from './rule/visitor.ts'
export type { Document } from './source/document.ts'
export { applyEdits, type Edit } from './source/edit.ts'
export { Lines, type SourceFile } from './source/file.ts'
export type { Comment, Found, ParsedDocument, Parser, SyntaxIssue } from './source/parser.ts'
export type { Key, Location, Path, Position, Range } from './source/place.ts'
export { yamlParser } from './source/yaml-parser.ts'
