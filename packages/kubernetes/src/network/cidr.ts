/** Address blocks, and whether several of them leave no address out. */

export interface AddressBlock {
  readonly cidr: string
  readonly except?: readonly string[]
}

/** Addresses of one family from the first to the last, both included, as the numbers that they are. */
export interface AddressRange {
  readonly family: 4 | 6
  readonly first: bigint
  readonly last: bigint
}

/** How long an address is: bits, by its family. */
export const addressBits = { 4: 32, 6: 128 } as const

/** Whether the blocks together hold every IPv4 or every IPv6 address, such as `0.0.0.0/1` beside `128.0.0.0/1`. */
export function coversAllAddresses(blocks: readonly AddressBlock[]): boolean {
  const ranges = blocks.flatMap(rangesOf)
  return ([4, 6] as const).some(family => {
    const [whole] = joinedRangesOf(ranges.filter(range => range.family === family))
    return whole?.first === 0n && whole.last === (1n << BigInt(addressBits[family])) - 1n
  })
}

/** Ranges of one family in order, those that meet made one. */
export function joinedRangesOf(ranges: readonly AddressRange[]): readonly AddressRange[] {
  const found: AddressRange[] = []
  for (const range of [...ranges].sort(byFirst)) {
    const before = found.at(-1)
    if (!before || range.first > before.last + 1n) found.push(range)
    else if (range.last > before.last) found[found.length - 1] = { ...before, last: range.last }
  }
  return found
}

/** What a block holds after its exceptions; nothing where it cannot be read. */
export function rangesOf({ cidr, except = [] }: AddressBlock): readonly AddressRange[] {
  const whole = rangeOf(cidr)
  if (!whole) return []
  const holes = except.flatMap(hole => rangeOf(hole) ?? []).filter(hole => hole.family === whole.family)
  const ranges: AddressRange[] = []
  let next = whole.first
  for (const hole of holes.sort(byFirst)) {
    if (hole.first > next) ranges.push({ ...whole, first: next, last: smaller(hole.first - 1n, whole.last) })
    if (hole.last >= next) next = hole.last + 1n
    if (next > whole.last) return ranges
  }
  return [...ranges, { ...whole, first: next }]
}

/** The addresses of one block; undefined where it cannot be read. */
export function rangeOf(cidr: string): AddressRange | undefined {
  const [, address, prefix] = /^([0-9a-fA-F.:]+)\/(\d{1,3})$/.exec(cidr) ?? []
  if (address === undefined) return
  const whole = addressOf(address)
  if (!whole) return
  const free = addressBits[whole.family] - Number(prefix)
  if (free < 0) return
  const size = 1n << BigInt(free)
  const first = whole.first - (whole.first % size)
  return { family: whole.family, first, last: first + size - 1n }
}

/** A range of one address; undefined where the text is none. */
export function addressOf(text: string): AddressRange | undefined {
  const family = text.includes(':') ? 6 : 4
  const value = family === 6 ? ipv6(text) : ipv4(text)
  return value === undefined ? undefined : { family, first: value, last: value }
}

/** Whether the outer range holds all of the inner one; never between families. */
export function isInside(inner: AddressRange, outer: AddressRange): boolean {
  return inner.family === outer.family && inner.first >= outer.first && inner.last <= outer.last
}

/** Whether an address is in both ranges. */
export function overlap(a: AddressRange, b: AddressRange): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last
}

function ipv4(address: string): bigint | undefined {
  const parts = address.split('.')
  if (parts.length !== 4 || parts.some(part => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n)
}

function ipv6(address: string): bigint | undefined {
  const [head = '', tail, ...more] = withoutDots(address).split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = 8 - before.length - after.length
  if (more.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after]
  if (groups.some(group => !/^[0-9a-fA-F]{1,4}$/.test(group))) return
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n)
}

/** The last two groups may be written as an IPv4 address, as in `::ffff:192.0.2.1`. */
function withoutDots(address: string): string {
  const at = address.lastIndexOf(':') + 1
  const value = address.includes('.') ? ipv4(address.slice(at)) : undefined
  return value === undefined
    ? address
    : `${address.slice(0, at)}${(value >> 16n).toString(16)}:${(value & 65535n).toString(16)}`
}

function byFirst(a: AddressRange, b: AddressRange): number {
  return a.first < b.first ? -1 : a.first > b.first ? 1 : 0
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}
