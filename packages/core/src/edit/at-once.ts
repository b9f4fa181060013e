/** Makes several steps in one go, where none is in the way of another: to read a document again after each takes time. */
import type { Edit } from '../source/edit.ts'
import type { Path } from '../source/place.ts'
import { editsOf } from './apply-step.ts'
import { valueAt } from './change.ts'
import type { Step } from './steps.ts'
import type { Tree } from './tree.ts'

/** The edits of all of them in the text as it is; `undefined` where they have to be made one after the other. */
export function editsAtOnce(tree: Tree, steps: readonly Step[]): readonly Edit[] | undefined {
  if (empties(tree, steps)) return undefined
  const edits: Edit[] = []
  for (const step of steps) {
    const own = editsOf(tree, step)
    if (typeof own === 'string') return undefined
    edits.push(...own)
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  return edits.every((edit, index) => index === 0 || standApart(edits[index - 1]!, edit)) ? edits : undefined
}

/** Whether nothing would be left of a mapping or list, which is then written another way. */
function empties(tree: Tree, steps: readonly Step[]): boolean {
  const removed = new Map<string, { readonly parent: Path; count: number }>()
  for (const { do: kind, path } of steps) {
    if (kind !== 'remove') continue
    const parent = path.slice(0, -1)
    const key = JSON.stringify(parent)
    const known = removed.get(key) ?? { parent, count: 0 }
    removed.set(key, known)
    known.count++
  }
  return [...removed.values()].some(({ parent, count }) => {
    const value = valueAt(tree.value, parent)
    return typeof value !== 'object' || value === null || Object.keys(value).length <= count
  })
}

/** What is taken away may be next to what is taken away. */
function standApart(a: Edit, b: Edit): boolean {
  return a.end < b.start || (a.end === b.start && a.text === '' && b.text === '' && a.start < a.end && b.start < b.end)
}
