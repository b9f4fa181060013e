/** The parser that stands on the library `yaml`, which also is the reference for any other. */
import type { Document as YamlDocument } from 'yaml'
import { jsonFault } from './json.ts'
import { type Limits, ordinaryLimits } from './limits.ts'
import type { Comment, ParsedDocument, Parser, SyntaxIssue } from './parser.ts'
import type { Range } from './place.ts'
import { contentOnSeparator } from './split.ts'
import { ValueError } from './yaml-alias.ts'
import { LimitError } from './yaml-bounds.ts'
import { disputedCharacter } from './yaml-characters.ts'
import { composable, compose, composeAsKubectl } from './yaml-compose.ts'
import { checkExtent } from './yaml-extent.ts'
import { findNode } from './yaml-find.ts'
import { tokensOf } from './yaml-tokens.ts'
import { plainValue } from './yaml-value.ts'

const tooDeep = 'The document is nested too deeply.'

/** Slower than `tapeParser`, and the same in values, places and errors. */
export const yamlParser: Parser = yamlParserWithin(ordinaryLimits)

/** The same with other limits. */
export function yamlParserWithin(limits: Limits): Parser {
  return { name: 'yaml', limits, parse: (text, range) => parseYaml(text, range, limits) }
}

/** Reads JSON, strictly, and finds places in it as in YAML, which it is a part of. */
export function jsonParserWithin(limits: Limits): Parser {
  return { name: 'json', limits, parse: (text, range) => parseJson(text, range, limits) }
}

function parseJson(text: string, range: Range, limits: Limits): ParsedDocument {
  const fault = jsonFault(text.slice(range.start, range.end))
  if (!fault) return parseChunk(text.slice(range.start, range.end), range, limits, true)
  const start = Math.min(range.start + fault.offset, range.end)
  return unreadable({
    reason: 'yaml-syntax',
    message: `This is no JSON: ${fault.message}.`,
    range: { start, end: start + 1 },
  })
}

function parseYaml(text: string, range: Range, limits: Limits): ParsedDocument {
  const misplaced = contentOnSeparator(text, range)
  if (misplaced)
    return unreadable({
      reason: 'yaml-syntax',
      message: 'kubectl refuses content after `---` on the same line.',
      range: misplaced,
    })
  return parseChunk(text.slice(range.start, range.end), range, limits, false)
}

function parseChunk(given: string, range: Range, limits: Limits, isJson: boolean): ParsedDocument {
  const chunk = composable(given, isJson)
  try {
    const [document, ...more] = isJson ? compose(chunk, limits) : composeAsKubectl(chunk, limits)
    if (!document)
      return {
        value: undefined,
        issues: [],
        find: () => nowhere(range),
        comments: () => commentsIn(chunk, range.start),
      }
    const issue =
      syntaxIssue(document, chunk, range.start) ?? (isJson ? undefined : disputedCharacter(chunk, range.start))
    if (!issue) checkExtent(document, limits)
    const { value, refused } = issue ? { value: undefined, refused: undefined } : plainValue(document, chunk)
    const ignored = more.find(({ contents, errors }) => contents || errors.length > 0)
    return {
      value,
      issues: issue ? [issue] : refused ? [issueOf(refused, range)] : [],
      find: path => findNode(document, chunk, range.start, path),
      comments: () => commentsIn(chunk, range.start),
      ...(ignored && { ignored: { start: range.start + ignored.range[0], end: range.end } }),
    }
  } catch (error) {
    return unreadable(issueOf(error, range))
  }
}

function syntaxIssue(document: YamlDocument.Parsed, chunk: string, base: number): SyntaxIssue | undefined {
  const [error] = document.errors
  if (!error) return undefined
  // What is missing at the end is missed after the last character, not in the next document.
  const start = Math.min(error.pos[0], Math.max(chunk.trimEnd().length - 1, 0))
  const range = { start: base + start, end: base + Math.max(Math.min(error.pos[1], chunk.length), start + 1) }
  if (error.code === 'RESOURCE_EXHAUSTION') return { reason: 'limit', message: tooDeep, range }
  return { reason: 'yaml-syntax', message: sentence(error.message), range }
}

function issueOf(error: unknown, range: Range): SyntaxIssue {
  if (error instanceof LimitError) {
    const start = range.start + error.offset
    return { reason: 'limit', message: error.message, range: { start, end: start + 1 } }
  }
  if (error instanceof ValueError) {
    const [start, end] = error.node?.range ?? [0, 1]
    return {
      reason: 'yaml-syntax',
      message: error.message,
      range: { start: range.start + start, end: range.start + end },
    }
  }
  if (!(error instanceof RangeError)) throw error
  return {
    reason: 'limit',
    message: tooDeep,
    range: { start: range.start, end: range.start + 1 },
  }
}

function unreadable(issue: SyntaxIssue): ParsedDocument {
  return { value: undefined, issues: [issue], find: () => nowhere(issue.range), comments: () => [] }
}

function nowhere(range: Range) {
  return { depth: 0, shape: 'empty', value: range, key: undefined, item: false, use: undefined } as const
}

function* commentsIn(chunk: string, base: number): Iterable<Comment> {
  for (const { text, start, plain } of tokensOf(chunk))
    if (!plain && text.startsWith('#'))
      yield { text: text.slice(1), range: { start: base + start, end: base + start + text.length } }
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`
}
