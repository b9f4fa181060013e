/** One document as a tree of `yaml` that knows where each of its tokens stands. */
import { type ParsedNode, visit, type Document as YamlDocument } from 'yaml'
import { jsonFault } from '../source/json.ts'
import { noLimits } from '../source/limits.ts'
import type { Range } from '../source/place.ts'
import { contentOnSeparator } from '../source/split.ts'
import { target, ValueError } from '../source/yaml-alias.ts'
import { composable, compose, composeAsKubectl } from '../source/yaml-compose.ts'
import { type PlainValue, plainValue } from '../source/yaml-value.ts'

export type Format = 'yaml' | 'json'

export interface Tree {
  /** The document's part of the file as it is written; all offsets of the tree count from its beginning. */
  readonly raw: string
  /** The same with one kind of line break, a line feed at the same offset or one further. */
  readonly text: string
  readonly format: Format
  readonly document: YamlDocument
  readonly value: unknown
  /** Where aliases stand, and what they stand for. */
  readonly uses: readonly { readonly at: number; readonly of: Range }[]
}

/** `undefined` where the document cannot be read, or kubectl refuses it. */
export function treeOf(raw: string, format: Format): Tree | undefined {
  const isJson = format === 'json'
  if (isJson ? jsonFault(raw) : contentOnSeparator(raw, { start: 0, end: raw.length })) return undefined
  const text = composable(raw, isJson)
  const [document] = isJson ? compose(text, noLimits, true) : composeAsKubectl(text, noLimits, true)
  if (!document || document.errors.length > 0) return undefined
  const read = plainly(document, text)
  if (!read || read.refused) return undefined
  return { raw, text, format, document, value: read.value, uses: text.includes('*') ? usesIn(document) : [] }
}

function plainly(document: YamlDocument, text: string): PlainValue | undefined {
  try {
    return plainValue(document, text)
  } catch (error) {
    if (error instanceof ValueError) return undefined
    throw error
  }
}

function usesIn(document: YamlDocument.Parsed<ParsedNode>): Tree['uses'] {
  const uses: { at: number; of: Range }[] = []
  visit(document, {
    Alias(_key, alias) {
      const [start, end] = target(alias, document).range ?? [0, 0]
      uses.push({ at: alias.range?.[0] ?? 0, of: { start, end } })
    },
  })
  return uses
}
