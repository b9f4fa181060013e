/** Makes the edits of one step, or says why not. */
import type { Edit } from '../source/edit.ts'
import type { Path } from '../source/place.ts'
import { dashOf, indentOf, insertInBlock, removeFromBlock } from './block.ts'
import { isFilled, itemLines, pairLines } from './block-text.ts'
import { insertInFlow, removeFromFlow } from './flow.ts'
import { flowPair, flowText } from './flow-text.ts'
import { childAt, type Declined, isNeeded, isShared, type Reached, reach } from './reach.ts'
import { scalarText } from './scalar-text.ts'
import type { Step } from './steps.ts'
import { blockStyle, flowStyle } from './style.ts'
import type { Tree } from './tree.ts'
import { replaceValue } from './value.ts'
import { isCollection, type Written } from './written.ts'

type Outcome = readonly Edit[] | Declined

export function editsOf(tree: Tree, step: Step): Outcome {
  if (step.do === 'insert') return inserted(tree, step.path, step.index, step.values)
  const reached = reach(tree, step.path)
  if (typeof reached === 'string') return reached
  if (isShared(tree, reached.parent)) return 'alias'
  if (step.do === 'rename') return renamed(reached, step.key)
  return step.do === 'replace' ? replaced(tree, reached, step) : removed(tree, reached, step.path)
}

function replaced(tree: Tree, reached: Reached, { path, value }: Extract<Step, { readonly do: 'replace' }>): Outcome {
  if (reached.index < 0) return added(tree, reached, String(path.at(-1)), value)
  const node = childAt(reached)
  if (node?.is === 'alias') return 'alias'
  if (node && (isShared(tree, node) || isNeeded(tree, node))) return 'alias'
  return replaceValue(tree, reached, value) ?? 'conflict'
}

function renamed({ parent, index, merged }: Reached, name: string): Outcome {
  if (merged) return 'merge-key'
  const key = index < 0 ? null : parent.key(index)
  if (key?.is !== 'scalar' || key.form === 'block') return 'conflict'
  return [{ start: key.start, end: key.end, text: scalarText(name, key.form, parent.inBrackets) }]
}

function added(tree: Tree, { parent }: Reached, key: string, value: unknown): Outcome {
  if (parent.is !== 'mapping') return 'conflict'
  const end = parent.size
  if (parent.inBrackets)
    return insertInFlow(tree, parent, end, [(style, indent) => flowPair(key, value, style, indent)]) ?? 'conflict'
  const indent = indentOf(tree, parent)
  if (indent === undefined) return 'conflict'
  return insertInBlock(tree, parent, end, pairLines(key, value, indent, blockStyle(tree, parent))) ?? 'conflict'
}

function inserted(tree: Tree, path: Path, index: number, values: readonly unknown[]): Outcome {
  const list = nodeAt(tree, path)
  if (typeof list === 'string') return list
  if (list?.is === 'alias') return 'alias'
  if (list?.is !== 'list') return 'conflict'
  if (isShared(tree, list)) return 'alias'
  if (list.inBrackets) {
    const writes = values.map(
      value => (style: Parameters<typeof flowText>[1], indent: string) => flowText(value, style, indent),
    )
    return insertInFlow(tree, list, index, writes) ?? 'conflict'
  }
  const indent = indentOf(tree, list)
  if (indent === undefined) return 'conflict'
  const [style, dash] = [blockStyle(tree, list), dashOf(tree, list)]
  const sibling = index > 0 ? list.value(index - 1) : null
  const inBrackets = isCollection(sibling) && sibling.inBrackets && sibling.size > 0
  const lines = values.flatMap(value =>
    inBrackets && isFilled(value)
      ? [`${indent}${dash}${flowText(value, flowStyle(tree, sibling, false), indent)}`]
      : itemLines(value, indent, style, dash),
  )
  return insertInBlock(tree, list, index, lines) ?? 'conflict'
}

function removed(tree: Tree, reached: Reached, path: Path): Outcome {
  const { parent, index } = reached
  if (reached.merged) return 'merge-key'
  if (index < 0) return []
  const node = childAt(reached)
  if (node && isNeeded(tree, node)) return 'alias'
  if (parent.inBrackets) return removeFromFlow(tree, parent, index) ?? 'conflict'
  if (parent.size > 1) return removeFromBlock(tree, parent, index) ?? 'conflict'
  return emptied(tree, parent, path.slice(0, -1))
}

/** Takes the last entry out: brackets say that there was something. */
function emptied(tree: Tree, parent: Reached['parent'], path: Path): Outcome {
  const isList = parent.is === 'list'
  if (path.length === 0) return [{ start: parent.start, end: parent.end, text: isList ? '[]' : '{}' }]
  const reached = reach(tree, path)
  if (typeof reached === 'string') return reached
  return replaceValue(tree, reached, isList ? [] : {}) ?? 'conflict'
}

function nodeAt(tree: Tree, path: Path): Written | null | Declined {
  if (path.length === 0) return tree.root
  const reached = reach(tree, path)
  if (typeof reached === 'string') return reached
  return reached.index < 0 ? (reached.merged ? 'merge-key' : 'conflict') : childAt(reached)
}
