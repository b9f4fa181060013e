/** What the API server would object to in an object, in any of the versions that are linted against. */
import { crdFaults, type KubernetesVersions, type ResourceId } from '@keelint/core'
import { describeMinors, type SchemaFault, schemaFaults } from '@keelint/kubernetes'

export interface Judged {
  /** In the order in which they are met; of one that several versions find, as the newest puts it. */
  readonly faults: readonly JudgedFault[]
  /** `unknown` where Kubernetes itself never had the kind, `unserved` where none of the versions has it. */
  readonly kind: 'known' | 'unknown' | 'unserved'
}

export interface JudgedFault extends SchemaFault {
  /** In words, the versions that object; absent where all do that have the kind. */
  readonly versions?: string
}

const judged = new WeakMap<object, { readonly key: string; readonly found: Judged }>()

/** Several rules ask about the same object, which is then judged once. @param value as it is written */
export function faultsOf(value: unknown, id: ResourceId, { minors: { from, to } }: KubernetesVersions): Judged {
  if (typeof value !== 'object' || value === null) return judge(value, id, from, to)
  const key = `${from} ${to}`
  const known = judged.get(value)
  if (known?.key === key) return known.found
  const found = judge(value, id, from, to)
  judged.set(value, { key, found })
  return found
}

function judge(value: unknown, { group, version, kind }: ResourceId, from: number, to: number): Judged {
  // An item of a typed list does not say what it is.
  const type = { apiVersion: group === '' ? version : `${group}/${version}`, kind }
  const found = new Map<string, { readonly fault: SchemaFault; readonly minors: number[] }>()
  const isList = group === '' && version === 'v1' && kind === 'List'
  let served = 0
  for (let minor = to; minor >= from; minor--) {
    const faults = schemaFaults(value, minor, { type })
    if (faults === 'unknown-kind') return isList ? { faults: [noList], kind: 'known' } : { faults: [], kind: 'unknown' }
    if (faults === 'not-served') continue
    served++
    for (const fault of faults) {
      const key = JSON.stringify([fault.path, fault.code])
      const before = found.get(key)
      if (before) before.minors.unshift(minor)
      else found.set(key, { fault, minors: [minor] })
    }
  }
  const faults = [...found.values()].map(({ fault, minors }) =>
    minors.length === served ? fault : { ...fault, versions: describeMinors(minors) },
  )
  const further = served > 0 && kind === 'CustomResourceDefinition' ? crdFaults(value).filter(isNew(found)) : []
  return { faults: [...faults, ...further], kind: served === 0 ? 'unserved' : 'known' }
}

/** Both look at some keywords of a schema; and nothing is said of what holds, or stands in, what the other one refuses. */
function isNew(found: ReadonlyMap<string, { readonly fault: SchemaFault }>): (fault: SchemaFault) => boolean {
  const taken = new Set<string>()
  const refused = new Set<string>()
  for (const { fault } of found.values()) {
    const { path, code } = fault
    taken.add(JSON.stringify(path))
    if (code !== 'unknown-field' && code !== 'wrong-type' && code !== 'null-item') continue
    refused.add(JSON.stringify(path))
    for (let length = 0; length < path.length; length++) taken.add(JSON.stringify(path.slice(0, length)))
  }
  return ({ path }) =>
    !taken.has(JSON.stringify(path)) && !path.some((_, length) => refused.has(JSON.stringify(path.slice(0, length))))
}

/** Rules are shown the items of a List and not the List itself, but for one without items to show. */
const noList: SchemaFault = { path: ['items'], code: 'wrong-type', message: 'The value must be a list.', at: 'value' }
