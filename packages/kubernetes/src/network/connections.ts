/** Sets of connections: the destination ports that are meant, for each protocol. */

/** Those that network policies tell apart, in the order of their names. */
export const protocols = ['SCTP', 'TCP', 'UDP'] as const

export type Protocol = (typeof protocols)[number]

/** Ports from the first to the last, both included. */
export interface PortRange {
  readonly first: number
  readonly last: number
}

/** For each protocol its ports: sorted, and with a gap between one range and the next. */
export type Connections = Readonly<Record<Protocol, readonly PortRange[]>>

/** The greatest number of a port; the least is 1. */
export const lastPort = 65535

const noPorts: readonly PortRange[] = []
const everyPort: readonly PortRange[] = [{ first: 1, last: lastPort }]

/** The empty set. */
export const noConnections: Connections = { SCTP: noPorts, TCP: noPorts, UDP: noPorts }
/** Every port of every protocol. */
export const allConnections: Connections = { SCTP: everyPort, TCP: everyPort, UDP: everyPort }

/**
 * A stretch of ports, both ends included.
 *
 * @param protocol undefined for each of them @param last the first one, unless it is said
 */
export function connectionsOn(protocol: Protocol | undefined, first: number, last: number = first): Connections {
  const ports = first === 1 && last === lastPort ? everyPort : [{ first, last }]
  return protocol === undefined ? { SCTP: ports, TCP: ports, UDP: ports } : { ...noConnections, [protocol]: ports }
}

/** Whether the set is empty. */
export function isNothing(set: Connections): boolean {
  return set === noConnections || protocols.every(protocol => set[protocol].length === 0)
}

/** Whether the set has every port of every protocol. */
export function isEverything(set: Connections): boolean {
  return set === allConnections || protocols.every(protocol => isEveryPort(set[protocol]))
}

/** What either set has. */
export function united(a: Connections, b: Connections): Connections {
  if (a === b || isNothing(b) || a === allConnections) return a
  if (isNothing(a) || b === allConnections) return b
  return each(protocol => unionOf(a[protocol], b[protocol]))
}

/** What both sets have. */
export function common(a: Connections, b: Connections): Connections {
  if (a === b || b === allConnections) return a
  if (a === allConnections) return b
  if (isNothing(a) || isNothing(b)) return noConnections
  return each(protocol => intersectionOf(a[protocol], b[protocol]))
}

/** What the first set has and the second has not. */
export function without(a: Connections, b: Connections): Connections {
  if (isNothing(b) || isNothing(a)) return a
  if (a === b || b === allConnections) return noConnections
  return each(protocol => intersectionOf(a[protocol], complementOf(b[protocol])))
}

/** Whether the second set has all that the first has. */
export function isSubset(a: Connections, b: Connections): boolean {
  return isNothing(without(a, b))
}

/** `TCP 80,443,UDP 53`, `All Connections` or `No Connections`. */
export function connectionsText(set: Connections): string {
  if (isEverything(set)) return 'All Connections'
  const parts = protocols.flatMap(protocol =>
    set[protocol].length === 0 ? [] : `${protocol} ${set[protocol].map(rangeText).join(',')}`,
  )
  return parts.length === 0 ? 'No Connections' : parts.join(',')
}

function rangeText({ first, last }: PortRange): string {
  return first === last ? String(first) : `${first}-${last}`
}

function each(portsOf: (protocol: Protocol) => readonly PortRange[]): Connections {
  return { SCTP: portsOf('SCTP'), TCP: portsOf('TCP'), UDP: portsOf('UDP') }
}

function isEveryPort(ports: readonly PortRange[]): boolean {
  return ports[0]?.first === 1 && ports[0].last === lastPort
}

function unionOf(a: readonly PortRange[], b: readonly PortRange[]): readonly PortRange[] {
  if (a.length === 0 || isEveryPort(b)) return b
  if (b.length === 0 || isEveryPort(a)) return a
  const found: PortRange[] = []
  for (const range of [...a, ...b].sort((one, other) => one.first - other.first)) {
    const before = found.at(-1)
    if (before && range.first <= before.last + 1)
      found[found.length - 1] = { first: before.first, last: Math.max(before.last, range.last) }
    else found.push(range)
  }
  return found
}

function intersectionOf(a: readonly PortRange[], b: readonly PortRange[]): readonly PortRange[] {
  if (isEveryPort(a)) return b
  if (isEveryPort(b)) return a
  const found: PortRange[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const first = Math.max(a[i]!.first, b[j]!.first)
    const last = Math.min(a[i]!.last, b[j]!.last)
    if (first <= last) found.push({ first, last })
    if (a[i]!.last < b[j]!.last) i++
    else j++
  }
  return found
}

function complementOf(ports: readonly PortRange[]): readonly PortRange[] {
  const found: PortRange[] = []
  let next = 1
  for (const { first, last } of ports) {
    if (first > next) found.push({ first: next, last: first - 1 })
    next = last + 1
  }
  return next > lastPort ? found : [...found, { first: next, last: lastPort }]
}
