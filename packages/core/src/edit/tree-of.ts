/** Makes the tree of a document: from its tape, or by the library `yaml` where it has none. */
import { type ParsedNode, visit, type Document as YamlDocument } from 'yaml'
import { jsonFault } from '../source/json.ts'
import { noLimits } from '../source/limits.ts'
import type { Range } from '../source/place.ts'
import { contentOnSeparator } from '../source/split.ts'
import { target, ValueError } from '../source/yaml-alias.ts'
import { composable, compose, composeAsKubectl } from '../source/yaml-compose.ts'
import { type PlainValue, plainValue } from '../source/yaml-value.ts'
import { readJson, readYaml } from '../tape/read-document.ts'
import { valueOn } from '../tape/value.ts'
import { inYaml } from './in-yaml.ts'
import { onTape } from './on-tape.ts'
import type { Format, Tree } from './tree.ts'

/** `undefined` where the document cannot be read, or kubectl refuses it. */
export function treeOf(raw: string, format: Format): Tree | undefined {
  const isJson = format === 'json'
  if (isJson ? jsonFault(raw) : contentOnSeparator(raw, { start: 0, end: raw.length })) return undefined
  const text = composable(raw, isJson)
  const tape = (isJson ? readJson : readYaml)(raw, { start: 0, end: raw.length }, noLimits)
  if (tape) return { raw, text, format, root: onTape(tape), value: valueOn(tape), uses: [] }
  const [document] = isJson ? compose(text, noLimits, true) : composeAsKubectl(text, noLimits, true)
  if (!document || document.errors.length > 0) return undefined
  const read = plainly(document, text)
  if (!read || read.refused) return undefined
  const uses = text.includes('*') ? usesIn(document) : []
  return { raw, text, format, root: inYaml(document), value: read.value, uses }
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
      const { start, end } = inYaml(document, target(alias, document)) ?? { start: 0, end: 0 }
      uses.push({ at: alias.range?.[0] ?? 0, of: { start, end } })
    },
  })
  return uses
}
