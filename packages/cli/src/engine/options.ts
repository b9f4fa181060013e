/** What an `Engine` can be told, and the check that it was told nothing else. */
import path from 'node:path'
import { didYouMean, type Limits, ordinaryLimits, type Problem } from '@keelint/core'
import type { ConfigOptions } from '../config/config-options.ts'
import type { Progress } from '../files/sources.ts'
import { UsageError } from '../usage-error.ts'

export interface EngineOptions extends ConfigOptions {
  /** What all paths are relative to, absolute; the working directory of the process by default. */
  readonly cwd?: string
  /** Whether problems are fixed, or which of them; `Engine.outputFixes` brings the fixes into the files. */
  readonly fix?: boolean | ((problem: Problem) => boolean)
  /** Fix only problems of rules of these types. */
  readonly fixTypes?: readonly FixType[]
  /**
   * Whether problems come with the edits of their fixes and suggestions; without, most come only with word that there are some. True
   * by default.
   */
  readonly edits?: boolean
  /** The suppressions file, or the folder of it; `keelint-suppressions.json` in `cwd` by default. */
  readonly suppressionsLocation?: string
  /**
   * Compares with the last commit that this one, by any name that Git knows, and what is checked out have in common: the problems of the
   * run are then those that are new or graver since. Does not go with `fix`.
   */
  readonly since?: string
  /**
   * Whether somebody wants to see the problems of a file, which saves time: of the others some are missing from the run. All by default, and
   * with `since` and `fix`.
   */
  readonly isWanted?: (file: string) => boolean
  /** Whether the suppressions file silences problems; true by default. */
  readonly applySuppressions?: boolean
  /** Whether paths that lead nowhere, and finding no files at all, are put up with. */
  readonly passOnNoFiles?: boolean
  /** Whether unreadable input is put up with. */
  readonly allowIncomplete?: boolean
  /** Whether results are kept for later runs, and those of earlier ones used where nothing has changed; false by default. */
  readonly cache?: boolean
  /** The file that results are kept in, relative to `cwd`; one in a folder of the user's by default. */
  readonly cacheLocation?: string
  /** How many threads lint files, the calling one among them: `auto`, as many as pay; `off`, the default, is 1. */
  readonly threads?: number | 'auto' | 'off'
  /** Whether the run says how long what took. */
  readonly stats?: boolean
  /** How long a rule of a plugin may take for a resource, in milliseconds: 5000 by default; a reporter has ten times as long. */
  readonly ruleTimeout?: number
  /** How large what is read may be, in place of the ordinary limits; what is beyond counts as unreadable. */
  readonly limits?: Partial<Limits>
  /** The day on which suppressions expire or not, such as `2026-11-23`; today by default. */
  readonly today?: string
  /** Ends what is under way with the signal's reason; looked at between files and after each call of `onProgress`. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** By the type of the rule; `directive` takes away comments that silence nothing. */
export const fixTypes = ['directive', 'problem', 'suggestion', 'layout'] as const
export type FixType = (typeof fixTypes)[number]

type Check = readonly [fits: (value: unknown) => boolean, wanted: string]

const text: Check = [value => typeof value === 'string' && value !== '', 'a text that is not empty']
const flag: Check = [value => typeof value === 'boolean', 'true or false']
const texts: Check = [value => Array.isArray(value) && value.every(item => text[0](item)), 'a list of texts']
const call: Check = [value => typeof value === 'function', 'a function']
const mapping = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
/** What `limits` may hold. */
export const limitNames = Object.keys(ordinaryLimits) as readonly (keyof Limits)[]
const isLimitName = (name: string) => (limitNames as readonly string[]).includes(name)
const isLimit = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0
const config: Check = [
  value => (Array.isArray(value) ? value.every(mapping) : mapping(value)),
  'a config object or a list of them',
]

const checks: Readonly<Record<keyof EngineOptions, Check>> = {
  cwd: [value => typeof value === 'string' && path.isAbsolute(value), 'an absolute path'],
  overrideConfigFile: [value => value === true || text[0](value), 'a path, or `true` for no config file'],
  overrideConfig: config,
  baseConfig: config,
  presets: texts,
  safe: flag,
  plugins: [value => mapping(value) && Object.values(value as object).every(mapping), 'plugins by their namespaces'],
  kubernetesVersion: text,
  closedWorld: flag,
  ignore: flag,
  ignorePatterns: texts,
  fix: [value => flag[0](value) || call[0](value), 'true, false or a function'],
  fixTypes: [
    value => Array.isArray(value) && value.every(item => (fixTypes as readonly unknown[]).includes(item)),
    `a list of ${fixTypes.map(type => `\`${type}\``).join(', ')}`,
  ],
  edits: flag,
  inlineConfig: flag,
  suppressionsLocation: text,
  since: text,
  isWanted: call,
  applySuppressions: flag,
  passOnNoFiles: flag,
  allowIncomplete: flag,
  ruleTimeout: [value => Number.isInteger(value) && (value as number) > 0, 'a whole number of milliseconds above 0'],
  limits: [
    value =>
      mapping(value) && Object.entries(value as object).every(([name, most]) => isLimitName(name) && isLimit(most)),
    `whole numbers above 0 by the names ${limitNames.map(name => `\`${name}\``).join(', ')}`,
  ],
  today: [value => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value), 'a date such as `2026-11-23`'],
  cache: flag,
  cacheLocation: text,
  threads: [
    value => value === 'auto' || value === 'off' || (Number.isInteger(value) && (value as number) > 0),
    "`'auto'`, `'off'` or a whole number above 0",
  ],
  stats: flag,
  signal: [value => value instanceof AbortSignal, 'an `AbortSignal`'],
  onProgress: call,
}

/** Throws a `UsageError` on an option that there is not, and on a value of the wrong type. */
export function checkEngineOptions(options: EngineOptions): void {
  if (!mapping(options)) throw new UsageError('The options of an `Engine` must be a mapping.')
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name))
      throw new UsageError(`An \`Engine\` has no option \`${name}\`.${didYouMean(name, Object.keys(checks))}`)
    const [fits, wanted] = checks[name as keyof EngineOptions]
    if (value !== undefined && !fits(value))
      throw new UsageError(`The option \`${name}\` of an \`Engine\` must be ${wanted}.`)
  }
}

/** Those that hold. */
export function limitsOf({ limits }: EngineOptions): Limits {
  return { ...ordinaryLimits, ...limits }
}

const ordinaryTimeout = 5000

/** Milliseconds. */
export function ruleTimeoutOf({ ruleTimeout = ordinaryTimeout }: EngineOptions): number {
  return ruleTimeout
}
