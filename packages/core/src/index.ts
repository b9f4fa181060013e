/** The linter: texts in, problems out; runs in Node and in browsers. */
export { compareRuns, type Side } from './compare/compare-runs.ts'
export { type Concealed, concealed } from './conceal/concealed.ts'
export { vouchFor } from './config/check-plugin.ts'
export type { Assumed, Config, ConfigList, LinterConfig, Plugin, SchemaFile, SuppressEntry } from './config/config.ts'
export { defineConfig, globalIgnores, saysRules } from './config/define-config.ts'
export { ConfigError } from './config/error.ts'
export { type ExplainedObject, type ExplainedRule, type Explanation, explainConfig } from './config/explain.ts'
export { finalIgnores } from './config/global-ignores.ts'
export { withLevels } from './config/levels.ts'
export { didYouMean, nearest } from './config/names.ts'
export { ownRuleLevels } from './config/own-rules.ts'
export { namespaceOf, rulesOf } from './config/plugin-set.ts'
export { partIn, presetNames, presetRules } from './config/presets.ts'
export { type PrintedConfig, printedConfig } from './config/print.ts'
export { type ResolveOptions, resolveConfig } from './config/resolve.ts'
export type { ConfigSuppression, FileConfig, ResolvedConfig, ResolvedRule, WholeConfig } from './config/resolved.ts'
export type { RuleEntry, RuleLevel, RuleOptions, Rules } from './config/rule-entry.ts'
export { configSchema } from './config/schema.ts'
export type { Mismatch } from './config/scope.ts'
export { type CrdCompiler, crdCompiler } from './crd/compiler.ts'
export { crdFaults } from './crd/definition-faults.ts'
export { needsSchemas } from './crd/needs-schemas.ts'
export { changedValue, type PathChange } from './edit/change.ts'
export { compileChanges } from './edit/compile.ts'
export type { Compiled, CompileOptions } from './edit/editable.ts'
export { crashId, crashMeta } from './instance/crash.ts'
export { type TimeLimit, TimeLimitExceeded } from './instance/time-limit.ts'
export { type FixOptions, Linter } from './linter.ts'
export type { CheckedResource } from './project/checked-resource.ts'
export type { Project, Sent } from './project/project.ts'
export { type Budget, compilePattern, type Pattern } from './re2/pattern.ts'
export { isKustomizationFile } from './reading/kustomize.ts'
export type { SkippedDocument, SkipReason, UnreadableReason } from './reading/reasons.ts'
export type { Baseline, BaselineEntry, BaselineRest } from './reporting/baseline.ts'
export type { Comparison } from './reporting/comparison.ts'
export { type JsonTextOptions, jsonPieces, jsonText, LateList } from './reporting/json-text.ts'
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
export { skipReasonTexts, unreadableReasonTexts } from './reporting/reason-text.ts'
export {
  inPieces,
  type Reporter,
  type ReporterContext,
  type Repository,
  type RuleExamples,
} from './reporting/reporter.ts'
export { repositoryPath } from './reporting/repository-path.ts'
export { ruleUrl } from './reporting/rule-url.ts'
export {
  type DeprecatedRule,
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
export type { ManifestNode } from './resource/manifest.ts'
export { type Node, nodeOf } from './resource/node.ts'
export type { ContainerNode, Effective, PodNode, VolumeMountNode, VolumeNode } from './resource/pod.ts'
export type { Place, Resource, ResourceId } from './resource/resource.ts'
export type { Change, Fix, Fixer } from './rule/fix.ts'
export type { Infer, JsonSchema, OptionsSchema } from './rule/options.ts'
export type { RelatedPlace, Report } from './rule/report.ts'
export {
  type Deprecation,
  defineRule,
  type KubernetesVersions,
  type PresetName,
  type Rule,
  type RuleContext,
  type RuleDocs,
  type RuleMeta,
} from './rule/rule.ts'
export { isAtLeast, type Level, type Severity, type Step, severities, steps, stepTitles } from './rule/severity.ts'
export type { Collector, ProjectVisitor, Visitor } from './rule/visitor.ts'
export type { Circumstances, FileOutcome, FileTask } from './run/file-outcome.ts'
export type { LintRun } from './run/lint-files.ts'
export type { FoundOutside, LinterOptions } from './run/linter-options.ts'
export { outcomeOf, outcomeText } from './run/outcome-text.ts'
export type { Spent, TaskLinter } from './run/task.ts'
export type { Document } from './source/document.ts'
export { applyEdits, type Edit } from './source/edit.ts'
export { Lines, type SourceFile } from './source/file.ts'
export { beyondLimit, type Limits, ordinaryLimits } from './source/limits.ts'
export type { Comment, Found, ParsedDocument, Parser, PlainTest, SyntaxIssue } from './source/parser.ts'
export type { Key, Location, Path, Position, Range } from './source/place.ts'
export { yamlParser } from './source/yaml-parser.ts'
export { baselineOf, pruneBaseline } from './suppress/baseline.ts'
export { checkBaseline } from './suppress/check-baseline.ts'
export { ownRules } from './suppress/own-rules.ts'
export { tapeParser } from './tape/tape-parser.ts'
export type { Memory } from './world/memory.ts'
