/** Workloads as a person names them. */
import type { Resource } from '@keelint/core'
import type { PodFact } from '@keelint/kubernetes'

export interface Workload {
  /** `namespace/name`, and its kind in brackets; no two have the same. */
  readonly text: string
  readonly pod: PodFact<Resource>
}

/** Each once, in the order of the files; those that go by the same name are counted. */
export function workloadsOf(pods: readonly PodFact<Resource>[]): readonly Workload[] {
  const count = new Map<string, number>()
  return pods.map(pod => {
    const name = `${nameOf(pod)}[${pod.resource.id.kind}]`
    const before = count.get(name) ?? 0
    count.set(name, before + 1)
    return { text: before === 0 ? name : `${name} #${before + 1}`, pod }
  })
}

export function nameOf({ namespace, resource }: PodFact<Resource>): string {
  return namespace === undefined ? resource.id.name : `${namespace}/${resource.id.name}`
}
