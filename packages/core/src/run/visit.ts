/** The map step: shows a resource to the rules that want to see it, and gathers the facts for the reduce step. */
import {
  along,
  conform,
  type Dropped,
  type EmbeddedPod,
  type PodPlacement,
  type PodTemplateSpec,
  podsIn,
  workloadPaths,
  workloadRows,
} from '@keelint/kubernetes'
import type { FileConfig } from '../config/resolved.ts'
import { type GrowingFacts, gather, gatherCustom, gatherOwn } from '../fact/facts.ts'
import type { Freeze } from '../instance/deep-freeze.ts'
import type { Guard, Showing } from '../instance/guard.ts'
import type { Plan } from '../instance/plan.ts'
import type { Said } from '../problem/said.ts'
import { shownDocument, shownResource } from '../problem/shown.ts'
import type { Reading } from '../reading/read.ts'
import { WrittenObject } from '../resource/manifest.ts'
import { childOf, type Node, nodeOf } from '../resource/node.ts'
import type { ResourceObject } from '../resource/object.ts'
import { type PodNode, podNode } from '../resource/pod.ts'
import type { Resource } from '../resource/resource.ts'
import type { Document } from '../source/document.ts'
import type { Path } from '../source/place.ts'
import type { Tally } from '../world/tally.ts'
import type { Gathering } from '../world/world.ts'

/** What a file is looked at with. */
export interface Looking {
  readonly guard: Guard
  readonly freeze: Freeze
  readonly tally: Tally
  readonly plan: Plan
  readonly config: FileConfig
  /** Absent where no rule of the file's world looks across resources. */
  readonly gathering: Gathering | undefined
  /** The file's, which grow. */
  readonly facts: GrowingFacts
}

export function visitReading(looking: Looking, { documents, resources }: Reading): void {
  if (looking.plan.visits.has('Document')) visitDocuments(looking, documents, resources)
  const holders = looking.plan.visits.has('Manifest') && new Map(documents.map(document => [document.index, document]))
  for (const object of resources)
    visitResource(looking, object, holders ? holders.get(object.resource.document) : undefined)
}

function visitDocuments(looking: Looking, documents: readonly Document[], resources: Reading['resources']): void {
  const inside = new Map<number, Resource[]>()
  for (const { resource } of resources) {
    const others = inside.get(resource.document)
    if (others) others.push(resource)
    else inside.set(resource.document, [resource])
  }
  for (const document of documents) visitDocument(looking, document, inside.get(document.index) ?? [])
}

function visitDocument({ guard, freeze, plan }: Looking, document: Document, inside: readonly Resource[]): void {
  const [first] = inside
  if (!first) return
  const { value } = document.parsed
  const whole = first.base.length === 0 ? first : listResource(first, value)
  const node = nodeOf(whole, value, [])
  freeze(document)
  freeze(node)
  guard.show([{ visits: plan.visits.get('Document') ?? [], value: document, node }], shownDocument(whole, inside))
}

/** The List that an object stands in. */
function listResource(item: Resource, value: unknown): Resource {
  const [apiVersion, kind] = [String(childOf(value, 'apiVersion')), String(childOf(value, 'kind'))]
  const slash = apiVersion.indexOf('/')
  return {
    ...item,
    id: { group: apiVersion.slice(0, Math.max(slash, 0)), version: apiVersion.slice(slash + 1), kind, name: '' },
    base: [],
  }
}

/** @param document that the object stands in, where a rule wants to see the object as it is written */
function visitResource(looking: Looking, object: ResourceObject, document: Document | undefined): void {
  const { guard, freeze, tally, plan, gathering, facts } = looking
  const { written, value, dropped, builtIn } = object
  const embedded = embeddedIn(looking, object)
  const resource = withPlacements(object.resource, embedded)
  const node = nodeOf(resource, value, [])
  freeze(node)
  const { group, kind } = resource.id
  // To visitors and collectors, a bare `Pod` is every pod.
  const keys = ['Resource', `${group || 'core'}/${kind}`, ...(builtIn && kind !== 'Pod' ? [kind] : [])]
  const showings: Showing[] = []
  const show = (key: string, value: unknown, node: unknown) => {
    const visits = plan.visits.get(key)
    if (visits) showings.push({ visits, value, node })
  }
  if (document) {
    const manifest = new WrittenObject(resource, written, document)
    freeze(manifest)
    show('Manifest', written, manifest)
  }
  for (const key of keys) show(key, value, node)
  if (plan.visits.has('PolicyRule') && builtIn && (kind === 'Role' || kind === 'ClusterRole'))
    for (const rule of policyRules(node)) {
      freeze(rule)
      show('PolicyRule', rule.value, rule)
    }
  const pods = podsOf(looking, resource, embedded, builtIn)
  for (const pod of pods) {
    freeze(pod)
    show('Pod', pod.value, pod)
    if (plan.visits.has('Container'))
      for (const container of pod.containers) show('Container', container.value, container)
  }
  if (gathering) {
    gather(facts, { ...object, resource }, pods, looking.config.references)
    if (gathering.readsSchemas) gatherCustom(facts, { ...object, resource })
    const collect = (key: string, value: unknown, node: unknown) => {
      const visits = gathering.collects.get(key)
      if (visits) showings.push({ visits, value, node, keep: (rule, fact) => gatherOwn(facts, rule, fact) })
    }
    for (const key of keys) collect(key, value, node)
    for (const pod of pods) collect('Pod', pod.value, pod)
  }
  const before = guard.said.length
  if (showings.length > 0) guard.show(showings, shownResource(resource))
  if (dropped.length > 0) countDropped(tally, dropped, toldOf(looking, guard.said.slice(before)))
}

/** Names what no rule spoke of, such as those that see each object as it is written. */
const shapeRule = 'keelint/shape'

/** @param told where a rule says what is wrong */
function countDropped(tally: Tally, dropped: readonly Dropped[], told: readonly Path[]): void {
  const known = new Set(told.map(at => JSON.stringify(at)))
  for (const { path, expected, found } of dropped) {
    const isTold = known.has('[]') || path.some((_, index) => known.has(JSON.stringify(path.slice(0, index + 1))))
    if (!isTold) tally.add(shapeRule, `A field was left out: it takes ${expected} and holds ${found}.`)
  }
}

/** Where the rules that see objects as they are written have reported. */
function toldOf({ plan }: Looking, said: readonly Said[]): readonly Path[] {
  const speakers = new Set(plan.visits.get('Manifest')?.map(({ rule }) => rule))
  return said.flatMap(one => ('report' in one && speakers.has(one.rule) ? [one.report.at.path] : []))
}

/** The pods that a resource creates, as they are written. */
function embeddedIn({ config }: Looking, { resource, value, builtIn }: ResourceObject): readonly EmbeddedPod[] {
  const { group, kind } = resource.id
  if (!builtIn) return podsIn(value, workloadRows(group, kind, config.workloads))
  return workloadPaths(group, kind, config.workloads).flatMap(row =>
    along(value, row).map(({ value, path }) => ({ base: path, template: value, metadata: undefined })),
  )
}

/** The resource, with where its pods stand that are no plain templates. */
function withPlacements(resource: Resource, pods: readonly EmbeddedPod[]): Resource {
  const placements = pods.flatMap(({ base, moves, open, fills }): readonly PodPlacement[] =>
    moves || open || fills ? [{ base, ...(moves && { moves }), ...(open && { open }), ...(fills && { fills }) }] : [],
  )
  return placements.length > 0 ? { ...resource, pods: placements } : resource
}

/** The pods as nodes; those of custom resources are made true to their type here. */
function podsOf(
  { tally }: Looking,
  resource: Resource,
  pods: readonly EmbeddedPod[],
  builtIn: boolean,
): readonly PodNode[] {
  return pods.map(({ base, template }) => {
    if (builtIn) return podNode(resource, template as PodTemplateSpec, base)
    const { value, dropped } = conform(template, 'core.v1.PodTemplateSpec')
    countDropped(tally, dropped, [])
    return podNode(resource, (value ?? {}) as PodTemplateSpec, base)
  })
}

function policyRules(role: Node): readonly Node[] {
  const rules = (role.value as { readonly rules?: readonly unknown[] | null }).rules ?? []
  return rules.flatMap((rule, index) => (rule ? [nodeOf(role.resource, rule, ['rules', index])] : []))
}
