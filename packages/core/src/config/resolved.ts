/** What holds, once all objects of a config have had their say. */
import type { WorkloadPath } from '@keelint/kubernetes'
import type { Rule } from '../rule/rule.ts'
import type { Level } from '../rule/severity.ts'
import type { Path } from '../source/place.ts'
import type { Assumed, SuppressEntry } from './config.ts'

/** A whole config; which of its objects hold for a file depends on the file's path. */
export interface ResolvedConfig {
  /** Files for which the same objects hold share one result. @param path of the file, as the linter was given it */
  forFile(path: string): FileConfig
  /** Whether the config does not want the file to be linted. */
  isIgnored(path: string): boolean
  /** Every entry of `suppress`, each of which has to silence something. */
  readonly suppressions: readonly ConfigSuppression[]
}

/** What holds for a file. */
export interface FileConfig {
  /** The rules that are on, by id. */
  readonly rules: ReadonlyMap<string, ResolvedRule>
  /** Every rule that the plugins have, by id. */
  readonly known: ReadonlyMap<string, Rule>
  /** The levels of the linter's own rules, such as `keelint/directive-unused`, where the config says something of them. */
  readonly own: ReadonlyMap<string, Level | 'off'>
  readonly kubernetes: { readonly version: string }
  readonly closed: boolean | readonly string[]
  readonly assume: readonly Assumed[]
  readonly settings: Readonly<Record<string, unknown>>
  /** Rows of plugins for the table of workloads. */
  readonly workloads: Readonly<Record<string, readonly WorkloadPath[]>>
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
  /** Whether the entry's `file` matches; a path as the linter was given it. */
  matchesFile(path: string): boolean
  /** Which config object, and which of its entries from 0. */
  readonly config: string
  readonly index: number
}
