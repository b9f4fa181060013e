/** Takes the text of a comment apart: which directive it is, its list, its last day and its reason. */
import { nearest } from '../config/names.ts'
import type { Comment } from '../source/parser.ts'
import type { Range } from '../source/place.ts'

export const directiveNames = [
  'keelint-disable-line',
  'keelint-disable-next-line',
  'keelint-disable',
  'keelint-enable',
  'keelint-disable-document',
] as const
export type DirectiveName = (typeof directiveNames)[number]

export type Statement = ListStatement | LevelStatement | { readonly is: 'misspelt'; readonly name: string }

/** What a list of rules or levels comes with. */
interface Said {
  readonly list: readonly Item[]
  /** As written, which may be no date. */
  readonly until?: string
  /** `''` where there is none. */
  readonly reason: string
}

export interface ListStatement extends Said {
  readonly is: 'list'
  readonly name: DirectiveName
}

export interface LevelStatement extends Said {
  readonly is: 'levels'
}

/** An item of a list as written, with its range in the file. */
export interface Item {
  readonly text: string
  readonly range: Range
}

/** Undefined for a comment that does not speak to the linter. */
export function statementIn({ text, range }: Comment): Statement | undefined {
  const [whole, name = ''] = /^[ \t]*(keelint\S*)/i.exec(text) ?? []
  if (whole === undefined) return undefined
  const rest = text.slice(whole.length)
  const offset = range.start + 1 + whole.length
  const known = directiveNames.find(directive => directive === name)
  if (known) return { is: 'list', name: known, ...takenApart(rest, offset) }
  if (name === 'keelint') {
    if (setsLevel.test(rest)) return { is: 'levels', ...takenApart(rest, offset) }
    const [, word] = /^[ \t]+(\S+)[ \t]+\S*\//.exec(rest) ?? []
    return word && isMeant(word) ? { is: 'misspelt', name: `keelint ${word}` } : undefined
  }
  return isMeant(name.replace(/^keelint[^a-z]?/i, '')) ? { is: 'misspelt', name } : undefined
}

/** The directive that somebody meant, as far as one can tell. */
export function meantDirective(name: string): string | undefined {
  const word = name.replace(/^keelint[^a-z]*/i, '').replace(/[^a-z]+$/i, '')
  const meant = nearest(word, shortNames)
  return meant && `keelint-${meant}`
}

const shortNames = directiveNames.map(name => name.slice('keelint-'.length))

/** A rule with its namespace and what might be its level, or any word and what is one. */
const setsLevel =
  /^[ \t]+(?:[\w@.-]+(?:\/[\w.-]+)+[ \t]*(?:[:=]|--|(?:off|warn|error|[012])(?![^\s,]))|[\w@./-]+[ \t]*:[ \t]*(?:off|warn|error|[012])(?![^\s,]))/

/** Whether a word stands where a directive's name would, rather than in a sentence about the linter. */
function isMeant(word: string): boolean {
  return meantDirective(word) !== undefined || /^(?:disabled?|enabled?|ignore|off|skip|suppress)(?![a-z])/i.test(word)
}

function takenApart(text: string, offset: number): Said {
  const dashes = /(?:^|[ \t])-{2,}(?=\s|$)/.exec(text)
  const reason = dashes ? text.slice(dashes.index + dashes[0].length).trim() : ''
  const said = dashes ? text.slice(0, dashes.index) : text
  const end = /(?:^|[\s,])until(?:[ \t]+(.*?))?\s*$/.exec(said)
  return {
    list: itemsOf(end ? said.slice(0, end.index) : said, offset),
    ...(end && { until: end[1] ?? '' }),
    reason,
  }
}

function itemsOf(list: string, offset: number): readonly Item[] {
  return [...list.matchAll(/[^\s,](?:[^,]*[^\s,])?/g)].map(({ 0: text, index }) => ({
    text,
    range: { start: offset + index, end: offset + index + text.length },
  }))
}
