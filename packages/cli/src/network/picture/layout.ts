/** Where everything of a picture stands: whole numbers, the same for the same chart. */
import { arranged, stackHeight } from './arrange.ts'
import { type Block, blocksOf, type Point } from './block.ts'
import type { Card, Chart } from './chart.ts'
import { cardWidth, gap, headHeight, heightOf, pinTop } from './sizes.ts'

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly namespaces: readonly (Box & { readonly name: string })[]
  /** In the order of the chart. */
  readonly cards: readonly Box[]
  /** In the order of the chart: where each arrow begins and ends, and what it goes through; one that goes back passes above its source. */
  readonly arrows: readonly (readonly Point[])[]
}

const widestRow = 2400

export function layoutOf({ cards, arrows }: Chart): Layout {
  const width = cardWidth(cards)
  const blocks = blocksOf(cards, arrows, width)
  const { links, linked } = between(blocks, arrows)
  const middle = arranged(blocks, links, linked, Math.min(widestRow, Math.sqrt(cards.length) * 320))
  const boxes = new Map<number, Box>()
  const lanes = new Map<number, readonly Point[]>()
  const [sources, targets] = (['sources', 'targets'] as const).map(place =>
    [...cards.entries()].filter(([, card]) => card.place === place),
  )
  const height = Math.max(middle.height, ...[sources!, targets!].map(list => stackHeight(list.map(sized))))
  const left = sources!.length > 0 ? width + gap.columns : 0
  const right = left + middle.width + (middle.width > 0 ? gap.columns : 0)

  function stack(list: readonly (readonly [number, Card])[], x: number): void {
    let y = Math.round((height - stackHeight(list.map(sized))) / 2)
    for (const [index, card] of list) {
      boxes.set(index, { x, y, width, height: heightOf(card) })
      y += heightOf(card) + gap.namespaces
    }
  }

  stack(sources!, 0)
  stack(targets!, right)
  for (const { block, x, y } of middle.places) {
    const moved = (point: Point): Point => ({ x: left + x + point.x, y: y + point.y })
    for (const [index, point] of block.cards)
      boxes.set(index, { ...moved(point), width, height: heightOf(cards[index]!) })
    for (const [arrow, points] of block.lanes) lanes.set(arrow, points.map(moved))
  }
  return {
    width: targets!.length > 0 ? right + width : left + middle.width,
    height,
    namespaces: middle.places.map(({ block, x, y }) => ({
      name: block.name,
      x: left + x,
      y,
      width: block.width,
      height: block.height,
    })),
    cards: cards.map((_, index) => boxes.get(index)!),
    arrows: arrows.map(({ from, to, pin }, index) => {
      const [source, target] = [boxes.get(from)!, boxes.get(to)!]
      const start = { x: source.x + source.width, y: source.y + headHeight / 2 }
      const end = { x: target.x, y: target.y + pinTop(cards[to]!, cards[to]!.pins[pin]!) }
      const back = { y: source.y - gap.between / 2 }
      const through =
        end.x <= start.x
          ? [
              { ...start, ...back },
              { ...end, ...back },
            ]
          : (lanes.get(index) ?? []).flatMap(({ x, y }) => [
              { x, y },
              { x: x + width, y },
            ])
      return [start, ...through, end]
    }),
  }
}

function sized([, card]: readonly [number, Card]): { readonly height: number } {
  return { height: heightOf(card) }
}

/** Which blocks arrows join, and which of them have any that leave them. */
function between(blocks: readonly Block[], arrows: Chart['arrows']) {
  const blockOf = new Map(blocks.flatMap((block, index) => [...block.cards.keys()].map(card => [card, index] as const)))
  const linked = new Set<number>()
  const links = arrows.flatMap(({ from, to }) => {
    const [a, b] = [blockOf.get(from), blockOf.get(to)]
    if (a === b) return []
    for (const one of [a, b]) if (one !== undefined) linked.add(one)
    return a === undefined || b === undefined ? [] : [{ from: a, to: b }]
  })
  return { links, linked }
}
