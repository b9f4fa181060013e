/** Makes the edits of one step, or says why not. */
import { isAlias, isCollection, isMap, isSeq, type Node } from 'yaml'
import type { Edit } from '../source/edit.ts'
import type { Path } from '../source/place.ts'
import { dashOf, indentOf, insertInBlock, removeFromBlock } from './block.ts'
import { isFilled, itemLines, pairLines } from './block-text.ts'
import { contentEnd } from './entry.ts'
import { insertInFlow, removeFromFlow } from './flow.ts'
import { flowPair, flowText } from './flow-text.ts'
import { childAt, type Declined, isNeeded, isShared, type Reached, reach } from './reach.ts'
import type { Step } from './steps.ts'
import { blockStyle, flowStyle } from './style.ts'
import type { Tree } from './tree.ts'
import { replaceValue } from './value.ts'

type Outcome = readonly Edit[] | Declined

export function editsOf(tree: Tree, step: Step): Outcome {
  if (step.do === 'insert') return inserted(tree, step.path, step.index, step.values)
  const reached = reach(tree, step.path)
  if (typeof reached === 'string') return reached
  if (isShared(tree, reached.parent)) return 'alias'
  return step.do === 'replace' ? replaced(tree, reached, step) : removed(tree, reached, step.path)
}

function replaced(tree: Tree, reached: Reached, { path, value }: Extract<Step, { readonly do: 'replace' }>): Outcome {
  if (reached.index < 0) return added(tree, reached, String(path.at(-1)), value)
  const node = childAt(reached)
  if (isAlias(node)) return 'alias'
  if (node && (isShared(tree, node) || isNeeded(tree, node))) return 'alias'
  return replaceValue(tree, reached, value) ?? 'conflict'
}

function added(tree: Tree, { parent }: Reached, key: string, value: unknown): Outcome {
  if (!isMap(parent)) return 'conflict'
  const end = parent.items.length
  if (parent.flow)
    return insertInFlow(tree, parent, end, [(style, indent) => flowPair(key, value, style, indent)]) ?? 'conflict'
  const indent = indentOf(tree, parent)
  if (indent === undefined) return 'conflict'
  return insertInBlock(tree, parent, end, pairLines(key, value, indent, blockStyle(tree, parent))) ?? 'conflict'
}

function inserted(tree: Tree, path: Path, index: number, values: readonly unknown[]): Outcome {
  const list = nodeAt(tree, path)
  if (typeof list === 'string') return list
  if (isAlias(list)) return 'alias'
  if (!isSeq(list)) return 'conflict'
  if (isShared(tree, list)) return 'alias'
  if (list.flow) {
    const writes = values.map(
      value => (style: Parameters<typeof flowText>[1], indent: string) => flowText(value, style, indent),
    )
    return insertInFlow(tree, list, index, writes) ?? 'conflict'
  }
  const indent = indentOf(tree, list)
  if (indent === undefined) return 'conflict'
  const [style, dash] = [blockStyle(tree, list), dashOf(tree, list)]
  const sibling = list.items[index - 1]
  const inBrackets = isCollection(sibling) && sibling.flow && sibling.items.length > 0
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
  if (parent.flow) return removeFromFlow(tree, parent, index) ?? 'conflict'
  if (parent.items.length > 1) return removeFromBlock(tree, parent, index) ?? 'conflict'
  return emptied(tree, parent, path.slice(0, -1))
}

/** Takes the last entry out: brackets say that there was something. */
function emptied(tree: Tree, parent: Reached['parent'], path: Path): Outcome {
  if (path.length === 0)
    return [{ start: parent.range![0], end: contentEnd(parent), text: isSeq(parent) ? '[]' : '{}' }]
  const reached = reach(tree, path)
  if (typeof reached === 'string') return reached
  return replaceValue(tree, reached, isSeq(parent) ? [] : {}) ?? 'conflict'
}

function nodeAt(tree: Tree, path: Path): Node | null | Declined {
  if (path.length === 0) return tree.document.contents as Node | null
  const reached = reach(tree, path)
  if (typeof reached === 'string') return reached
  return reached.index < 0 ? (reached.merged ? 'merge-key' : 'conflict') : childAt(reached)
}
