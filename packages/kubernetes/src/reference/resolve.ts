/** Resolves what objects name, against the files of their world and what is said of the rest. */
import { groupNames, groupsOfKind } from '../api/kind.ts'
import { lazy } from '../lazy.ts'
import { type Contents, contentsOf } from './contents.ts'
import type { CustomObjects } from './custom-objects.ts'
import type { ReferenceFact } from './fact.ts'
import { isGranted } from './grant.ts'
import { implicitObject, isNamedLikeAccountSecret } from './implicit.ts'
import type { NamedFact, PartFact } from './named.ts'
import { objectIndexOf } from './object-index.ts'
import { type Answer, missing, type Outside, reasons, there, unknown } from './outside.ts'
import type { ReferenceResource } from './resource.ts'

/** One name in one field, and what it leads to. */
export type Reference<R> = Answer &
  Omit<NamedFact, 'parts'> & {
    /** The object that names. */
    readonly from: R
    /** The objects that are named: several where the files define it more than once. */
    readonly found: readonly R[]
    /** Whether Kubernetes has no such kind in that group: then it is missing in any world. */
    readonly isNoKind: boolean
    /** Keys and ports of what is named; all unknown where that is not in the files. */
    readonly parts: readonly ReferencePart[]
    /** Where an object of another namespace is named that has to allow it. */
    readonly granted?: Answer
  }

export type ReferencePart = PartFact & Answer

/** What is known of a world's objects, whatever is said of the rest. */
export interface KnownObjects<R> {
  readonly resolve: (fact: ReferenceFact<R>, named: NamedFact, outside: Outside) => Reference<R>
}

/** What the objects of one name hold, and whether something may add to it. */
interface Held extends Contents {
  readonly mayGrow: () => boolean
}

export function knownObjects<R extends ReferenceResource>(
  resources: readonly R[],
  facts: readonly ReferenceFact<R>[],
  custom: () => CustomObjects,
): KnownObjects<R> {
  const index = objectIndexOf(resources, facts)
  const held = new Map(facts.flatMap(({ resource, holds }) => (holds ? [[resource, holds] as const] : [])))
  const told = lazy(() => new Set(facts.flatMap(fact => (fact.told ?? []).flatMap(wordsOf))))
  const grants = lazy(() => facts.flatMap(fact => fact.grants ?? []))
  const groups = groupNames()
  const kindless = new Map<string, boolean>()
  const holdings = new Map<readonly R[], Held | undefined>()

  function isNoKind({ group, kind }: NamedFact): boolean {
    const key = `${group}/${kind}`
    const known = kindless.get(key)
    if (known !== undefined) return known
    const own = groupsOfKind(kind)
    const found = own.length > 0 && groups.has(group) && !own.includes(group)
    kindless.set(key, found)
    return found
  }

  /** What nothing in the files is known to be. */
  function answerMissing(from: R, named: NamedFact, { closure }: Outside): Answer {
    if (index.mayBeMeant(named)) return unknown(reasons.release)
    const closed = closure(named.isClusterWide ? '*' : named.namespace)
    if (!closed) return unknown(reasons.open)
    if (isNamedLikeAccountSecret(named)) return unknown(reasons.controlPlane)
    if (closed === 'inferred' && from.kustomized) return unknown(reasons.kustomized)
    if (closed === 'inferred' && custom().deploys) return unknown(reasons.deployed)
    if (named.isClusterWide || named.use === 'role') return missing
    if (custom().mayBring(named.namespace, named.name)) return unknown(reasons.custom)
    return isMadeByPrograms(named) && told().has(named.name) ? unknown(reasons.told) : missing
  }

  /** Undefined where what they hold is not in the files. @param found as the index finds them: one list for each name */
  function holdingOf(found: readonly R[]): Held | undefined {
    if (holdings.has(found)) return holdings.get(found)
    const holders = found.flatMap(resource => held.get(resource) ?? [])
    const mayGrow = lazy(
      () =>
        holders.some(holder => holder.mayGrow) ||
        found.some(
          ({ id, kustomized }) => kustomized || index.isMade({ ...id, namespace: id.namespace, isClusterWide: false }),
        ),
    )
    const holding = holders.length === 0 ? undefined : { ...contentsOf(holders), mayGrow }
    holdings.set(found, holding)
    return holding
  }

  function answerPart(part: PartFact, { kind }: NamedFact, found: readonly R[]): Answer {
    const holding = holdingOf(found)
    if (!holding || kind === 'ServiceImport') return unknown(reasons.contents)
    if (holding.has(part)) return there
    return holding.mayGrow() ? unknown(reasons.grown) : missing
  }

  function grantOf(from: R, named: NamedFact, { closure, isAssumed }: Outside): Answer {
    const { namespace } = named
    const near = grants().filter(grant => grant.namespace === namespace)
    if (isGranted(near, { from: from.id, to: { ...named, namespace: namespace ?? '' } })) return there
    if (from.id.namespace === undefined) return unknown(reasons.release)
    const closed = closure(namespace)
    if (!closed || isAssumed('gateway.networking.k8s.io/ReferenceGrant', namespace)) return unknown(reasons.open)
    return closed === 'inferred' && custom().deploys ? unknown(reasons.deployed) : missing
  }

  function answerNamed(from: R, named: NamedFact, outside: Outside): Answer {
    const { namespace, isClusterWide, group, kind, name } = named
    if (index.isMade(named)) return there
    const isSaid =
      outside.isAssumed(`${group || 'core'}/${kind}`, isClusterWide ? '*' : namespace, name) ||
      (group === '' && outside.isGenerated(kind, name))
    return isSaid ? there : answerMissing(from, named, outside)
  }

  function resolve({ resource: from }: ReferenceFact<R>, named: NamedFact, outside: Outside): Reference<R> {
    if (filledIn.test(named.name)) return unseen(from, named, unknown(reasons.filledIn))
    if (isNoKind(named)) return { ...unseen(from, named, missing), isNoKind: true }
    const found = index.find(named)
    if (found.length === 0) {
      const keys = implicitObject(named)
      return unseen(from, named, keys ? there : answerNamed(from, named, outside), keys)
    }
    const parts =
      named.parts.length === 0 ? noParts : named.parts.map(part => partOf(part, answerPart(part, named, found)))
    const reference = referenceOf(from, named, there, found, parts)
    return named.needsGrant && named.namespacePath
      ? { ...reference, granted: grantOf(from, named, outside) }
      : reference
  }

  return { resolve }
}

const filledIn = /[${}]/
const noParts: readonly ReferencePart[] = []
const nothing: readonly never[] = []

/** What is not in the files. @param keys those that it has all the same */
function unseen<R>(from: R, named: NamedFact, answer: Answer, keys: readonly string[] = nothing): Reference<R> {
  const parts =
    named.parts.length === 0
      ? noParts
      : named.parts.map(part => partOf(part, keys.includes(String(part.value)) ? there : unknown(reasons.contents)))
  return referenceOf(from, named, answer, nothing, parts)
}

function partOf({ part, value, path }: PartFact, { answer, reason }: Answer): ReferencePart {
  return { part, value, path, answer, reason } as ReferencePart
}

/** Written out, for there are many and copies of unlike shapes are slow. */
function referenceOf<R>(
  from: R,
  named: NamedFact,
  { answer, reason }: Answer,
  found: readonly R[],
  parts: readonly ReferencePart[],
): Reference<R> {
  const { use, group, kind, namespace, isClusterWide, name, path, optional, namespacePath, needsGrant } = named
  return {
    from,
    found,
    answer,
    reason,
    isNoKind: false,
    parts,
    use,
    group,
    kind,
    namespace,
    isClusterWide,
    name,
    path,
    optional,
    ...(namespacePath && { namespacePath }),
    ...(needsGrant && { needsGrant }),
  } as Reference<R>
}

function isMadeByPrograms({ group, kind }: NamedFact): boolean {
  return group === '' && (kind === 'Secret' || kind === 'ConfigMap')
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z0-9]([a-z0-9.-]*[a-z0-9])?/g) ?? []
}
