/** Finds objects by kind, name and namespace, and what is made by them. */
import { groupsOfKind } from '../api/kind.ts'
import { isNamespaced } from '../namespace/scope.ts'
import { openshiftGroup } from '../rbac/openshift.ts'
import { clusterWideKinds } from './custom-rows.ts'
import type { ReferenceFact } from './fact.ts'
import type { ReferenceResource } from './resource.ts'

interface Wanted {
  readonly group: string
  readonly kind: string
  readonly namespace: string | undefined
  readonly isClusterWide: boolean
  readonly name: string
}

export interface ObjectIndex<R> {
  /** Objects of that kind, name and namespace; several where the files define it more than once. */
  find(wanted: Wanted): readonly R[]
  /** Whether there is one that might be meant, one of both being in the release namespace. */
  mayBeMeant(wanted: Wanted): boolean
  /** Whether an object of the files brings it about. */
  isMade(wanted: Wanted): boolean
}

export function objectIndexOf<R extends ReferenceResource>(
  resources: readonly R[],
  facts: readonly ReferenceFact<R>[],
): ObjectIndex<R> {
  const objects = new Map<string, R[]>()
  const made = new Set<string>()
  const numbered = new Set<string>()
  /** What there is of a kind and name, in the release namespace and in others. */
  const released = new Set<string>()
  const placed = new Set<string>()
  const note = (key: string, namespace: string | undefined) => (namespace === undefined ? released : placed).add(key)

  for (const resource of resources) {
    const { group, kind, namespace: written, name } = resource.id
    if (name === '') continue
    const namespace = hasNamespace(keptGroup(group, kind), kind) ? written : undefined
    const key = keyOf(group, kind, name)
    note(key, namespace)
    const place = inNamespace(key, namespace)
    const list = objects.get(place)
    if (list) list.push(resource)
    else objects.set(place, [resource])
  }
  for (const { makes } of facts)
    for (const { group, kind, namespace, name, isNumbered } of makes) {
      const key = keyOf(group, kind, name)
      if (!isNumbered) note(key, namespace)
      ;(isNumbered ? numbered : made).add(inNamespace(key, namespace))
    }

  const isIn = (set: ReadonlySet<string>, key: string, namespace: string | undefined) =>
    set.has(inNamespace(key, namespace)) || set.has(inNamespace(key, '*'))

  return {
    find: ({ group, kind, name, namespace }) => objects.get(inNamespace(keyOf(group, kind, name), namespace)) ?? none,
    mayBeMeant({ group, kind, name, namespace, isClusterWide }) {
      if (isClusterWide) return false
      const key = keyOf(group, kind, name)
      return (namespace === undefined ? placed : released).has(key)
    },
    isMade({ group, kind, name, namespace }) {
      if (isIn(made, keyOf(group, kind, name), namespace)) return true
      const stem = numbered.size > 0 ? /^(.+)-\d+$/.exec(name)?.[1] : undefined
      return stem !== undefined && isIn(numbered, keyOf(group, kind, stem), namespace)
    },
  }
}

const none: readonly never[] = []

/** The group that an object is kept in: `apps` for a Deployment of `extensions`, that of RBAC for a role of OpenShift's group. */
function keptGroup(group: string, kind: string): string {
  if (group !== 'extensions' && group !== openshiftGroup) return group
  return groupsOfKind(kind).find(other => other !== 'extensions') ?? group
}

function keyOf(group: string, kind: string, name: string): string {
  return `${keptGroup(group, kind)}/${kind}/${name}`
}

function inNamespace(key: string, namespace: string | undefined): string {
  return namespace === undefined ? key : `${key} ${namespace}`
}

const namespaced = new Map<string, boolean>()

function hasNamespace(group: string, kind: string): boolean {
  const key = `${group}/${kind}`
  const known = namespaced.get(key)
  if (known !== undefined) return known
  const found = isNamespaced(group, kind) !== false && !clusterWideKinds.has(key)
  namespaced.set(key, found)
  return found
}
