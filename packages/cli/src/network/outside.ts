/** What goes between a pod and addresses outside of the cluster, told apart by the blocks that rules name. */
import type { Project, Resource } from '@keelint/core'
import {
  type AddressBlock,
  type AddressRange,
  common,
  type Direction,
  type Flow,
  isInside,
  joinedRangesOf,
  noConnections,
  type PodFact,
  rangeOf,
  rangesOf,
  united,
  without,
} from '@keelint/kubernetes'

export interface OutsideFlows {
  /** Of the addresses that no block holds. */
  readonly rest: Flow
  /** Of the addresses of a block that no narrower one holds. */
  readonly blocks: readonly { readonly block: AddressBlock; readonly flow: Flow }[]
}

/** @param blocks those that rules name for the pod and the direction, each once */
export function outsideFlows(
  network: Project['network'],
  direction: Direction,
  pod: PodFact<Resource>,
  blocks: readonly AddressBlock[],
): OutsideFlows {
  const flow = (ranges: readonly AddressRange[]): Flow =>
    onAll(ranges.map(range => network.side(direction, pod, { type: 'addresses', range })))
  const known = blocks.map(block => ({ block, ranges: rangesOf(block) })).filter(({ ranges }) => ranges.length > 0)
  const sorted = known
    .flatMap(one => one.ranges.map(range => ({ range, of: one })))
    .sort((a, b) => order(a.range, b.range))
  return {
    rest: flow(
      wholes.flatMap(whole =>
        minus(
          [whole],
          sorted.map(({ range }) => range),
        ),
      ),
    ),
    blocks: known.flatMap(one => {
      const inner = one.ranges
        .flatMap(range => within(sorted, range))
        .filter(({ of }) => of !== one && isNarrower(of.ranges, one.ranges))
      const left = minus(
        one.ranges,
        inner.map(({ range }) => range),
      )
      return left.length > 0 ? [{ block: one.block, flow: flow(left) }] : []
    }),
  }
}

const wholes = ['0.0.0.0/0', '::/0'].map(cidr => rangeOf(cidr)!)

/** What surely goes to each of several, and what may go to some. */
function onAll(flows: readonly Flow[]): Flow {
  const [first, ...rest] = flows
  if (!first) return { allowed: noConnections, unknown: noConnections }
  const allowed = rest.reduce((all, flow) => common(all, flow.allowed), first.allowed)
  const possible = flows.reduce((all, flow) => united(all, united(flow.allowed, flow.unknown)), noConnections)
  return { allowed, unknown: without(possible, allowed) }
}

function isNarrower(inner: readonly AddressRange[], outer: readonly AddressRange[]): boolean {
  return isWithin(inner, outer) && !isWithin(outer, inner)
}

function isWithin(inner: readonly AddressRange[], outer: readonly AddressRange[]): boolean {
  return inner.every(range => outer.some(other => isInside(range, other)))
}

/** Those that begin within a range. @param sorted by family and first address */
function within<T extends { readonly range: AddressRange }>(sorted: readonly T[], outer: AddressRange): readonly T[] {
  let low = 0
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1
    if (order(sorted[middle]!.range, outer) < 0) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < sorted.length && sorted[end]!.range.family === outer.family && sorted[end]!.range.first <= outer.last)
    end++
  return sorted.slice(low, end)
}

function order(a: AddressRange, b: AddressRange): number {
  if (a.family !== b.family) return a.family - b.family
  return a.first < b.first ? -1 : a.first > b.first ? 1 : 0
}

/** @param holes in any order */
function minus(ranges: readonly AddressRange[], holes: readonly AddressRange[]): readonly AddressRange[] {
  return ranges.flatMap(range => {
    const left: AddressRange[] = []
    let next = range.first
    for (const hole of joinedRangesOf(holes.filter(({ family }) => family === range.family))) {
      if (hole.last < next || hole.first > range.last) continue
      if (hole.first > next) left.push({ ...range, first: next, last: hole.first - 1n })
      next = hole.last + 1n
    }
    return next > range.last ? left : [...left, { ...range, first: next }]
  })
}
