/** Turns the words of a command line into what is asked for. */
import util from 'node:util'
import { nearest } from '@keelint/core'
import { type Command, isCommand, isMeant, refuseCommand } from './commands.ts'
import { type Option, type OptionValues, options } from './options.ts'
import { UsageError } from './usage-error.ts'

export interface Invocation {
  readonly command: Command | 'lint'
  /** What is to be linted, or mapped, as it was given; none means the working directory. */
  readonly paths: readonly string[]
  /** What stands behind any other command. */
  readonly words: readonly string[]
  readonly options: OptionValues
}

const table: readonly (readonly [string, Option])[] = Object.entries(options)

/**
 * Throws a `UsageError` on an unknown option, a missing value and an option that is given twice and may not be.
 *
 * @param isThere whether a path exists: a word that is a command and a path is what the other words make it
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
  const given = values as unknown as OptionValues
  refuseStray(given, command)
  if (command && isMeant(command, isThere(command), paths, given))
    return { command, ...(command === 'map' ? { paths, words: [] } : { paths: [], words: paths }), options: given }
  const [first] = paths
  if (!command && first !== undefined && !terminated && !given['pass-on-no-files'] && !isThere(first))
    refuseCommand(first)
  return { command: 'lint', paths: command ? [command, ...paths] : paths, words: [], options: given }
}

/** Throws on options of another command. */
function refuseStray(options: OptionValues, command: Command | undefined): void {
  if (options.namespace !== undefined && command !== 'access')
    throw new UsageError('`--namespace` goes with `access who-can`.')
  for (const name of ['out', 'shard'] as const)
    if (options[name] !== undefined && command !== 'map') throw new UsageError(`\`--${name}\` goes with \`map\`.`)
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
