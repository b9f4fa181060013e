/** Address blocks, and whether several of them leave no address out. */

export interface AddressBlock {
  readonly cidr: string
  readonly except?: readonly string[]
}

interface Span {
  readonly family: 4 | 6
  readonly first: bigint
  readonly last: bigint
}

const bits = { 4: 32, 6: 128 } as const

/** Whether the blocks together hold every IPv4 or every IPv6 address, such as `0.0.0.0/1` beside `128.0.0.0/1`. */
export function coversAllAddresses(blocks: readonly AddressBlock[]): boolean {
  const spans = blocks.flatMap(spansOf)
  return ([4, 6] as const).some(family => {
    let next = 0n
    for (const { first, last } of spans.filter(span => span.family === family).sort(byFirst)) {
      if (first > next) break
      if (last >= next) next = last + 1n
    }
    return next === 1n << BigInt(bits[family])
  })
}

function spansOf({ cidr, except = [] }: AddressBlock): readonly Span[] {
  const whole = spanOf(cidr)
  if (!whole) return []
  const holes = except.flatMap(hole => spanOf(hole) ?? []).filter(hole => hole.family === whole.family)
  const spans: Span[] = []
  let next = whole.first
  for (const hole of holes.sort(byFirst)) {
    if (hole.first > next) spans.push({ ...whole, first: next, last: hole.first - 1n })
    if (hole.last >= next) next = hole.last + 1n
  }
  return next > whole.last ? spans : [...spans, { ...whole, first: next }]
}

function spanOf(cidr: string): Span | undefined {
  const [, address, prefix] = /^([0-9a-fA-F.:]+)\/(\d{1,3})$/.exec(cidr) ?? []
  if (address === undefined) return
  const family = address.includes(':') ? 6 : 4
  const value = family === 6 ? ipv6(address) : ipv4(address)
  const free = bits[family] - Number(prefix)
  if (value === undefined || free < 0) return
  const size = 1n << BigInt(free)
  const first = value - (value % size)
  return { family, first, last: first + size - 1n }
}

function ipv4(address: string): bigint | undefined {
  const parts = address.split('.')
  if (parts.length !== 4 || parts.some(part => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n)
}

function ipv6(address: string): bigint | undefined {
  const [head = '', tail, ...more] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = 8 - before.length - after.length
  if (more.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after]
  if (groups.some(group => !/^[0-9a-fA-F]{1,4}$/.test(group))) return
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n)
}

function byFirst(a: Span, b: Span): number {
  return a.first < b.first ? -1 : a.first > b.first ? 1 : 0
}
