/** What the reference model needs to know of an object: small, plain, cloneable. */
import type { PodTemplateSpec, Role, Service } from '../api/kinds.gen.ts'
import { containersOf } from '../pod/containers.ts'
import { runsToCompletion } from '../workload/run-to-completion.ts'
import { type GrantFact, grantIn } from './grant.ts'
import { type HeldFact, heldBy } from './held.ts'
import { type MadeFact, madeBy } from './making.ts'
import { type NamedFact, namesIn, type ReferenceRows } from './named.ts'
import { type SelectionFact, selectionIn } from './selecting.ts'

/** `R` is the caller's handle of the resource. */
export interface ReferenceFact<R> {
  readonly resource: R
  readonly names: readonly NamedFact[]
  readonly makes: readonly MadeFact[]
  readonly holds?: HeldFact
  readonly selects?: SelectionFact
  readonly grants?: GrantFact
  /** The labels of a Service, by which monitors find it. */
  readonly labels?: Readonly<Record<string, string>>
  /** What jobs are told, and what roles let somebody write by name: such objects may be made by programs. */
  readonly told?: readonly string[]
}

interface Identity {
  readonly group: string
  readonly kind: string
  readonly namespace?: string
  readonly name: string
}

interface PodAt {
  readonly value: PodTemplateSpec
  readonly path: readonly (string | number)[]
}

/**
 * What the reference model needs to know of the object.
 *
 * @param resource what to find the object by
 * @param value the object
 * @param pods its pods, each with the place of its template
 * @param rows of plugins
 * @returns undefined for what neither names anything nor has more to it than its name
 */
export function referenceFact<R>(
  resource: R,
  value: object,
  id: Identity,
  pods: readonly PodAt[],
  rows?: ReferenceRows,
): ReferenceFact<R> | undefined {
  const names = namesIn(value, id, pods, rows)
  const makes = madeBy(value, id)
  const holds = heldBy(value, id)
  const selects = selectionIn(value, id)
  const grants = grantIn(value, id)
  const told = isRole(id) ? writableIn(value as Role) : toldByJobs(id, pods)
  if (names.length + makes.length + told.length === 0 && !holds && !selects && !grants) return
  return {
    resource,
    names,
    makes,
    ...(holds && { holds }),
    ...(selects && { selects }),
    ...(grants && { grants }),
    ...(id.kind === 'Service' && id.group === '' && { labels: (value as Service).metadata?.labels ?? {} }),
    ...(told.length > 0 && { told }),
  }
}

const nothing: readonly never[] = []

function toldByJobs(id: Identity, pods: readonly PodAt[]): readonly string[] {
  const jobs = pods.filter(pod => runsToCompletion(id, pod.value.spec))
  return jobs.length > 0 ? jobs.flatMap(toldTo) : nothing
}

function toldTo({ value }: PodAt): readonly string[] {
  return containersOf(value.spec).flatMap(({ container: { command, args, env } }) => [
    ...(command ?? []).filter(isText),
    ...(args ?? []).filter(isText),
    ...(env ?? []).flatMap(variable => variable?.value ?? []),
  ])
}

function isRole({ group, kind }: Identity): boolean {
  return group === 'rbac.authorization.k8s.io' && (kind === 'Role' || kind === 'ClusterRole')
}

const writing = new Set(['*', 'create', 'patch', 'update'])

function writableIn({ rules }: Role): readonly string[] {
  return (rules ?? []).flatMap(rule =>
    rule?.verbs?.some(verb => writing.has(verb)) ? (rule.resourceNames ?? []).filter(isText) : [],
  )
}

/** Items may be null. */
function isText(item: string | null): item is string {
  return item !== null
}
