/** Turns the words of a command line into what is asked for. */
import util from 'node:util'
import { nearest } from '@keelint/core'
import { isQuestion } from './access/question-names.ts'
import { isNetworkQuestion } from './network/question-names.ts'
import { type Option, type OptionValues, options } from './options.ts'
import { UsageError } from './usage-error.ts'

export interface Invocation {
  /** As they were given; none means the working directory. */
  readonly paths: readonly string[]
  /** The rule of `explain RULE`. */
  readonly explain?: string
  /** The kinds of `schema [KIND…]`; none means all. */
  readonly schema?: readonly string[]
  /** The words of `access …`: paths and a question. */
  readonly access?: readonly string[]
  /** The words of `network …`: paths and a question. */
  readonly network?: readonly string[]
  /** Whether the paths are to become a shard. */
  readonly map?: true
  /** The words of `merge SHARD…`. */
  readonly merge?: readonly string[]
  /** The shell of `completion SHELL`. */
  readonly completion?: readonly string[]
  readonly options: OptionValues
}

const table: readonly (readonly [string, Option])[] = Object.entries(options)

/**
 * Throws a `UsageError` on an unknown option, a missing value and an option that is given twice and may not be.
 *
 * @param isThere whether a path exists: `access`, `completion`, `map`, `merge`, `network` and `schema` are commands only where they are no path that somebody may want to lint
 */
export async function parseArguments(
  args: readonly string[],
  isThere: (path: string) => boolean = () => false,
): Promise<Invocation> {
  const { tokens } = util.parseArgs({ args: [...args], options: parserOptions(), strict: false, tokens: true })
  const values: Record<string, boolean | string | string[]> = {}
  for (const [name, option] of table) values[name] = option.repeatable ? [] : false
  const paths: string[] = []
  let command: Command | undefined
  let terminated = false
  for (const token of tokens) {
    if (token.kind === 'option-terminator') terminated = true
    else if (token.kind === 'option') takeOption(token, optionOf(token), values)
    else if (isCommand(token.value) && paths.length === 0 && !command && !terminated) command = token.value
    else paths.push(token.value)
  }
  for (const [name, option] of table) if (option.value && values[name] === false) values[name] = undefined as never
  const given = { options: values as unknown as OptionValues }
  if (given.options.namespace !== undefined && command !== 'access')
    throw new UsageError('`--namespace` goes with `access who-can`.')
  for (const name of ['out', 'shard'] as const)
    if (given.options[name] !== undefined && command !== 'map') throw new UsageError(`\`--${name}\` goes with \`map\`.`)
  if (!command) {
    const [first] = paths
    if (first !== undefined && !terminated && !given.options['pass-on-no-files'] && !isThere(first))
      refuseCommand(first)
    return { ...given, paths }
  }
  if (command === 'access')
    return isThere(command) && !paths.some(isQuestion)
      ? { ...given, paths: [command, ...paths] }
      : { ...given, paths: [], access: paths }
  if (command === 'network')
    return isThere(command) && !paths.some(isNetworkQuestion)
      ? { ...given, paths: [command, ...paths] }
      : { ...given, paths: [], network: paths }
  if (command === 'map')
    return isThere(command) && given.options.out === undefined
      ? { ...given, paths: [command, ...paths] }
      : { ...given, paths, map: true }
  if (command === 'merge') {
    if (!isThere(command) || paths.some(isShard)) return { ...given, paths: [], merge: paths }
    // To lint what should have been merged would be clean by omission.
    if (paths.length > 0)
      throw new UsageError(
        '`merge` is a command, and a path here: write `./merge` for the path, or name shards that end in `.shard`.',
      )
    return { ...given, paths: [command] }
  }
  if (command === 'schema') {
    const isMeant = paths.length > 0 && paths.every(isKind)
    return isMeant || !isThere(command)
      ? { ...given, paths: [], schema: paths.includes(everyKind) ? [] : paths }
      : { ...given, paths: [command, ...paths] }
  }
  if (command === 'completion')
    return isThere(command) && paths.length !== 1
      ? { ...given, paths: [command, ...paths] }
      : { ...given, paths: [], completion: paths }
  const [rule, ...rest] = paths
  if (rule === undefined && !given.options.help)
    throw new UsageError('`explain` needs the id of a rule, such as `explain k8s/no-privileged`.')
  if (rest.length > 0) throw new UsageError('`explain` takes one rule.')
  return { ...given, paths: [], ...(rule !== undefined && { explain: rule }) }
}

const commands = ['access', 'completion', 'explain', 'map', 'merge', 'network', 'schema'] as const
type Command = (typeof commands)[number]

function isCommand(word: string): word is Command {
  return (commands as readonly string[]).includes(word)
}

/** What other tools call it. */
const commandsElsewhere: Readonly<Record<string, string>> = {
  help: '`keelint --help`',
  init: '`keelint --init`',
  version: '`keelint --version`',
  ...Object.fromEntries(['audit', 'check', 'lint', 'scan', 'score', 'validate'].map(word => [word, '`keelint PATH`'])),
}

/** Throws where a path that is not there must have been meant as a command. */
function refuseCommand(word: string): void {
  const name = nearest(word, commands)
  const meant = Object.hasOwn(commandsElsewhere, word) ? commandsElsewhere[word] : name && `\`keelint ${name}\``
  if (meant) throw new UsageError(`\`${word}\` is no command, and no path that exists. Did you mean ${meant}?`)
}

function isShard(word: string): boolean {
  return word.endsWith('.shard')
}

/** In place of kinds. */
const everyKind = 'all'

/** `Deployment`, `apps/v1/Deployment`: what hardly is the name of a path. */
function isKind(word: string): boolean {
  return word === everyKind || /^(?:[^/]+\/){0,2}[A-Z][A-Za-z0-9]*$/.test(word)
}

/** What ESLint calls it. */
const namesElsewhere: Readonly<Record<string, string>> = {
  'no-error-on-unmatched-pattern': '--pass-on-no-files',
  'pass-on-no-patterns': '--pass-on-no-files',
  stdin: '-',
  'suppress-all': '--update-suppressions',
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function parserOptions(): Record<string, { type: 'boolean' | 'string'; short?: string; multiple: true }> {
  return Object.fromEntries(
    table.map(([name, { short, value }]) => [
      name,
      { type: value ? 'string' : 'boolean', multiple: true, ...(short !== undefined && { short }) } as const,
    ]),
  )
}

function optionOf({ name, rawName }: OptionToken): Option {
  const option = table.find(([known]) => known === name)?.[1]
  if (option) return option
  if (Object.hasOwn(namesElsewhere, name))
    throw new UsageError(`There is no option \`${rawName}\`; here it is \`${namesElsewhere[name]}\`.`)
  const meant = nearest(
    name,
    table.map(([known]) => known),
  )
  throw new UsageError(
    `There is no option \`${rawName}\`.${meant ? ` Did you mean \`--${meant}\`?` : ' See `keelint --help`.'}`,
  )
}

function takeOption(token: OptionToken, option: Option, values: Record<string, boolean | string | string[]>): void {
  const { name, rawName, value } = token
  if (!option.value) {
    if (token.inlineValue) throw new UsageError(`\`${rawName}\` takes no value.`)
    values[name] = true
    return
  }
  const swallowsOption = !token.inlineValue && value !== undefined && /^-./.test(value)
  if (value === undefined || value === '' || swallowsOption)
    throw new UsageError(`\`${rawName}\` needs a value: \`${rawName} ${option.value}\`.`)
  const before = values[name]
  if (Array.isArray(before)) before.push(value)
  else if (before !== false) throw new UsageError(`\`${rawName}\` is given twice.`)
  else values[name] = value
}
