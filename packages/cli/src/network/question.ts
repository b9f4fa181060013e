/** The words after `keelint network`: what is asked, and of which files. */
import { nearest } from '@keelint/core'
import { type Connections, connectionsOn, type Protocol } from '@keelint/kubernetes'
import { UsageError } from '../usage-error.ts'
import { isNetworkQuestion, networkOperands } from './question-names.ts'

export type NetworkQuestion =
  | { readonly ask: 'list' | 'exposure' | 'suggest' }
  | { readonly ask: 'explain'; readonly from: string; readonly to: string; readonly port?: Connections }

/**
 * Paths may stand before the question and behind its words.
 * @throws a `UsageError` where nothing is asked, or a word is missing
 */
export function networkQuestionIn(words: readonly string[]): {
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
  const port = word === undefined ? undefined : portIn(word)
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

/** `443`, `53/udp`; undefined for what is none, such as a path. */
function portIn(word: string): Connections | undefined {
  const [, number, protocol = 'TCP'] = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/i.exec(word) ?? []
  const port = Number(number)
  if (number === undefined) return
  if (port < 1 || port > 65535) throw new UsageError(`There is no port \`${word}\`.`)
  return connectionsOn(protocol.toUpperCase() as Protocol, port)
}
