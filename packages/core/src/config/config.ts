/** What a user configures, and what plugins bring along: plain data and functions. */
import type { WorkloadPath } from '@keelint/kubernetes'
import type { Reporter } from '../reporting/reporter.ts'
import type { Rule } from '../rule/rule.ts'
import type { Level } from '../rule/severity.ts'
import type { Key } from '../source/place.ts'

export type RuleLevel = 'off' | Level | 0 | 1 | 2
export type RuleEntry = RuleLevel | readonly [RuleLevel, Readonly<Record<string, unknown>>?]

/** One object of a config; of several that match a file, later ones win. */
export interface Config {
  /** For messages about the config. */
  readonly name?: string
  /** What `files`, `ignores`, `worlds` and `suppress[].file` are relative to; itself relative to the config file's folder. */
  readonly basePath?: string
  /** Patterns of the files that the object holds for; a file must match one of them, and of a list in the list all. */
  readonly files?: readonly (string | readonly string[])[]
  /** Patterns of files that the object does not hold for; in an object with nothing else, of files that are not linted. */
  readonly ignores?: readonly string[]
  /** Presets, `<plugin>/<config>`, or other config objects. */
  readonly extends?: readonly (string | Config | readonly Config[])[]
  /** By the namespace that their rules have here. */
  readonly plugins?: Readonly<Record<string, Plugin>>
  readonly kubernetes?: { readonly version?: string }
  readonly rules?: Readonly<Record<string, RuleEntry>>
  readonly suppress?: readonly SuppressEntry[]
  readonly assume?: readonly Assumed[]
  /** Patterns of files and folders that are worlds of their own. */
  readonly worlds?: readonly string[]
  /** Whether nothing exists but what the files hold: everywhere, or in the namespaces that are listed. */
  readonly closed?: boolean | readonly string[]
  readonly settings?: Readonly<Record<string, unknown>>
  readonly linterOptions?: LinterConfig
}

export interface LinterConfig {
  /** Whether comments and annotations are without effect. */
  readonly noInlineConfig?: boolean
  /** The level of `keelint/directive-unused`, by ESLint's name; `true` means `warn`. */
  readonly reportUnusedDisableDirectives?: boolean | RuleLevel
}

/** Silences rules for resources that one may not want to write into. */
export interface SuppressEntry {
  readonly rules: readonly string[]
  /** Names and namespaces may be patterns; what is absent matches all. */
  readonly resource?: {
    readonly group?: string
    readonly kind?: string
    readonly namespace?: string
    readonly name?: string
  }
  /** A container's name, or a pattern. */
  readonly container?: string
  /** A pattern. */
  readonly file?: string
  /** Of the field or of one above it, `*` for any key; as a text, its keys are separated by dots. */
  readonly path?: string | readonly Key[]
  readonly reason: string
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until?: string
}

/** A resource that exists, though not in the files. */
export interface Assumed {
  readonly group?: string
  readonly kind: string
  readonly namespace?: string
  readonly name: string
}

export interface Plugin {
  readonly meta: {
    readonly name: string
    readonly version: string
    /** What its rules are called by where the config does not say: `name` without its scope and `keelint-plugin-`. */
    readonly namespace?: string
    /** The page of a rule, `{{name}}` in place of its name. */
    readonly docs?: string
  }
  readonly rules?: Readonly<Record<string, Rule>>
  /** For `extends: [<namespace>/<name>]`. */
  readonly configs?: Readonly<Record<string, Config | readonly Config[]>>
  /** For `--format <namespace>/<name>`. */
  readonly reporters?: Readonly<Record<string, Reporter>>
  /** Where pods live in kinds of its own, such as `'example.com/Job': [['spec', 'template']]`. */
  readonly workloads?: Readonly<Record<`${string}/${string}`, readonly WorkloadPath[]>>
}
