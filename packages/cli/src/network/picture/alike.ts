/** Workloads that no policy and no way in tells apart, so that a picture shows them as one. */
import type { Project, Resource } from '@keelint/core'
import type { PodFact } from '@keelint/kubernetes'
import type { Party } from '../flows.ts'
import type { WayIn } from '../ways-in.ts'
import { workloadsOf } from '../workloads.ts'

/** In the order of namespaces and names. */
export function alike({ network, pods }: Pick<Project, 'network' | 'pods'>, ways: readonly WayIn[]): readonly Party[] {
  const traits = new Map<PodFact<Resource>, string[]>(pods.map(pod => [pod, []]))
  const mark = (pod: PodFact<Resource>, trait: string) => traits.get(pod)?.push(trait)
  for (const [index, policy] of network.policies.entries()) {
    const [selected, perhapsSelected] = [`${index}`, `${index}?`]
    for (const { pod, certain } of network.selected(policy)) mark(pod, certain ? selected : perhapsSelected)
    for (const { pods: sure, perhaps, path } of network.peers(policy)) {
      const [meant, perhapsMeant] = [`${index} ${path.join('.')}`, `${index} ${path.join('.')}?`]
      for (const pod of sure) mark(pod, meant)
      for (const pod of perhaps) mark(pod, perhapsMeant)
    }
  }
  for (const { pod, by, connections } of ways) if (pod) mark(pod, JSON.stringify([by, connections]))
  const asksNames = network.policies.some(({ rules = [] }) =>
    rules.some(({ ports }) => ports !== 'any' && ports.some(port => port === 'unknown' || 'name' in port)),
  )
  const groups = new Map<string, { readonly text: string; readonly pod: PodFact<Resource> }[]>()
  for (const workload of workloadsOf(pods)) {
    const { pod } = workload
    const { namespace, hostNetwork, isPartial, labels, ports } = pod
    const named = asksNames ? ports.map(({ name = '', number, protocol }) => `${name} ${protocol} ${number}`) : []
    const key = JSON.stringify([
      namespace ?? null,
      hostNetwork,
      isPartial && Object.entries(labels).sort(),
      named.sort(),
      traits.get(pod)!.sort(),
    ])
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(workload)
  }
  return [...groups.values()]
    .map(([first, ...rest]): Party => {
      const text = rest.length === 0 ? first!.text : `${first!.text} and ${rest.length} like it`
      return { type: 'workload', text, pods: [first!.pod, ...rest.map(({ pod }) => pod)] }
    })
    .sort((a, b) => order(a, b))
}

function order(a: Party, b: Party): number {
  const [one, other] = [a, b].map(({ text, pods: [pod] }) => [pod.namespace ?? '', text])
  return compare(one![0]!, other![0]!) || compare(one![1]!, other![1]!)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
