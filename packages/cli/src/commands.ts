/** The commands beside linting, and which word is one of them rather than a path that somebody wants to lint. */
import { nearest } from '@keelint/core'
import { isQuestion } from './access/question-names.ts'
import { isNetworkQuestion } from './network/question-names.ts'
import type { OptionValues } from './options.ts'
import { UsageError } from './usage-error.ts'

/** Whether a command is meant where a path has its name, too; by the words behind it and the options. */
const meantDespitePath = {
  access: words => words.some(isQuestion),
  completion: words => words.length === 1,
  explain: () => true,
  map: (_, { out }) => out !== undefined,
  merge: isMergeMeant,
  network: words => words.some(isNetworkQuestion),
  schema: words => words.length > 0 && words.every(isKind),
} as const satisfies Record<string, (words: readonly string[], options: OptionValues) => boolean>

export type Command = keyof typeof meantDespitePath

export function isCommand(word: string): word is Command {
  return Object.hasOwn(meantDespitePath, word)
}

/** @param isPath whether there is a path of the command's name */
export function isMeant(command: Command, isPath: boolean, words: readonly string[], options: OptionValues): boolean {
  return !isPath || meantDespitePath[command](words, options)
}

/** To lint what should have been merged would be clean by omission, so that it throws where nobody can tell. */
function isMergeMeant(words: readonly string[]): boolean {
  if (words.some(word => word.endsWith('.shard'))) return true
  if (words.length === 0) return false
  throw new UsageError(
    '`merge` is a command, and a path here: write `./merge` for the path, or name shards that end in `.shard`.',
  )
}

/** `all`, `Deployment`, `apps/v1/Deployment`: what hardly is the name of a path. */
function isKind(word: string): boolean {
  return word === 'all' || /^(?:[^/]+\/){0,2}[A-Z][A-Za-z0-9]*$/.test(word)
}

/** What other tools call it. */
const commandsElsewhere: Readonly<Record<string, string>> = {
  help: '`keelint --help`',
  init: '`keelint --init`',
  rules: '`keelint --list-rules`',
  version: '`keelint --version`',
  ...Object.fromEntries(['audit', 'check', 'lint', 'scan', 'score', 'validate'].map(word => [word, '`keelint PATH`'])),
}

/** Throws where a path that is not there must have been meant as a command. */
export function refuseCommand(word: string): void {
  const name = nearest(word, Object.keys(meantDespitePath))
  const meant = Object.hasOwn(commandsElsewhere, word) ? commandsElsewhere[word] : name && `\`keelint ${name}\``
  if (meant) throw new UsageError(`\`${word}\` is no command, and no path that exists. Did you mean ${meant}?`)
}
