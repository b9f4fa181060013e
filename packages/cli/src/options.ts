/** The one table of options: parsing, `--help` and the docs come from it. */

export interface Option {
  readonly short?: string
  /** What stands for the value in the help; an option without one is a switch. */
  readonly value?: string
  readonly repeatable?: boolean
  readonly group: OptionGroup
  /** One line, without a full stop. */
  readonly help: string
}

export const optionGroups = ['Configuration', 'Output', 'Verdict', 'Files', 'About'] as const
export type OptionGroup = (typeof optionGroups)[number]

export const options = {
  config: { short: 'c', value: 'FILE', group: 'Configuration', help: 'use this config file' },
  'no-config-lookup': { group: 'Configuration', help: 'look for no config file' },
  safe: { group: 'Configuration', help: 'run no code from the repository: refuse JavaScript configs' },
  preset: {
    value: 'NAME',
    repeatable: true,
    group: 'Configuration',
    help: 'use this preset in place of the rules of the config; `none` for no rules',
  },
  rule: {
    value: "'ID: LEVEL'",
    repeatable: true,
    group: 'Configuration',
    help: "on top of config or preset; with options 'ID: [LEVEL, {name: value}]'",
  },
  'kubernetes-version': { value: '1.N', group: 'Configuration', help: 'the API version to lint against' },
  'closed-world': { group: 'Configuration', help: 'nothing exists but what these files hold' },

  format: {
    short: 'f',
    value: 'NAME[=FILE]',
    repeatable: true,
    group: 'Output',
    help: 'stylish (default), json or sarif',
  },
  'output-file': {
    short: 'o',
    value: 'FILE',
    group: 'Output',
    help: 'where the last format without its own file goes',
  },
  'min-severity': { value: 'S', group: 'Output', help: 'show only critical, high, medium or low and above' },
  quiet: { group: 'Output', help: 'show only problems of level error' },
  color: { group: 'Output', help: 'use colors' },
  'no-color': { group: 'Output', help: 'use none' },

  'fail-on': {
    value: 'S',
    group: 'Verdict',
    help: 'fail on problems of this severity and above, at any level; or `never`',
  },
  'max-warnings': { value: 'N', group: 'Verdict', help: 'fail on more than N problems of level warn' },
  'allow-incomplete': { group: 'Verdict', help: 'do not fail on input that could not be analyzed' },
  'pass-on-no-files': { group: 'Verdict', help: 'do not fail where there is nothing to lint' },

  'stdin-filename': { value: 'FILE', group: 'Files', help: 'the name of what comes from standard input' },
  'ignore-pattern': { value: 'PATTERN', repeatable: true, group: 'Files', help: 'do not lint files that match' },
  'no-ignore': { group: 'Files', help: 'ignore no file' },

  'list-rules': { group: 'About', help: 'print all rules; with `--format json` as JSON' },
  version: { group: 'About', help: 'print the version' },
  help: { short: 'h', group: 'About', help: 'print this help' },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof options

type ValueOf<O> = O extends { value: string; repeatable: true }
  ? readonly string[]
  : O extends { value: string }
    ? string | undefined
    : boolean

/** What the command line says, by option. */
export type OptionValues = { readonly [Name in OptionName]: ValueOf<(typeof options)[Name]> }
