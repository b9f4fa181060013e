/** The words after `keelint access`: what is asked, and of which files. */
import { nearest } from '@keelint/core'
import { UsageError } from '../usage-error.ts'
import { isQuestion, operands } from './question-names.ts'

export type Question =
  | { readonly ask: 'who-can'; readonly verb: string; readonly resource: string }
  | { readonly ask: 'what-can'; readonly subject: string }
  | { readonly ask: 'duties' }
  | { readonly ask: 'path'; readonly from: string; readonly to: string }

/**
 * Paths may stand before the question and behind its words.
 * @throws a `UsageError` where nothing is asked, or a word is missing
 */
export function questionIn(words: readonly string[]): {
  readonly question: Question
  readonly paths: readonly string[]
} {
  const at = words.findIndex(isQuestion)
  const ask = words[at]
  if (ask === undefined || !isQuestion(ask)) throw new UsageError(`\`access\` answers questions: ${usage(words)}`)
  const wanted = operands[ask]
  const given = words.slice(at + 1, at + 1 + wanted.length)
  if (given.length < wanted.length || given.includes(''))
    throw new UsageError(`\`access ${ask}\` needs ${wanted.join(' and ')}: ${examples[ask]}.`)
  return { question: questionOf(ask, given), paths: [...words.slice(0, at), ...words.slice(at + 1 + wanted.length)] }
}

const examples: Readonly<Record<Question['ask'], string>> = {
  'who-can': '`keelint access who-can get secrets -n shop`',
  'what-can': '`keelint access what-can Group:developers`',
  duties: '`keelint access duties`',
  path: '`keelint access path Group:developers cluster`',
}

function usage(words: readonly string[]): string {
  const meant = words.map(word => nearest(word, Object.keys(operands))).find(each => each !== undefined)
  return meant ? `did you mean \`${meant}\`?` : `${Object.values(examples).join(', ')}.`
}

function questionOf(ask: Question['ask'], [first = '', second = '']: readonly string[]): Question {
  switch (ask) {
    case 'who-can':
      return { ask, verb: first, resource: second }
    case 'what-can':
      return { ask, subject: first }
    case 'path':
      return { ask, from: first, to: second }
    case 'duties':
      return { ask }
  }
}
