/** Under which names pods run, where that is known before they do: a pod's own, and those of a StatefulSet's. */
import type { StatefulSet } from '../api/kinds.gen.ts'

export interface PodNames {
  /** Of the pod, or what stands before the dash and the number. */
  readonly name: string
  /** The first of the numbers that a StatefulSet gives its pods; undefined for a pod by itself. */
  readonly from: number | undefined
}

/**
 * https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id
 * @param value the object that the pods are of
 * @returns undefined where the control plane makes the names up
 */
export function podNamesOf(
  { group, kind, name }: { readonly group: string; readonly kind: string; readonly name: string },
  value: object,
): PodNames | undefined {
  if (name === '') return
  if (group === '' && kind === 'Pod') return { name, from: undefined }
  if (group !== 'apps' || kind !== 'StatefulSet') return
  return { name, from: (value as StatefulSet).spec?.ordinals?.start ?? 0 }
}

/** What has a name of each pod, by its number: how many there are changes while a StatefulSet runs, so any from its first on is one. */
export interface NamedPods<Pod> {
  get(name: string): readonly Pod[]
}

export function namedPods<Pod extends { readonly names?: PodNames }>(pods: readonly Pod[]): NamedPods<Pod> {
  const single = new Map<string, Pod[]>()
  const numbered = new Map<string, Pod[]>()
  for (const pod of pods) {
    if (!pod.names) continue
    const { name, from } = pod.names
    const of = from === undefined ? single : numbered
    const own = of.get(name)
    if (own) own.push(pod)
    else of.set(name, [pod])
  }
  return {
    get(name) {
      const own = single.get(name) ?? none
      const found = podOfSet.exec(name)
      const set = found && numbered.get(found[1]!)
      return set ? [...own, ...set.filter(({ names }) => Number(found[2]) >= names!.from!)] : own
    },
  }
}

const none: readonly never[] = []
const podOfSet = /^(.+)-(0|[1-9]\d*)$/
