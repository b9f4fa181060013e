/** The parser that stands on the library `yaml`, which also is the reference for any other. */
import {
  Composer,
  Parser as CstParser,
  type DocumentOptions,
  Lexer,
  type ParsedNode,
  type ParseOptions,
  type SchemaOptions,
  type Document as YamlDocument,
} from 'yaml'
import { jsonFault } from './json.ts'
import type { Comment, ParsedDocument, Parser, SyntaxIssue } from './parser.ts'
import type { Range } from './place.ts'
import { contentOnSeparator } from './split.ts'
import { findNode } from './yaml-find.ts'
import { kubectlScalars } from './yaml-scalars.ts'
import { plainValue, ValueError } from './yaml-value.ts'

const options: ParseOptions & DocumentOptions & SchemaOptions = {
  customTags: [...kubectlScalars],
  merge: true,
  schema: 'failsafe',
  logLevel: 'silent',
}

/** Line separators of YAML 1.1 that YAML 1.2 and JSON take for ordinary characters. */
const disputedBreaks = /[\u0085\u2028\u2029]/

export const yamlParser: Parser = { name: 'yaml', parse: parseYaml }

/** Reads JSON, strictly, and finds places in it as in YAML, which it is a part of. */
export const jsonParser: Parser = {
  name: 'json',
  parse(text, range) {
    const fault = jsonFault(text.slice(range.start, range.end))
    if (!fault) return parseYaml(text, range)
    const start = Math.min(range.start + fault.offset, range.end)
    return unreadable({
      reason: 'yaml-syntax',
      message: `This is no JSON: ${fault.message}.`,
      range: { start, end: start + 1 },
    })
  },
}

function parseYaml(text: string, range: Range): ParsedDocument {
  const chunk = text.slice(range.start, range.end).replace(/\r(?!\n)/g, '\n')
  const misplaced = contentOnSeparator(text, range)
  if (misplaced)
    return unreadable({
      reason: 'yaml-syntax',
      message: 'kubectl refuses content after `---` on the same line.',
      range: misplaced,
    })
  try {
    const [document, second] = compose(chunk)
    if (!document)
      return {
        value: undefined,
        issues: [],
        find: () => nowhere(range),
        comments: () => commentsIn(chunk, range.start),
      }
    const issue = syntaxIssue(document, chunk, range.start) ?? disputedBreak(chunk, range.start)
    return {
      value: issue ? undefined : plainValue(document),
      issues: issue ? [issue] : [],
      find: path => findNode(document, chunk, range.start, path),
      comments: () => commentsIn(chunk, range.start),
      ...(second?.contents && { ignored: { start: range.start + second.range[0], end: range.end } }),
    }
  } catch (error) {
    return unreadable(issueOf(error, range))
  }
}

function compose(chunk: string): readonly YamlDocument.Parsed<ParsedNode>[] {
  const composer = new Composer<ParsedNode>(options)
  return [...composer.compose(new CstParser().parse(chunk), true, chunk.length)]
}

function syntaxIssue(document: YamlDocument.Parsed, chunk: string, base: number): SyntaxIssue | undefined {
  const [error] = document.errors
  if (!error) return undefined
  // What is missing at the end is missed after the last character, not in the next document.
  const start = Math.min(error.pos[0], Math.max(chunk.trimEnd().length - 1, 0))
  const range = { start: base + start, end: base + Math.max(Math.min(error.pos[1], chunk.length), start + 1) }
  const message = error.code === 'DUPLICATE_KEY' ? 'The key stands twice in its mapping.' : sentence(error.message)
  return { reason: 'yaml-syntax', message, range }
}

function disputedBreak(chunk: string, base: number): SyntaxIssue | undefined {
  if (!disputedBreaks.test(chunk)) return undefined
  for (const comment of commentsIn(chunk, base)) {
    const at = comment.text.search(disputedBreaks)
    if (at < 0) continue
    const start = comment.range.start + 1 + at
    const message =
      'A comment holds a character that some readers of YAML take for a line break (U+0085, U+2028 or U+2029).'
    return { reason: 'encoding', message, range: { start, end: start + 1 } }
  }
  return undefined
}

function issueOf(error: unknown, range: Range): SyntaxIssue {
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
    message: 'The document is nested too deeply.',
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
  let at = 0
  let scalar = false
  for (const token of new Lexer().lex(chunk)) {
    // The lexer marks what follows with control characters that do not stand in the text.
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') {
      scalar = token === '\u001f'
      continue
    }
    if (!scalar && token.startsWith('#'))
      yield { text: token.slice(1), range: { start: base + at, end: base + at + token.length } }
    scalar = false
    at += token.length
  }
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`
}
