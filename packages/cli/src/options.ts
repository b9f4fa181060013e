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

export const optionGroups = [
  'Configuration',
  'Output',
  'Verdict',
  'Fixes',
  'Suppressions',
  'Files',
  'Fleet',
  'Questions',
  'About',
] as const
export type OptionGroup = (typeof optionGroups)[number]

export const options = {
  config: { short: 'c', value: 'FILE', group: 'Configuration', help: 'use this config file' },
  'no-config-lookup': { group: 'Configuration', help: 'look for no config file' },
  safe: { group: 'Configuration', help: 'run no code from the repository: no config that is a program, no plugin' },
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
  plugin: { value: 'NAME', repeatable: true, group: 'Configuration', help: 'load this plugin: a package or a file' },
  limit: {
    value: 'NAME=N',
    repeatable: true,
    group: 'Configuration',
    help: 'how large input may be: bytes, documents, depth, nodes, aliases',
  },
  'rule-timeout': { value: 'MS', group: 'Configuration', help: 'the most that a rule of a plugin may take (5000)' },
  'kubernetes-version': {
    value: '1.N[..1.M]',
    group: 'Configuration',
    help: 'the API version to lint against, or several: 1.30..1.34',
  },
  'closed-world': { group: 'Configuration', help: 'nothing exists but what these files hold' },

  format: {
    short: 'f',
    value: 'NAME[=FILE]',
    repeatable: true,
    group: 'Output',
    help: 'stylish (default), json, sarif, …; or a path, a package, `plugin/name`',
  },
  'output-file': {
    short: 'o',
    value: 'FILE',
    group: 'Output',
    help: 'where the last format without its own file goes',
  },
  'min-severity': { value: 'S', group: 'Output', help: 'show only critical, high, medium or low and above' },
  quiet: { group: 'Output', help: 'show only problems of level error' },
  'include-suppressed': {
    group: 'Output',
    help: 'list silenced problems in SARIF too; GitHub opens an alert for each',
  },
  category: {
    value: 'NAME',
    group: 'Output',
    help: 'what code scanning tells several runs of a commit apart by (keelint)',
  },
  stats: { group: 'Output', help: 'say on standard error how long what took' },
  color: { group: 'Output', help: 'use colors' },
  'no-color': { group: 'Output', help: 'use none' },

  since: {
    value: 'COMMIT',
    group: 'Output',
    help: 'report only what is new or graver since this commit of Git: a branch, a tag, a hash',
  },
  'include-unchanged': {
    group: 'Output',
    help: 'with --since: list in SARIF what was there before and what is gone too',
  },

  'fail-on': {
    value: 'S',
    group: 'Verdict',
    help: 'fail on problems of this severity and above, at any level; or `never`',
  },
  'max-warnings': { value: 'N', group: 'Verdict', help: 'fail on more than N problems of level warn' },
  'allow-incomplete': { group: 'Verdict', help: 'do not fail on input that could not be analyzed' },
  'pass-on-no-files': { group: 'Verdict', help: 'do not fail where there is nothing to lint' },

  fix: { group: 'Fixes', help: 'fix what can be fixed, in the files' },
  'fix-dry-run': { group: 'Fixes', help: 'report what would remain, and write nothing' },
  diff: { group: 'Fixes', help: 'print the fixes as a unified diff, and write nothing' },
  'fix-type': {
    value: 'TYPE',
    repeatable: true,
    group: 'Fixes',
    help: 'fix only these: directive, problem, suggestion, layout',
  },

  'update-suppressions': { group: 'Suppressions', help: "put today's problems into the suppressions file" },
  'suppress-rule': {
    value: 'RULE',
    repeatable: true,
    group: 'Suppressions',
    help: "put today's problems of this rule into the suppressions file",
  },
  'prune-suppressions': { group: 'Suppressions', help: 'drop what no longer matches from the suppressions file' },
  'suppressions-location': { value: 'FILE', group: 'Suppressions', help: 'the suppressions file, or its folder' },
  'no-inline-config': { group: 'Suppressions', help: 'let comments and annotations silence nothing' },
  'report-unused-disable-directives': { group: 'Suppressions', help: 'report comments that silence nothing as errors' },
  'report-unused-disable-directives-severity': {
    value: 'LEVEL',
    group: 'Suppressions',
    help: 'report them as off, warn or error',
  },

  'stdin-filename': { value: 'FILE', group: 'Files', help: 'the name of what comes from standard input' },
  hook: {
    group: 'Files',
    help: 'report only the named files; the working directory is linted with them',
  },
  'ignore-pattern': { value: 'PATTERN', repeatable: true, group: 'Files', help: 'do not lint files that match' },
  'no-ignore': { group: 'Files', help: 'ignore no file' },
  cache: { group: 'Files', help: 'keep results, and use those of earlier runs for what has not changed' },
  'cache-location': { value: 'FILE', group: 'Files', help: 'where results are kept (a folder of the user)' },
  threads: { value: 'N|auto|off', group: 'Files', help: 'how many threads lint files (off)' },

  out: { value: 'FILE', group: 'Fleet', help: 'for `map`: the shard to write' },
  shard: {
    value: 'I/N',
    group: 'Fleet',
    help: 'for `map`: lint the I-th of N parts; `job/N` is that of the pod of an Indexed Job',
  },

  namespace: { short: 'n', value: 'NS', group: 'Questions', help: 'for `access who-can`: in this namespace' },

  init: { group: 'About', help: 'write a config for what is here' },
  'list-rules': { group: 'About', help: 'print all rules; with `--format json` as JSON' },
  'print-config': { value: 'FILE', group: 'About', help: 'print what holds for a file, as JSON' },
  'inspect-config': { value: 'FILE', group: 'About', help: 'say which config object sets what for a file' },
  'env-info': { group: 'About', help: 'print versions and the system, for reports of bugs' },
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
