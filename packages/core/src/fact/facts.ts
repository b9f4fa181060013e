/** What the resources of a file add to their world, for the reduce step: plain, cloneable data. */
import {
  type NetworkFact,
  networkFact,
  type PodFact,
  podFact,
  podNamesOf,
  type RbacFact,
  type ReferenceFact,
  rbacFact,
  referenceFact,
} from '@keelint/kubernetes'
import type { FileConfig } from '../config/resolved.ts'
import type { CustomFacts } from '../crd/custom-resources.ts'
import { definedKind, isDefinition } from '../crd/definition.ts'
import { isNode, isPlain } from '../instance/deep-freeze.ts'
import type { ActiveRule } from '../problem/said.ts'
import { placeOf } from '../resource/node.ts'
import type { ResourceObject } from '../resource/object.ts'
import type { PodNode } from '../resource/pod.ts'
import type { Resource } from '../resource/resource.ts'

export interface Facts {
  readonly resources: readonly Resource[]
  readonly pods: readonly PodFact<Resource>[]
  readonly rbac: readonly RbacFact<Resource>[]
  readonly network: readonly NetworkFact<Resource>[]
  readonly references: readonly ReferenceFact<Resource>[]
  /** Empty where no rule asks for it. */
  readonly custom: CustomFacts
  /** What the rules' own collectors returned, by the rule's key. */
  readonly byRule: FactsByRule
}

export interface FactsByRule {
  /** Those of rules whose collectors returned something. */
  keys(): Iterable<string>
  get(key: string): readonly unknown[] | undefined
}

/** Facts while they are gathered. */
export interface GrowingFacts extends Facts {
  readonly resources: Resource[]
  readonly pods: PodFact<Resource>[]
  readonly rbac: RbacFact<Resource>[]
  readonly network: NetworkFact<Resource>[]
  readonly references: ReferenceFact<Resource>[]
  readonly byRule: Map<string, unknown[]>
}

export function noFacts(): GrowingFacts {
  return {
    resources: [],
    pods: [],
    rbac: [],
    network: [],
    references: [],
    custom: { resources: [], definitions: [] },
    byRule: new Map(),
  }
}

/** @param rows of plugins */
export function gather(
  facts: GrowingFacts,
  { resource, value }: ResourceObject,
  pods: readonly PodNode[],
  rows: FileConfig['references'],
): void {
  facts.resources.push(resource)
  const rbac = rbacFact(resource, value, resource.id)
  if (rbac) facts.rbac.push(rbac)
  const network = networkFact(resource, value, resource.id)
  if (network) facts.network.push(network)
  const references = referenceFact(resource, value, resource.id, pods, rows)
  if (references) facts.references.push(references)
  if (pods.length === 0) return
  const { namespace } = resource.id
  const names = podNamesOf(resource.id, value)
  for (const pod of pods)
    facts.pods.push(podFact(resource, pod.value, pod.path, namespace, isPartial(resource, pod), names))
}

/** Whether something else completes the pod. */
function isPartial({ pods }: Resource, { path }: PodNode): boolean {
  return pods?.some(({ base, open }) => open && String(base) === String(path)) ?? false
}

/** What schemas are needed for, and what brings them. */
export function gatherCustom({ custom }: Facts, { resource, written, builtIn }: ResourceObject): void {
  const { group, kind } = resource.id
  if (isDefinition(group, kind)) {
    const defined = definedKind(written)
    if (defined !== undefined) custom.definitions.push({ resource, kind: defined })
  } else if (!builtIn) custom.resources.push(resource)
}

/** Throws where a collector returned what cannot travel. */
export function gatherOwn(facts: GrowingFacts, rule: ActiveRule, fact: unknown): void {
  const travelling = plain(fact, 0)
  const list = facts.byRule.get(rule.key)
  if (list) list.push(travelling)
  else facts.byRule.set(rule.key, [travelling])
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
