/** Namespaces beside each other: those that have to do with others in columns, the rest in rows below. */
import type { Block } from './block.ts'
import { columnsOf, type Link } from './ranks.ts'
import { gap, tallest } from './sizes.ts'

export interface Arranged {
  readonly places: readonly { readonly block: Block; readonly x: number; readonly y: number }[]
  readonly width: number
  readonly height: number
}

/**
 * @param links between the blocks, by their indices
 * @param linked those that have to do with others, what is outside of the cluster included
 * @param rowWidth how wide rows should be at least
 */
export function arranged(
  blocks: readonly Block[],
  links: readonly Link[],
  linked: ReadonlySet<number>,
  rowWidth: number,
): Arranged {
  const columns = columnsOf(blocks.length, links)
  const lists: Block[][] = []
  for (const [index, block] of blocks.entries())
    if (linked.has(index)) {
      const column = columns[index]!
      lists[column] ??= []
      lists[column].push(block)
    }
  const present = lists.filter(list => list !== undefined)
  sortByMiddle(present, blocks, links)
  const places: { block: Block; x: number; y: number }[] = []
  const stacks = present.flatMap(folded)
  const height = stacks.reduce((most, stack) => Math.max(most, stackHeight(stack)), 0)
  let x = 0
  for (const stack of stacks) {
    let y = Math.round((height - stackHeight(stack)) / 2)
    for (const block of stack) {
      places.push({ block, x, y })
      y += block.height + gap.namespaces
    }
    x += stack.reduce((most, { width }) => Math.max(most, width), 0) + gap.columns
  }
  const width = Math.max(0, x - gap.columns)
  const rest = inRows(
    blocks.filter((_, index) => !linked.has(index)),
    Math.max(width, rowWidth),
  )
  const top = height > 0 && rest.places.length > 0 ? height + gap.namespaces : height
  return {
    places: [...places, ...rest.places.map(place => ({ ...place, y: top + place.y }))],
    width: Math.max(width, rest.width),
    height: top + rest.height,
  }
}

/** Column by column from the left: by where those stand that lead there, on the average. */
function sortByMiddle(lists: readonly Block[][], blocks: readonly Block[], links: readonly Link[]): void {
  const leading = new Map<Block, Block[]>()
  for (const { from, to } of links) leading.set(blocks[to]!, [...(leading.get(blocks[to]!) ?? []), blocks[from]!])
  const heights = new Map<Block, number>()
  for (const list of lists) {
    const middle = (block: Block, index: number) => {
      const near = (leading.get(block) ?? []).flatMap(one => heights.get(one) ?? [])
      return near.length > 0 ? near.reduce((sum, one) => sum + one, 0) / near.length : index / list.length
    }
    const middles = new Map(list.map((block, index) => [block, middle(block, index)]))
    list.sort((a, b) => middles.get(a)! - middles.get(b)!)
    for (const [index, block] of list.entries()) heights.set(block, index / list.length)
  }
}

export function stackHeight(things: readonly { readonly height: number }[]): number {
  return things.reduce((sum, { height }) => sum + height + gap.namespaces, things.length > 0 ? -gap.namespaces : 0)
}

function folded(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const lists: Block[][] = [[]]
  for (const block of blocks) {
    const last = lists.at(-1)!
    if (last.length > 0 && stackHeight([...last, block]) > tallest) lists.push([block])
    else last.push(block)
  }
  return lists
}

/** As lines of text are set, the tallest first, so that rows are even. */
function inRows(blocks: readonly Block[], width: number): Arranged {
  const places: { block: Block; x: number; y: number }[] = []
  let [x, y, tall, wide] = [0, 0, 0, 0]
  for (const block of [...blocks].sort((a, b) => b.height - a.height)) {
    if (x > 0 && x + block.width > width) {
      x = 0
      y += tall + gap.namespaces
      tall = 0
    }
    places.push({ block, x, y })
    wide = Math.max(wide, x + block.width)
    x += block.width + gap.namespaces
    tall = Math.max(tall, block.height)
  }
  return { places, width: wide, height: blocks.length > 0 ? y + tall : 0 }
}
