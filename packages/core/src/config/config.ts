/** What a user configures, and what plugins bring along: plain data and functions. */
import type { ReferenceRow, WorkloadPath, WorkloadRow } from '@keelint/kubernetes'
import type { Reporter } from '../reporting/reporter.ts'
import type { Rule } from '../rule/rule.ts'
import type { Key, Path } from '../source/place.ts'
import type { finalIgnores } from './global-ignores.ts'
import type { RuleLevel, Rules } from './rule-entry.ts'

/** One object of a config; of several that match a file, later ones win. */
export interface Config {
  /** The address of the config's JSON Schema, for editors; without effect. */
  readonly $schema?: string
  /** For messages about the config. */
  readonly name?: string
  /**
   * What `files`, `ignores`, `worlds` and `suppress[].file` are relative to; itself relative to the config file's folder, or to the
   * `basePath` of the object that extends this one. The object holds for nothing outside of it.
   */
  readonly basePath?: string
  /** Patterns of the files that the object holds for; a file must match one of them, and of a list in the list all. */
  readonly files?: readonly (string | readonly string[])[]
  /**
   * Patterns of files that the object does not hold for; one that starts with `!` takes back what earlier ones say. In an object with
   * nothing else (but `name` and `basePath`), of files and folders that are not linted.
   */
  readonly ignores?: readonly string[]
  /**
   * Presets, `<plugin>/<config>`, `<plugin>/<preset>`, or other config objects. They come before the object, and hold only where it
   * holds too. A bare preset has the rules of all plugins that are known by then: built in, or named here or earlier.
   */
  readonly extends?: readonly (string | ConfigList)[]
  /** By the namespace that their rules have here, which may be any but `k8s`, `cluster` and `keelint`. */
  readonly plugins?: Readonly<Record<string, Plugin>>
  readonly kubernetes?: {
    /** `1.33`, `v1.33.2`, or a stretch: `1.30..1.34`. */
    readonly version?: string
    /**
     * Schemas of custom resources, beside those that are linted: CustomResourceDefinitions, or the JSON Schemas of single kinds.
     * Names of files and patterns are for the command line and the `Engine`, which read files; later objects replace them all.
     */
    readonly schemas?: readonly (string | SchemaFile)[]
  }
  readonly rules?: Rules
  readonly suppress?: readonly SuppressEntry[]
  readonly assume?: readonly Assumed[]
  /** Patterns of files and folders that are worlds of their own. */
  readonly worlds?: readonly string[]
  /** Whether nothing exists but what the files hold: everywhere, or in the namespaces that are listed. */
  readonly closed?: boolean | readonly string[]
  readonly settings?: Readonly<Record<string, unknown>>
  readonly linterOptions?: LinterConfig
  /** What `includeIgnoreFile` sets: patterns of the object take nothing back in a folder that they ignore. */
  readonly [finalIgnores]?: boolean
}

/** A config as people write it: lists may stand in lists. */
export type ConfigList = Config | readonly ConfigList[]

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

/**
 * A file of CustomResourceDefinitions, in YAML or JSON; or of a JSON Schema, whose kind is told by its `x-kubernetes-group-version-kind`
 * or by its name: `example.com/widget_v1.json`.
 */
export interface SchemaFile {
  /** For messages, and for the kind; with `/`. */
  readonly path: string
  /** Called when a resource asks for it. Throws a `ConfigError` where the text cannot be had. */
  read(): string
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
  /**
   * Looks at `settings`, of which its rules may read some: a sentence that names what is wrong, and where that is; undefined where
   * nothing is. Others' keys are none of its business.
   */
  checkSettings?(
    settings: Readonly<Record<string, unknown>>,
  ): { readonly message: string; readonly at: Path } | undefined
  /** For `extends: [<namespace>/<name>]`. */
  readonly configs?: Readonly<Record<string, Config | readonly Config[]>>
  /** For `--format <namespace>/<name>`. */
  readonly reporters?: Readonly<Record<string, Reporter>>
  /**
   * Where pods live in kinds of its own, such as `'example.com/Job': ['spec', 'template']`; a list where they live in several places. A
   * row in place of a path says where the parts of a pod stand, or that something else completes it.
   */
  readonly workloads?: Readonly<
    Record<`${string}/${string}`, WorkloadPath | WorkloadRow | readonly (WorkloadPath | WorkloadRow)[]>
  >
  /** What fields of kinds of its own name, such as `'example.com/Job': [{ at: 'spec.queue', name: 'secretName', to: 'core/Secret' }]`. */
  readonly references?: Readonly<Record<`${string}/${string}`, readonly ReferenceRow[]>>
}
