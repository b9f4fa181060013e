/** A namespace: its cards in columns, with lanes between them for arrows that pass a column. */
import type { Arrow, Card } from './chart.ts'
import { columnsOf } from './ranks.ts'
import { gap, heightOf, nameWidth, padding, tallest } from './sizes.ts'

export interface Block {
  readonly name: string
  /** Indices of its cards, each with its place in the block. */
  readonly cards: ReadonlyMap<number, Point>
  /** Where arrows pass, by their index, from left to right. */
  readonly lanes: ReadonlyMap<number, readonly Point[]>
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A card, or a lane for an arrow. */
type Item = { readonly card: number } | { readonly lane: number }

const laneHeight = 10

/** In the order of the cards. */
export function blocksOf(cards: readonly Card[], arrows: readonly Arrow[], width: number): readonly Block[] {
  const byName = new Map<string, number[]>()
  for (const [index, { place, namespace }] of cards.entries())
    if (place === 'namespace') {
      const members = byName.get(namespace) ?? []
      byName.set(namespace, members)
      members.push(index)
    }
  const nameOf = new Map([...byName].flatMap(([name, members]) => members.map(member => [member, name] as const)))
  const inner = new Map<string, number[]>()
  for (const [index, { from, to }] of arrows.entries()) {
    const name = nameOf.get(from)
    if (name === undefined || name !== nameOf.get(to)) continue
    const list = inner.get(name) ?? []
    inner.set(name, list)
    list.push(index)
  }
  return [...byName].map(([name, members]) => blockOf(name, members, inner.get(name) ?? [], cards, arrows, width))
}

/** What is linked stands in columns; below it the rest, close together. */
function blockOf(
  name: string,
  members: readonly number[],
  inner: readonly number[],
  cards: readonly Card[],
  arrows: readonly Arrow[],
  width: number,
): Block {
  const linked = new Set(inner.flatMap(index => [arrows[index]!.from, arrows[index]!.to]))
  const columns = orderedColumns(
    [...linked].sort((a, b) => a - b),
    inner,
    arrows,
  )
  const heightIn = (item: Item) => ('card' in item ? heightOf(cards[item.card]!) : laneHeight)
  const tall = (column: readonly Item[]) =>
    column.reduce((sum, item) => sum + heightIn(item) + gap.between, -gap.between)
  const parts = columns.flatMap(column => (tall(column) > tallest ? folded(column, heightIn) : [column]))
  const bodyHeight = parts.reduce((most, column) => Math.max(most, tall(column)), 0)
  const places = new Map<number, Point>()
  const lanes = new Map<number, Point[]>()
  for (const [index, column] of parts.entries()) {
    const x = padding.side + index * (width + gap.columns)
    let y = padding.top + Math.round((bodyHeight - tall(column)) / 2)
    for (const item of column) {
      if ('card' in item) places.set(item.card, { x, y })
      else lanes.set(item.lane, [...(lanes.get(item.lane) ?? []), { x, y: y + laneHeight / 2 }])
      y += heightIn(item) + gap.between
    }
  }
  const loose = members.filter(member => !linked.has(member))
  const step = width + gap.between
  const body = parts.length * (width + gap.columns) - gap.columns
  const across = Math.max(1, Math.ceil(Math.sqrt(loose.length / 2)), Math.floor((body + gap.between) / step))
  let bottom = padding.top + (bodyHeight > 0 ? bodyHeight + gap.between : 0)
  for (let start = 0; start < loose.length; start += across) {
    const row = loose.slice(start, start + across)
    for (const [at, card] of row.entries()) places.set(card, { x: padding.side + at * step, y: bottom })
    bottom += row.reduce((most, card) => Math.max(most, heightOf(cards[card]!)), 0) + gap.between
  }
  const inside = Math.max(body, Math.min(loose.length, across) * step - gap.between)
  return {
    name,
    cards: places,
    lanes,
    width: Math.round(Math.max(inside + 2 * padding.side, nameWidth(name))),
    height: bottom - gap.between + padding.bottom,
  }
}

/** The members of each column from top to bottom, so that few arrows cross: twice by what is left of them, once by what is right. */
function orderedColumns(
  members: readonly number[],
  inner: readonly number[],
  arrows: readonly Arrow[],
): readonly Item[][] {
  const at = new Map(members.map((member, index) => [member, index]))
  const ranks = columnsOf(
    members.length,
    inner.map(index => ({ from: at.get(arrows[index]!.from)!, to: at.get(arrows[index]!.to)! })),
  )
  const rankOf = (member: number) => ranks[at.get(member)!]!
  const columns: Item[][] = []
  const left = new Map<Item, Item[]>()
  const right = new Map<Item, Item[]>()
  const items = new Map<number, Item>()
  const add = (item: Item, rank: number) => {
    columns[rank] ??= []
    columns[rank].push(item)
  }
  for (const member of members) {
    const item = { card: member }
    items.set(member, item)
    add(item, rankOf(member))
  }
  const join = (a: Item, b: Item) => {
    right.set(a, [...(right.get(a) ?? []), b])
    left.set(b, [...(left.get(b) ?? []), a])
  }
  for (const index of inner) {
    const { from, to } = arrows[index]!
    let last = items.get(from)!
    for (let rank = rankOf(from) + 1; rank < rankOf(to); rank++) {
      const lane = { lane: index }
      add(lane, rank)
      join(last, lane)
      last = lane
    }
    if (rankOf(from) < rankOf(to)) join(last, items.get(to)!)
  }
  const present = columns.filter(column => column !== undefined)
  for (const neighbours of [left, right, left])
    for (const column of neighbours === left ? present : present.toReversed()) byMiddle(column, neighbours, present)
  return present
}

/** Sorts by where the neighbours stand, on the average; what has none stays where it is. */
function byMiddle(column: Item[], neighbours: ReadonlyMap<Item, readonly Item[]>, columns: readonly Item[][]): void {
  const heights = new Map(columns.flatMap(list => list.map((item, index) => [item, index / list.length] as const)))
  const middles = new Map(
    column.map(item => {
      const near = neighbours.get(item) ?? [item]
      return [item, near.reduce((sum, one) => sum + heights.get(one)!, 0) / near.length]
    }),
  )
  column.sort((a, b) => middles.get(a)! - middles.get(b)!)
}

/** A column that is too tall becomes several. */
function folded(column: readonly Item[], heightIn: (item: Item) => number): readonly (readonly Item[])[] {
  const lists: Item[][] = [[]]
  let height = 0
  for (const item of column) {
    if (height > tallest) {
      lists.push([])
      height = 0
    }
    lists.at(-1)!.push(item)
    height += heightIn(item) + gap.between
  }
  return lists
}
