/** A rule: what it is about, what it says, and how it looks. */
import type { Infer, OptionsSchema } from './options.ts'
import type { Report } from './report.ts'
import type { Severity, Step } from './severity.ts'
import type { Collector, ProjectVisitor, Visitor } from './visitor.ts'

/** Presets that a rule may join by name; `pss-*`, `nsa` and `cis` follow from `standards`, and `all` holds every rule. */
export type PresetName =
  | 'recommended'
  | 'strict'
  | 'pss-baseline'
  | 'pss-restricted'
  | 'nsa'
  | 'cis'
  | 'reliability'
  | 'all'

export interface RuleDocs {
  /** "Disallow …", "Require …" or "Enforce …", without a full stop. */
  readonly description: string
  /** Why it matters: what goes wrong otherwise. */
  readonly rationale: string
  /** What to do about it. */
  readonly remedy: string
  /** Pages of the Kubernetes documentation, or of a standard, that decide. At least one. */
  readonly references: readonly string[]
}

export interface RuleMeta<Messages = Record<string, string>, Schema = OptionsSchema> {
  readonly type: 'problem' | 'suggestion' | 'layout'
  readonly severity: Severity
  /** Filled in from the rule's folder; `hygiene` where a plugin says nothing. */
  readonly step?: Step
  readonly docs: RuleDocs
  /** For instance `pss:baseline`, `cis:5.2.2`, `nsa:non-root`. */
  readonly standards?: readonly `${'pss' | 'cis' | 'nsa' | 'mitre'}:${string}`[]
  /**
   * The presets that the rule joins, each with `true` or with the options that it has there; `false` keeps it out of a preset
   * that `standards` or `all` would put it in.
   */
  readonly presets?: Readonly<Partial<Record<PresetName, boolean | Readonly<Record<string, unknown>>>>>
  readonly messages: Messages
  readonly schema?: Schema
  /** Whether some of its reports come with a `fix`. */
  readonly fixable?: true
  /** Whether some of its reports come with a `suggest`. */
  readonly hasSuggestions?: true
  readonly deprecated?: Deprecation
  /** Whether it asks `Project` for `customResources`, for which schemas have to be compiled. */
  readonly customResources?: true
  /** Names of rules of the same plugin: where one of them has a problem with a field, this rule has none. */
  readonly yieldsTo?: readonly string[]
}

/** A rule that should not be used any more still works; a run that uses it says so once. */
export interface Deprecation {
  /** Why, and what to do. */
  readonly message?: string
  /** The version of the plugin since which it is deprecated. */
  readonly since?: string
  /** Ids of the rules that do what it did. */
  readonly replacedBy?: readonly string[]
}

/** What is linted against: one version of Kubernetes, or a stretch of them. */
export interface KubernetesVersions {
  /** The newest of them, such as `1.34`. */
  readonly version: string
  /** The first and the last minor; the same where it is one. */
  readonly minors: { readonly from: number; readonly to: number }
}

export interface RuleContext<Messages = Record<string, string>, Options = unknown> {
  /** With its namespace, such as `k8s/no-privileged`. */
  readonly id: string
  readonly options: Options
  readonly settings: Readonly<Record<string, unknown>>
  readonly kubernetes: KubernetesVersions
  /** The day of the run, as `2026-11-23`; absent where whoever runs the linter does not say. */
  readonly today?: string
  report(report: Report<Messages>): void
  /** Says that the files do not tell; `reason` is the same sentence for the same cause, for the ledger counts by it. */
  undecided(reason: string): void
}

// The defaults must be `any`: rules with different options have to fit one record, and both are used in and out.
export interface Rule<
  // biome-ignore lint/suspicious/noExplicitAny: variance, see above
  Messages extends Readonly<Record<string, string>> = any,
  // biome-ignore lint/suspicious/noExplicitAny: variance, see above
  Schema extends OptionsSchema = any,
  // biome-ignore lint/suspicious/noExplicitAny: variance, see above
  Fact = any,
> {
  readonly meta: RuleMeta<Messages, Schema>
  /** The map step: facts of single resources for `Project`. */
  readonly collect?: Collector<Fact>
  /**
   * Looks at options that fit the schema, before the rule is created: a sentence where they cannot be used all the same, such as an
   * expression that means nothing. What it loads is there when `create` is called.
   */
  checkOptions?(options: Infer<Schema>): Promise<string | undefined>
  /** Called once for each configuration of the rule; the visitor must not remember what it has seen. */
  create(context: RuleContext<Messages, Infer<Schema>>): Visitor & ProjectVisitor<Fact>
}

/** Gives a rule its types: options from the schema, data from the messages, facts from the collector. */
export function defineRule<
  const Messages extends Readonly<Record<string, string>>,
  const Schema extends OptionsSchema = OptionsSchema,
  Fact = unknown,
>(rule: Rule<Messages, Schema, Fact>): Rule<Messages, Schema, Fact> {
  return rule
}
