/** Who could reach whom if there were pods that the files do not show, in the peer's words. */
import {
  anyPod,
  connectionsText,
  type Flow,
  type ImaginedParty,
  type LabelRequirement,
  namespaceNameLabel,
  noConnections,
  potentialPods,
} from '@keelint/kubernetes'
import { inFocus, shown, workloadsOf } from './connectivity.ts'
import type { Flags, Line } from './row.ts'
import type { World } from './world.ts'

export function exposureOf(world: World, flags: Flags): readonly Line[] {
  const { network } = world.project
  const lines: Line[] = []
  const potential = potentialPods(network)
  for (const { name, pod } of workloadsOf(world))
    for (const direction of ['egress', 'ingress'] as const) {
      if (flags.focusDirection && flags.focusDirection !== direction) continue
      if (!inFocus(name, name, { ...flags, focusDirection: direction })) continue
      const add = (peer: string, flow: Flow): void => {
        const text = textOf(flow, flags)
        if (text === undefined) return
        lines.push(lineOf(direction, name, peer, text))
      }
      const generic = network.side(direction, pod, anyPod)
      add('entire-cluster', generic)
      for (const one of potential) {
        const own = network.side(direction, pod, one)
        if (textOf(own, flags) === textOf(generic, flags)) continue
        if (textOf(own, flags) === undefined && !flags.focusConn)
          lines.push(lineOf(direction, name, peerText(one), connectionsText(noConnections)))
        else add(peerText(one), own)
      }
      const whole = { type: 'addresses', range: { family: 4, first: 0n, last: (1n << 32n) - 1n } } as const
      add('0.0.0.0-255.255.255.255[External]', network.side(direction, pod, whole))
    }
  return lines
}

/** Names of ports come after the numbers, as the peer has them. */
function textOf({ allowed, named = [] }: Flow, flags: Flags): string | undefined {
  const text = shown(allowed, flags)
  if (named.length === 0 || flags.focusConn) return text
  const names = named.map(({ protocol, name }) => (protocol ? `${protocol} ${name}` : name))
  return [...(text === undefined ? [] : [text]), ...new Set(names)].join(',')
}

function lineOf(part: 'ingress' | 'egress', name: string, peer: string, connections: string): Line {
  return part === 'egress' ? { part, from: name, to: peer, connections } : { part, from: peer, to: name, connections }
}

function peerText({ namespaces, pods }: ImaginedParty): string {
  const [first] = namespaces
  const named = namespaces.length === 1 && first?.key === namespaceNameLabel && first.operator === 'In'
  const where = named
    ? first.values[0]
    : namespaces.length === 0
      ? '[all namespaces]'
      : `[namespace with ${expressionsText(namespaces)}]`
  return `${where}/${pods.length === 0 ? '[all pods]' : `[pod with ${expressionsText(pods)}]`}`
}

function expressionsText(requirements: readonly LabelRequirement[]): string {
  const texts = requirements.map(
    ({ key, operator, values }) => `{Key:${key},Operator:${operator},Values:[${values.join(' ')}],}`,
  )
  return `{${texts.join(',')}}`
}

function selectorText(requirements: readonly LabelRequirement[]): string {
  return `{${requirements
    .map(({ key, operator, values }) => `${key} ${operator} ${[...values].sort().join(' ')}`)
    .sort()
    .join(', ')}}`
}

/** The peer writes a label that is demanded, and an expression that demands the same, in two ways and in any order. */
export function selectorsInOrder(text: string): string {
  return text.replace(/with \{((?:\{[^}]*\},?|[^{}])*)\}/g, (_, inside: string) => {
    const expressions = [...inside.matchAll(/\{Key:([^,]+),Operator:(\w+),Values:\[([^\]]*)\],\}/g)].map(
      ([, key = '', operator = '', values = '']) =>
        ({ key, operator, values: values.split(' ').filter(Boolean) }) as LabelRequirement,
    )
    const labels = inside
      .replace(/\{[^}]*\}/g, '')
      .split(',')
      .flatMap((label): readonly LabelRequirement[] => {
        const [key, value] = label.split('=')
        return key && value !== undefined ? [{ key, operator: 'In', values: [value] }] : []
      })
    return `with ${selectorText([...expressions, ...labels])}`
  })
}
