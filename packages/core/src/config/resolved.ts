/** What holds, once all objects of a config have had their say. */
import type { MoreWorkloads, ReferenceRow } from '@keelint/kubernetes'
import type { KubernetesVersions, Rule } from '../rule/rule.ts'
import type { Level } from '../rule/severity.ts'
import type { Path } from '../source/place.ts'
import type { Assumed, Plugin, SchemaFile, SuppressEntry } from './config.ts'

/** A whole config; which of its objects hold for a file depends on the file's path. */
export interface ResolvedConfig {
  /** Files for which the same objects hold share one result. @param path of the file, as the linter was given it */
  forFile(path: string): FileConfig
  /**
   * Whether the config does not want the file to be linted: it is globally ignored; or no rule is on for it, only because objects that
   * switch some on have other `files`, or `ignores`.
   */
  isIgnored(path: string): boolean
  /** Every entry of `suppress`, each of which has to silence something. */
  readonly suppressions: readonly ConfigSuppression[]
}

/** What one list of config objects comes to. */
export interface WholeConfig extends ResolvedConfig {
  /** The name of the object whose `ignores` keep the file from being linted; undefined where none does. */
  ignoredBy(path: string): string | undefined
  /** By namespace: those that are built in, and those that some object names. */
  readonly plugins: ReadonlyMap<string, Plugin>
  /** The rules that are on for some file, by id; the linter's own are not among them. */
  readonly everOn: ReadonlySet<string>
  /** Patterns of worlds, relative to the folder that paths are relative to; absent where no object speaks of worlds. */
  readonly worlds?: readonly string[]
}

/** What holds for a file. */
export interface FileConfig {
  /** The rules that are on, by id. */
  readonly rules: ReadonlyMap<string, ResolvedRule>
  /** Every rule that the plugins have, by id, also of those that only other files have. */
  readonly known: ReadonlyMap<string, Rule>
  /** The levels of the linter's own rules, such as `keelint/directive-unused`, where the config says something of them. */
  readonly own: ReadonlyMap<string, Level | 'off'>
  /** By namespace: those that are built in, those that objects name which hold for the file, and those whose rules are on. */
  readonly plugins: ReadonlyMap<string, Plugin>
  readonly kubernetes: KubernetesVersions
  /** Of custom resources. */
  readonly schemas: readonly SchemaFile[]
  readonly closed: boolean | readonly string[]
  readonly assume: readonly Assumed[]
  readonly settings: Readonly<Record<string, unknown>>
  /** Rows of plugins for the table of workloads. */
  readonly workloads: MoreWorkloads
  /** Rows of plugins for the table of references; the same object where there are none. */
  readonly references: Readonly<Record<string, readonly ReferenceRow[]>>
  /** Those entries of `suppress` that may hold in the file. */
  readonly suppressions: readonly ConfigSuppression[]
  /** Whether comments and annotations have no effect. */
  readonly noInlineConfig: boolean
}

export interface ResolvedRule {
  readonly rule: Rule
  readonly level: Level
  readonly options: Readonly<Record<string, unknown>>
}

/** An entry of `suppress`, and where it stands. */
export interface ConfigSuppression extends Omit<SuppressEntry, 'path'> {
  readonly path?: Path
  /** Whether the config object holds for the file, and the entry's `file` matches; a path as the linter was given it. */
  matchesFile(path: string): boolean
  /** Which config object, and which of its entries from 0. */
  readonly config: string
  readonly index: number
  /** Where the entry stands in the list of configs that was given; of an entry that a plugin brings, where the plugin's config is named. */
  readonly at: Path
}
