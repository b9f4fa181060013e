/** Rows as a tree along the paths to what holds the names, so that an object is walked once for all of them. */
import type { ReferenceRow } from './row.ts'

type Key = string | number

export interface RowTree {
  readonly rows: ReferenceRow[]
  readonly children: Map<string, RowTree>
  /** For every entry. */
  each: RowTree | undefined
}

export function rowTree(rows: readonly ReferenceRow[]): RowTree {
  const root = branch()
  for (const row of rows) {
    let here = root
    for (const key of row.at === '' ? [] : row.at.split('.')) here = key === '*' ? eachOf(here) : childOf(here, key)
    here.rows.push(row)
  }
  return root
}

/** Calls for each row and each value that it leads to. @param path of the value; changed on the way, and to be copied */
export function walkRows(
  tree: RowTree,
  value: unknown,
  path: Key[],
  call: (row: ReferenceRow, holder: unknown, path: readonly Key[]) => void,
): void {
  if (value === null || value === undefined) return
  for (const row of tree.rows) call(row, value, path)
  if (typeof value !== 'object') return
  if (tree.each)
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      path.push(key)
      walkRows(tree.each, value[key as never], path, call)
      path.pop()
    }
  if (tree.children.size === 0 || Array.isArray(value)) return
  for (const [key, child] of tree.children)
    if (Object.hasOwn(value, key)) {
      path.push(key)
      walkRows(child, value[key as never], path, call)
      path.pop()
    }
}

function branch(): RowTree {
  return { rows: [], children: new Map(), each: undefined }
}

function eachOf(tree: RowTree): RowTree {
  tree.each ??= branch()
  return tree.each
}

function childOf(tree: RowTree, key: string): RowTree {
  const found = tree.children.get(key) ?? branch()
  tree.children.set(key, found)
  return found
}
