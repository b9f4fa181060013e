/** What selectors select: a join by labels that never looks at every pair. */
import type { PodFact } from '../pod/fact.ts'
import { isControllerLabel } from '../selector/controller-labels.ts'
import { workloads } from '../workload/workloads.ts'
import type { CustomObjects } from './custom-objects.ts'
import type { ReferenceFact } from './fact.ts'
import { labelled } from './labelled.ts'
import { type Answer, missing, type Outside, reasons, there, unknown } from './outside.ts'
import type { ReferenceResource } from './resource.ts'
import type { SelectionFact } from './selecting.ts'

/** A selector of one object, and what it selects in the files. */
export type Selection<R> = Answer & {
  /** The object that selects. */
  readonly from: R
  readonly of: SelectionFact['of']
  /** Of the selector, in that object. */
  readonly path: readonly string[]
  readonly pods: readonly PodFact<R>[]
  readonly services: readonly R[]
}

/** What is found in the files, whatever is said of the rest. */
interface Joined<R> {
  readonly fact: SelectionFact
  readonly from: R
  readonly pods: readonly PodFact<R>[]
  readonly services: readonly R[]
  /** Undefined where nothing is found and the files do not say why. */
  readonly answer: Answer | undefined
}

/** The answers depend on what is said of the rest. @param custom of the same world */
export function selectionsOf<R extends ReferenceResource>(
  facts: readonly ReferenceFact<R>[],
  pods: readonly PodFact<R>[],
  custom: () => CustomObjects,
): (outside: Outside) => readonly Selection<R>[] {
  const podIndex = labelled(
    pods,
    pod => pod.namespace,
    pod => pod.labels,
  )
  const services = labelled(
    facts.filter(fact => fact.labels !== undefined),
    ({ resource }) => resource.id.namespace,
    ({ labels }) => labels!,
  )
  const joined = facts.flatMap(({ resource, selects }) => (selects ? [join(resource, selects)] : []))
  const partial = new Set(pods.flatMap(({ isPartial, namespace }) => (isPartial ? [namespace] : [])))

  function join(from: R, fact: SelectionFact): Joined<R> {
    const { requirements, of } = fact
    const near: Near = fact.namespaces === 'own' ? [from.id.namespace] : fact.namespaces
    const base = { fact, from, pods: nothing, services: nothing }
    if (!requirements) return { ...base, answer: unknown(reasons.selector) }
    if (of === 'services') {
      const found = services.select(near, requirements)
      if (found.length > 0) return { ...base, services: found.map(({ resource }) => resource), answer: there }
    } else {
      const found = podIndex.select(near, requirements)
      if (found.length > 0) return { ...base, pods: found, answer: there }
      const shown = requirements.filter(({ key }) => !isControllerLabel(key))
      if (shown.length < requirements.length) {
        const most = shown.length > 0 ? podIndex.select(near, shown) : nothing
        if (shown.length === 0 || most.length > 0)
          return { ...base, pods: most, answer: most.length > 0 ? there : unknown(reasons.labels) }
      }
    }
    const other: Near = near === 'any' ? nothing : near.includes(undefined) ? 'any' : [undefined]
    const isElsewhere = (of === 'pods' ? podIndex : services).select(other, requirements).length > 0
    return { ...base, answer: isElsewhere ? unknown(reasons.release) : undefined }
  }

  return outside => {
    const { closure } = outside
    const isAssumed = assumedIn(outside)

    /** What it means that nothing is selected. */
    function answerNothing({ of, namespaces }: SelectionFact, from: R): Answer {
      const own = from.id.namespace
      const near = namespaces === 'own' ? [own] : namespaces === 'any' ? ['*'] : namespaces
      const closures = near.map(closure)
      if (closures.includes(undefined)) return unknown(reasons.open)
      const isSaid = closures.every(one => one === 'said')
      if (!isSaid && from.kustomized) return unknown(reasons.kustomized)
      if (!isSaid && custom().deploys) return unknown(reasons.deployed)
      if (near.some(namespace => isAssumed(of, namespace))) return unknown(reasons.assumed)
      const brings = (namespace: string | undefined) => custom().mayBringPods(namespace) || partial.has(namespace)
      return near.some(namespace => brings(namespace === '*' ? own : namespace)) ? unknown(reasons.custom) : missing
    }

    return joined.map(({ fact, from, pods, services, answer }): Selection<R> => {
      const { of, path } = fact
      return { ...(answer ?? answerNothing(fact, from)), from, of, path, pods, services }
    })
  }
}

type Near = 'any' | readonly (string | undefined)[]

const nothing: readonly never[] = []

/** Whether something is said to exist in a namespace that may be selected. */
function assumedIn({ isAssumed }: Outside): (of: SelectionFact['of'], namespace: string | undefined) => boolean {
  const known = new Map<string, boolean>()
  return (of, namespace) => {
    const key = `${of} ${namespace ?? ''}`
    const kinds = of === 'pods' ? Object.keys(workloads()) : ['core/Service']
    const answer = known.get(key) ?? kinds.some(kind => isAssumed(kind, namespace))
    known.set(key, answer)
    return answer
  }
}
