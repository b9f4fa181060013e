/** Compiles changes of one document of a text, and holds the outcome to the law: the value changes as asked, and nothing else. */
import { applyEdits, changedValue, compileChanges, type Edit, type PathChange, type Range } from '@keelint/core'
import * as assert from 'uvu/assert'
import { readDocuments } from './documents.ts'

export const set = (path: string, value: unknown): PathChange => ({ do: 'set', path: pathOf(path), value })
export const remove = (path: string): PathChange => ({ do: 'remove', path: pathOf(path) })
export const append = (path: string, value: unknown): PathChange => ({ do: 'append', path: pathOf(path), value })

/** `spec.containers.0` becomes keys and indices. */
function pathOf(text: string): PathChange['path'] {
  return text === '' ? [] : text.split('.').map(key => (/^\d+$/.test(key) ? Number(key) : key))
}

export type Outcome = { readonly text: string; readonly edits: readonly Edit[] } | { readonly declined: string }

/** @param index of the document in the text, from 0 */
export function edited(
  text: string,
  changes: readonly PathChange[],
  format: 'yaml' | 'json' = 'yaml',
  index = 0,
): Outcome {
  const before = readDocuments(text, format)
  const document: Range = before[index]!.range
  const outcome = compileChanges(text, document, changes, format)
  if ('declined' in outcome) return outcome
  const { edits } = outcome
  const after = applyEdits(text, edits)
  let last = document.start
  for (const { start, end } of edits) {
    assert.ok(
      start >= last && end >= start && end <= document.end,
      `The edits are out of order or place: ${JSON.stringify(edits)}`,
    )
    last = end
  }
  const wanted = before.map(({ value }, at) => (at === index ? changedValue(value, changes) : value))
  assert.equal(
    readDocuments(after, format).map(({ value }) => value),
    wanted,
    `${JSON.stringify(text)} by ${JSON.stringify(changes)} became ${JSON.stringify(after)}`,
  )
  return { text: after, edits }
}
