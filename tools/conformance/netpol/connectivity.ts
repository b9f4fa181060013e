/** Who reaches whom, in the peer's words. */
import type { Resource } from '@keelint/core'
import {
  type AddressRange,
  addressBits,
  anyPod,
  type Connections,
  common,
  connectionsOn,
  connectionsText,
  isNothing,
  type OutsideParty,
  type PodFact,
  type Protocol,
  rangesOf,
} from '@keelint/kubernetes'
import type { Flags, Line } from './row.ts'
import { nameOf, type World } from './world.ts'

export const controller = '{ingress-controller}'

interface Workload {
  readonly name: string
  readonly pod: PodFact<Resource>
}

/** One pod of each workload; those of one owner are alike. */
export function workloadsOf(world: World): readonly Workload[] {
  const found = new Map<string, PodFact<Resource>>()
  for (const pod of world.project.pods) {
    const name = nameOf(pod, world)
    if (!found.has(name)) found.set(name, pod)
  }
  return [...found].map(([name, pod]) => ({ name, pod }))
}

export function connectivityOf(world: World, flags: Flags): readonly Line[] {
  const { network } = world.project
  const workloads = workloadsOf(world)
  const outside = atomsOf(world)
  const lines: Line[] = []
  const add = (from: string, to: string, connections: Connections): void => {
    const text = shown(connections, flags)
    if (text !== undefined && inFocus(from, to, flags)) lines.push({ part: 'list', from, to, connections: text })
  }
  for (const { name, pod } of workloads) {
    for (const other of workloads) if (other.name !== name) add(name, other.name, network.flow(pod, other.pod).allowed)
    for (const range of outside) {
      const end: OutsideParty = { type: 'addresses', range }
      add(rangeText(range), name, network.flow(end, pod).allowed)
      add(name, rangeText(range), network.flow(pod, end).allowed)
    }
  }
  const routed = new Map<string, Connections>()
  for (const { opening, pod, connections } of network.entries)
    if (opening === undefined) {
      const name = nameOf(pod, world)
      const { allowed } = network.side('ingress', pod, anyPod)
      routed.set(name, unitedWith(routed.get(name), common(allowed, connections)))
    }
  for (const [name, connections] of routed) add(controller, name, connections)
  return lines
}

function unitedWith(a: Connections | undefined, b: Connections): Connections {
  if (!a) return b
  return {
    SCTP: [...a.SCTP, ...b.SCTP],
    TCP: sorted([...a.TCP, ...b.TCP]),
    UDP: sorted([...a.UDP, ...b.UDP]),
  }
}

function sorted(ranges: readonly { readonly first: number; readonly last: number }[]): Connections['TCP'] {
  const seen = new Map(ranges.map(range => [`${range.first}-${range.last}`, range]))
  return [...seen.values()].sort((a, b) => a.first - b.first)
}

/** The text of a line's connections; undefined where there is no line. */
export function shown(connections: Connections, { focusConn }: Flags): string | undefined {
  if (focusConn === undefined) return isNothing(connections) ? undefined : connectionsText(connections)
  const [protocol = '', port = ''] = focusConn.split('-')
  const one = connectionsOn(protocol.toUpperCase() as Protocol, Number(port))
  return isNothing(common(connections, one)) ? undefined : ''
}

export function inFocus(from: string, to: string, flags: Flags): boolean {
  const { focusWorkloads, focusWorkloadPeers, focusDirection } = flags
  if (!focusWorkloads) return true
  const ways = [
    { direction: 'egress', here: from, there: to },
    { direction: 'ingress', here: to, there: from },
  ]
  return ways.some(
    ({ direction, here, there }) =>
      (!focusDirection || focusDirection === direction) &&
      isNamed(here, focusWorkloads) &&
      (!focusWorkloadPeers || isNamed(there, focusWorkloadPeers)),
  )
}

function isNamed(workload: string, names: readonly string[]): boolean {
  const plain = workload.replace(/\[.*/, '')
  return names.some(name => plain === name || plain.endsWith(`/${name}`) || plain === `{${name}}`)
}

/** Ranges of IPv4 addresses that no rule tells apart. */
function atomsOf({ project }: World): readonly AddressRange[] {
  const end = 1n << BigInt(addressBits[4])
  const cuts = new Set([0n, end])
  for (const { rules } of project.network.policies)
    for (const { peers } of rules ?? [])
      for (const peer of peers === 'anyone' ? [] : peers)
        for (const { family, first, last } of peer.type === 'addresses' ? peer.blocks.flatMap(rangesOf) : [])
          if (family === 4) cuts.add(first).add(last + 1n)
  const bounds = [...cuts].sort((a, b) => (a < b ? -1 : 1))
  return bounds.slice(1).map((bound, index) => ({ family: 4, first: bounds[index]!, last: bound - 1n }))
}

function rangeText({ first, last }: AddressRange): string {
  return `${dotted(first)}-${dotted(last)}[External]`
}

function dotted(address: bigint): string {
  return [24n, 16n, 8n, 0n].map(bits => (address >> bits) & 255n).join('.')
}

/** Lines whose address ranges meet and that say the same are one; both sides are brought to that form. */
export function merged(lines: readonly Line[]): readonly Line[] {
  const others: Line[] = []
  const ranges = new Map<string, { line: Line; first: bigint; last: bigint }[]>()
  for (const line of lines) {
    const side = line.from.endsWith('[External]') ? 'from' : line.to.endsWith('[External]') ? 'to' : undefined
    if (!side) {
      others.push(line)
      continue
    }
    const [first, last] = line[side].replace('[External]', '').split('-').map(undotted)
    const key = JSON.stringify([line.part, side, line[side === 'from' ? 'to' : 'from'], line.connections])
    const list = ranges.get(key) ?? []
    ranges.set(key, list)
    list.push({ line, first: first!, last: last! })
  }
  for (const [key, list] of ranges) {
    const side = JSON.parse(key)[1] as 'from' | 'to'
    let open: { line: Line; first: bigint; last: bigint } | undefined
    const close = (): void => {
      if (open) others.push({ ...open.line, [side]: rangeText({ family: 4, first: open.first, last: open.last }) })
    }
    for (const one of list.sort((a, b) => (a.first < b.first ? -1 : 1))) {
      if (open && one.first <= open.last + 1n) {
        if (one.last > open.last) open = { ...open, last: one.last }
      } else {
        close()
        open = one
      }
    }
    close()
  }
  return others
}

function undotted(text: string): bigint {
  return text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n)
}
