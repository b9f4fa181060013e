/** The map step: shows a resource to the rules that want to see it, and gathers the facts for the reduce step. */
import {
  along,
  conform,
  type Dropped,
  type NetworkFact,
  networkFact,
  type PodFact,
  type PodTemplateSpec,
  podFact,
  type RbacFact,
  rbacFact,
  workloadPaths,
} from '@keelint/kubernetes'
import type { FileConfig } from '../config/resolved.ts'
import { type Node, nodeOf, placeOf } from '../resource/node.ts'
import type { ResourceObject } from '../resource/object.ts'
import { type PodNode, podNode } from '../resource/pod.ts'
import type { Resource } from '../resource/resource.ts'
import type { Document } from '../source/document.ts'
import { countUndecided, type Plan, type Visit } from './plan.ts'

/** What a resource adds to its world: plain, cloneable data. */
export interface Facts {
  readonly resources: Resource[]
  readonly pods: PodFact<Resource>[]
  readonly rbac: RbacFact<Resource>[]
  readonly network: NetworkFact<Resource>[]
  /** What the rules' own collectors returned, by rule. */
  readonly byRule: Map<string, unknown[]>
}

export function noFacts(): Facts {
  return { resources: [], pods: [], rbac: [], network: [], byRule: new Map() }
}

export function visitDocument(plan: Plan, document: Document, first: Resource): void {
  for (const visit of plan.visits.get('Document') ?? []) attempt(plan, visit, first, document, undefined)
}

/** @param facts of the resource's world, which grow */
export function visitResource(plan: Plan, config: FileConfig, object: ResourceObject, facts: Facts): void {
  const { resource, value, dropped, builtIn } = object
  countDropped(plan, dropped)
  const node = nodeOf(resource, value, [])
  const { group, kind } = resource.id
  const kindKeys = [`${group || 'core'}/${kind}`, ...(builtIn ? [kind] : [])]
  // To visitors, a bare `Pod` is every pod.
  for (const key of ['Resource', ...kindKeys.filter(key => key !== 'Pod')]) show(plan, key, resource, value, node)
  if (plan.visits.has('PolicyRule') && builtIn && (kind === 'Role' || kind === 'ClusterRole'))
    visitPolicyRules(plan, node)
  const pods = podsOf(plan, config, object)
  for (const pod of pods) visitPod(plan, pod)
  if (plan.projects.length === 0) return
  gather(facts, object, pods)
  for (const key of kindKeys)
    for (const visit of plan.collects.get(key) ?? []) {
      const fact = attempt(plan, visit, resource, value, node)
      if (fact !== undefined) listOf(facts.byRule, visit.rule.id).push(plain(fact))
    }
}

/** Names what the schema rule will speak of. */
const shapeRule = 'keelint/shape'

function countDropped(plan: Plan, dropped: readonly Dropped[]): void {
  for (const { expected, found } of dropped)
    countUndecided(plan.undecided, shapeRule, `A field was left out: it takes ${expected} and holds ${found}.`)
}

function gather(facts: Facts, { resource, value }: ResourceObject, pods: readonly PodNode[]): void {
  facts.resources.push(resource)
  const rbac = rbacFact(resource, value, resource.id)
  if (rbac) facts.rbac.push(rbac)
  const network = networkFact(resource, value, resource.id)
  if (network) facts.network.push(network)
  for (const pod of pods) facts.pods.push(podFact(resource, pod.value, pod.path, resource.id.namespace))
}

/** The pods that a resource creates; those of custom resources are made true to their type here. */
function podsOf(plan: Plan, config: FileConfig, { resource, value, builtIn }: ResourceObject): readonly PodNode[] {
  const { group, kind } = resource.id
  return workloadPaths(group, kind, config.workloads).flatMap(row =>
    along(value, row).map(found => {
      if (builtIn) return podNode(nodeOf(resource, found.value as PodTemplateSpec, found.path))
      const template = conform(found.value, 'core.v1.PodTemplateSpec')
      countDropped(plan, template.dropped)
      return podNode(nodeOf(resource, (template.value ?? {}) as PodTemplateSpec, found.path))
    }),
  )
}

function visitPod(plan: Plan, pod: PodNode): void {
  show(plan, 'Pod', pod.resource, pod.value, pod)
  if (!plan.visits.has('Container')) return
  for (const container of pod.containers) show(plan, 'Container', pod.resource, container.value, container)
}

function visitPolicyRules(plan: Plan, role: Node): void {
  const rules = (role.value as { readonly rules?: readonly unknown[] | null }).rules ?? []
  for (const [index, rule] of rules.entries())
    if (rule) show(plan, 'PolicyRule', role.resource, rule, nodeOf(role.resource, rule, ['rules', index]))
}

function show(plan: Plan, key: string, resource: Resource, value: unknown, node: unknown): void {
  for (const visit of plan.visits.get(key) ?? []) attempt(plan, visit, resource, value, node)
}

/** A rule that throws becomes a problem of its own, and the run goes on. */
export function attempt(plan: Plan, { rule, call }: Visit, resource: Resource, value: unknown, node: unknown): unknown {
  try {
    return call(value, node)
  } catch (crash) {
    plan.say({ rule, crash, at: { resource, path: [] } })
    return undefined
  }
}

function listOf<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

/** A fact as it travels: nodes become places, so that nothing but plain data is left. */
function plain(fact: unknown): unknown {
  if (typeof fact !== 'object' || fact === null) return fact
  if (Array.isArray(fact)) return fact.map(plain)
  if ('resource' in fact && 'path' in fact && 'at' in fact) return placeOf(fact as unknown as Node)
  return Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, plain(value)]))
}
