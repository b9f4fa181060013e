/** What the resources of a world add to it, for the reduce step: plain, cloneable data. */
import { type NetworkFact, networkFact, type PodFact, podFact, type RbacFact, rbacFact } from '@keelint/kubernetes'
import type { CustomFacts } from '../crd/custom-resources.ts'
import { isDefinition } from '../crd/definition.ts'
import { placeOf } from '../resource/node.ts'
import type { ResourceObject } from '../resource/object.ts'
import type { PodNode } from '../resource/pod.ts'
import type { Resource } from '../resource/resource.ts'
import { isNode, isPlain } from './deep-freeze.ts'
import type { ActiveRule } from './said.ts'

export interface Facts {
  readonly resources: Resource[]
  readonly pods: PodFact<Resource>[]
  readonly rbac: RbacFact<Resource>[]
  readonly network: NetworkFact<Resource>[]
  /** Empty where no rule asks for it. */
  readonly custom: CustomFacts
  /** What the rules' own collectors returned. */
  readonly byRule: Map<ActiveRule, unknown[]>
}

export function noFacts(): Facts {
  return {
    resources: [],
    pods: [],
    rbac: [],
    network: [],
    custom: { resources: [], definitions: [] },
    byRule: new Map(),
  }
}

export function gather(facts: Facts, { resource, value }: ResourceObject, pods: readonly PodNode[]): void {
  facts.resources.push(resource)
  const rbac = rbacFact(resource, value, resource.id)
  if (rbac) facts.rbac.push(rbac)
  const network = networkFact(resource, value, resource.id)
  if (network) facts.network.push(network)
  for (const pod of pods) facts.pods.push(podFact(resource, pod.value, pod.path, resource.id.namespace))
}

/** What schemas are needed for, and what brings them. */
export function gatherCustom({ custom }: Facts, { resource, written, builtIn }: ResourceObject): void {
  const { group, kind } = resource.id
  if (isDefinition(group, kind)) custom.definitions.push(written)
  else if (!builtIn) custom.resources.push({ resource, value: written })
}

/** Throws where a collector returned what cannot travel. */
export function gatherOwn(facts: Facts, rule: ActiveRule, fact: unknown): void {
  const travelling = plain(fact, 0)
  const list = facts.byRule.get(rule)
  if (list) list.push(travelling)
  else facts.byRule.set(rule, [travelling])
}

/** Deeper than any fact is, so that what holds itself is found out. */
const mostDepth = 200

/** A fact as it travels: nodes become places, so that nothing but plain data is left. */
function plain(fact: unknown, depth: number): unknown {
  if (typeof fact === 'function' || typeof fact === 'symbol')
    throw new TypeError(`It collected a ${typeof fact}, and facts are plain data.`)
  if (typeof fact !== 'object' || fact === null) return fact
  if (depth > mostDepth) throw new TypeError('It collected something too deep, or that holds itself.')
  if (Array.isArray(fact)) return fact.map(item => plain(item, depth + 1))
  if (isNode(fact)) return placeOf(fact)
  if (!isPlain(fact))
    throw new TypeError(`It collected a ${fact.constructor?.name ?? 'class'}, and facts are plain data.`)
  return Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, plain(value, depth + 1)]))
}
