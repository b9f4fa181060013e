/** What rules name and the files do not hold: whether it may be there all the same. */
import { lazy } from '../lazy.ts'
import type { PodFact } from '../pod/fact.ts'
import { namedPods } from '../pod/names.ts'
import type { ReferenceResource } from '../reference/resource.ts'
import type { UnknownThing } from './step.ts'

/** The files of a world, and what is said of the rest. */
export interface Surroundings<R> {
  readonly resources: readonly R[]
  readonly pods: readonly PodFact<R>[]
  isClosed(namespace: string | undefined): boolean
  isAssumed(kind: string, namespace: string | undefined, name?: string): boolean
}

/**
 * Whether nobody can tell where a thing leads: it may be outside of the files, or others hold it and are who somebody may become. In
 * a closed world what is not in the files leads nowhere, but for pods whose names the control plane makes up.
 */
export function thingsElsewhere<R extends ReferenceResource>({
  resources,
  pods,
  isClosed,
  isAssumed,
}: Surroundings<R>): (thing: UnknownThing) => boolean {
  const secrets = lazy(() => {
    const found = placed()
    for (const { id } of resources) if (id.group === '' && id.kind === 'Secret') found.add(id.name, id.namespace)
    return found
  })
  const called = lazy(() => namedPods(pods.filter(({ names }) => names)))
  const makers = lazy(() => {
    const found = placed()
    for (const { names, resource, namespace } of pods) if (!names) found.add(resource.id.name, namespace)
    return found
  })
  return ({ kind, namespace, name, isOfOthers }) => {
    if (isOfOthers || isAssumed(kind, namespace, name)) return true
    if (kind === 'Secret' && secrets().has(name, namespace)) return false
    const isIn = (pod: PodFact<R>) => namespace === '*' || pod.namespace === namespace
    if (kind === 'Pod' && called().get(name).some(isIn)) return false
    return !isClosed(namespace) || (kind === 'Pod' && startsOf(name).some(start => makers().has(start, namespace)))
  }
}

/** Names with the namespaces that have them. */
function placed() {
  const found = new Map<string, Set<string | undefined>>()
  return {
    add(name: string, namespace: string | undefined): void {
      const own = found.get(name) ?? new Set()
      found.set(name, own.add(namespace))
    },
    /** @param namespace `*` is any */
    has(name: string, namespace: string | undefined): boolean {
      const own = found.get(name)
      return own !== undefined && (namespace === '*' || own.has(namespace))
    },
  }
}

/** What stands before a dash. */
function startsOf(name: string): readonly string[] {
  return [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index))
}
