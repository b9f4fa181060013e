/** What a user configures, and what plugins bring along. */
import type { WorkloadPath } from '@keelint/kubernetes'
import type { Rule } from '../rule/rule.ts'
import type { Level } from '../rule/severity.ts'

export type RuleLevel = 'off' | Level | 0 | 1 | 2
export type RuleEntry = RuleLevel | readonly [RuleLevel, Readonly<Record<string, unknown>>?]

export interface Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string }
  readonly rules?: Readonly<Record<string, Rule>>
  /** Where pods live in kinds of its own, such as `'example.com/Job': [['spec', 'template']]`. */
  readonly workloads?: Readonly<Record<`${string}/${string}`, readonly WorkloadPath[]>>
}

/** One object of a config; of several, later ones win. */
export interface Config {
  /** For messages about the config. */
  readonly name?: string
  /** Names of presets. */
  readonly extends?: readonly string[]
  /** Patterns of files that are not linted, relative to the config file. */
  readonly ignores?: readonly string[]
  readonly kubernetes?: { readonly version?: string }
  readonly rules?: Readonly<Record<string, RuleEntry>>
  /** Patterns of files and folders that are worlds of their own, relative to the config file. */
  readonly worlds?: readonly string[]
  /** Whether nothing exists but what the files hold: everywhere, or in the namespaces that are listed. */
  readonly closed?: boolean | readonly string[]
  readonly settings?: Readonly<Record<string, unknown>>
}
