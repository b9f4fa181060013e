/** Makes the syntax trees of `yaml` from a document's text, as forgiving as kubectl where its reader is. */
import {
  Composer,
  type DocumentOptions,
  type ParsedNode,
  type ParseOptions,
  type SchemaOptions,
  type Document as YamlDocument,
} from 'yaml'
import type { Limits } from './limits.ts'
import { boundedTokens } from './yaml-bounds.ts'
import { kubectlScalars } from './yaml-scalars.ts'
import { codeLength } from './yaml-tokens.ts'

type Tree = YamlDocument.Parsed<ParsedNode>

const options: ParseOptions & DocumentOptions & SchemaOptions = {
  customTags: [...kubectlScalars],
  merge: true,
  resolveKnownTags: false,
  schema: 'failsafe',
  // It would hold each key against all others.
  uniqueKeys: false,
  logLevel: 'silent',
}

/** A document's text as `yaml` needs it, all offsets kept. */
export function composable(chunk: string, isJson: boolean): string {
  return (isJson ? chunk : readable(chunk)).replace(/\r(?!\n)/g, '\n')
}

function readable(chunk: string): string {
  const text = chunk.startsWith('---#') ? `   ${chunk.slice(3)}` : chunk
  return text.includes('\ufeff') ? text.replace(/^\ufeff/m, '\n') : text
}

/**
 * The document, and what follows it after `...`. Whether keys stand twice is another's business. Throws a `LimitError`.
 *
 * @param keepSourceTokens for those who change the text
 */
export function compose(chunk: string, limits: Limits, keepSourceTokens = false): readonly Tree[] {
  const composer = new Composer<ParsedNode>({ ...options, keepSourceTokens })
  return [...composer.compose(boundedTokens(chunk, limits), true, chunk.length)]
}

/** kubectl does not care how far the lines inside brackets are indented, `yaml` does: there the line breaks are taken out. */
export function composeAsKubectl(given: string, limits: Limits, keepSourceTokens = false): readonly Tree[] {
  let chunk = given
  let trees = compose(chunk, limits, keepSourceTokens)
  for (let tries = 0; tries < mostTries && chunk.length < longest; tries++) {
    const error = trees[0]?.errors[0]
    if (!error || !/^(?:Flow |Comments must be separated)/.test(error.message)) break
    const joined = joinLine(chunk, error.pos[0])
    if (joined === chunk) break
    chunk = joined
    trees = compose(chunk, limits, keepSourceTokens)
  }
  return trees
}

/** Each line costs another parse, so there are bounds. */
const mostTries = 20
const longest = 200_000

/** Puts blanks in place of what lies between the token at `at`, or after the comment there, and the token before: comments and line breaks. */
function joinLine(chunk: string, at: number): string {
  const comments = /(?:#[^\n]*\n\s*)*/y
  comments.lastIndex = at
  comments.test(chunk)
  const end = comments.lastIndex
  let start = at
  while (start > 0) {
    const lineBreak = chunk.lastIndexOf('\n', start - 1)
    if (lineBreak < 0 || chunk.slice(lineBreak, start).trim() !== '') return chunk
    const line = chunk.lastIndexOf('\n', lineBreak - 1) + 1
    const before = chunk.slice(line, lineBreak)
    const holdsCode = !/^\s*(?:#|$)/.test(before)
    start = holdsCode ? line + codeLength(before) : line
    if (holdsCode) break
  }
  return `${chunk.slice(0, start)}${' '.repeat(end - start)}${chunk.slice(end)}`
}
