/** The words after `keelint network`: what is asked, and of which files. */
import { nearest } from '@keelint/core'
import { UsageError } from '../usage-error.ts'
import { portIn } from './asked-port.ts'
import type { AskedFlow } from './explanation.ts'
import { isNetworkQuestion, networkOperands } from './question-names.ts'

export type NetworkQuestion =
  | { readonly ask: 'list' | 'exposure' | 'suggest' }
  | ({ readonly ask: 'explain' } & AskedFlow)

/**
 * Paths may stand before the question and behind its words.
 * @param isPath whether a word leads somewhere, for the name of a port may be that of a folder
 * @throws a `UsageError` where nothing is asked, or a word is missing
 */
export function networkQuestionIn(
  words: readonly string[],
  isPath: (word: string) => boolean,
): {
  readonly question: NetworkQuestion
  readonly paths: readonly string[]
} {
  const at = words.findIndex(isNetworkQuestion)
  const ask = words[at]
  if (ask === undefined || !isNetworkQuestion(ask))
    throw new UsageError(`\`network\` answers questions: ${usage(words)}`)
  const behind = words.slice(at + 1)
  const before = words.slice(0, at)
  if (ask !== 'explain') return { question: { ask }, paths: [...before, ...behind] }
  const [from, to, word, ...rest] = behind
  if (from === undefined || to === undefined)
    throw new UsageError(`\`network explain\` needs ${networkOperands.explain.join(' and ')}: ${examples.explain}.`)
  const port = word === undefined || isPath(word) ? undefined : portIn(word)
  const paths = port ? rest : [...(word === undefined ? [] : [word]), ...rest]
  return { question: { ask, from, to, ...(port && { port }) }, paths: [...before, ...paths] }
}

const examples = {
  list: '`keelint network list`',
  explain: '`keelint network explain shop/web shop/db 5432`',
  exposure: '`keelint network exposure`',
  suggest: '`keelint network suggest`',
} as const

function usage(words: readonly string[]): string {
  const meant = words.map(word => nearest(word, Object.keys(networkOperands))).find(each => each !== undefined)
  return meant ? `did you mean \`${meant}\`?` : `${Object.values(examples).join(', ')}.`
}
