/** The script of `completion SHELL`. */

import { oneOf } from '../command/one-of.ts'
import { UsageError } from '../usage-error.ts'
import { offer, shells } from './words.ts'

/** Throws a `UsageError` with the nearest name where it is none of a shell that we know. @param words behind the command */
export async function completion(words: readonly string[]): Promise<string> {
  const [name, ...others] = words
  if (name === undefined || others.length > 0)
    throw new UsageError(`\`completion\` takes one shell: ${shells.map(shell => `\`${shell}\``).join(', ')}.`)
  const shell = oneOf('completion', name, shells)
  if (shell === 'bash') return (await import('./bash.ts')).bashCompletion(offer())
  if (shell === 'zsh') return (await import('./zsh.ts')).zshCompletion(offer())
  return (await import('./fish.ts')).fishCompletion(offer())
}
