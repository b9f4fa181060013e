/** Subjects with one duty that can become somebody with another that conflicts: the roles are apart, and the people are not. */
import type { Escalation, Ways } from '../escalation/escalation.ts'
import type { EscalationStep } from '../escalation/step.ts'
import { lazy } from '../lazy.ts'
import type { Access, AccessGrant } from '../rbac/access.ts'
import type { Principal } from '../rbac/principal.ts'
import { type DutyBitsOf, dutyBits } from './bits.ts'
import { dutiesOf, type HeldDuties, type Performance } from './held.ts'
import { handedOut, heldAnywhere, heldBits } from './held-bits.ts'
import { type DutyModel, defaultDuties, membersBeside, membershipOf, subjectClassOf } from './model.ts'
import { subjectClasses } from './subject-classes.ts'
import type { Weight } from './table.ts'

export interface ReachableConflict<R> {
  readonly principal: Principal
  /** What the subject holds itself, with the first permission that gives it. */
  readonly own: { readonly duty: string; readonly title: string; readonly source: AccessGrant<R> }
  /** What it can come to. */
  readonly reached: { readonly duty: string; readonly title: string }
  readonly weight: Weight
  /** Step by step, to the one who holds the other duty. */
  readonly path: readonly EscalationStep<R>[]
}

interface Candidate<R> {
  readonly mine: string
  readonly theirs: string
  readonly source: AccessGrant<R>
  readonly weight: Weight
  readonly way: Ways<R>
}

/**
 * People who hold one side of a conflict, and who can become a subject that holds the other everywhere; those that hold both
 * are told of elsewhere. The shortest way for each subject.
 * @param steps how long a way may be
 */
export function reachableConflicts<R>(
  access: Access<R>,
  escalation: Escalation<R>,
  model: DutyModel = defaultDuties,
  steps = 4,
): readonly ReachableConflict<R>[] {
  const wanted = new Set(model.conflicts.flatMap(({ duties }) => duties))
  const holders = holdersByDuty(access, model, wanted)
  const ways = new Map(
    [...holders].map(([duty, own]) => [duty, lazy(() => [escalation.waysTo(own), escalation.waysTo('cluster')])]),
  )
  const bits = dutyBits(model)
  const pairs = pairsOf(model, bits)
  const beside = new Set(membersBeside(model, access.subjects))
  const classes = subjectClasses(access, model)
  const anywhere = heldAnywhere(access, model)
  return [...access.subjects, ...beside].flatMap((principal, number) => {
    if ((classes[number] ?? subjectClassOf(model, principal, access.minor)) !== 'human') return []
    const held =
      anywhere[number] ?? heldBits(access, model, access.holdingNumbers(principal, membershipOf(model, principal))).all
    if (held === 0) return []
    const isNamed = number < access.subjects.length
    const distance = (way: Ways<R>): number =>
      (isNamed ? way.distanceOf(number) : way.distance(principal)) ?? Number.POSITIVE_INFINITY
    let own: HeldDuties<AccessGrant<R>> | undefined
    const found: Candidate<R>[] = []
    for (const { mine, theirs, myBit, theirBit, weight } of pairs) {
      if ((held & myBit) === 0 || (held & theirBit) !== 0) continue
      const way = ways.get(theirs)!().find(each => distance(each) <= steps)
      if (!way) continue
      own ??= dutiesHeld(access, model, principal)
      const source = own.get(mine)?.grants[0]?.source
      if (source && !own.has(theirs)) found.push({ mine, theirs, source, weight, way })
    }
    const [nearest] = found.sort((one, other) => distance(one.way) - distance(other.way))
    const path = nearest?.way.path(principal, steps)
    // What a group comes to by itself is told of the group.
    if (!nearest || !path || (beside.has(principal) && path[0]?.by === 'group')) return []
    const title = (duty: string) => model.duties.get(duty)?.title ?? duty
    const { mine, theirs, source, weight } = nearest
    return [
      {
        principal,
        own: { duty: mine, title: title(mine), source },
        reached: { duty: theirs, title: title(theirs) },
        weight,
        path,
      },
    ]
  })
}

/** Each conflict from either side, where it matters that people hold it. */
function pairsOf({ conflicts }: DutyModel, bits: DutyBitsOf) {
  return conflicts.flatMap(({ duties: [one, other], cluster: { human: weight } }) => {
    if (weight === 'off') return []
    return [
      { mine: one, theirs: other, myBit: bits.of(one), theirBit: bits.of(other), weight },
      { mine: other, theirs: one, myBit: bits.of(other), theirBit: bits.of(one), weight },
    ]
  })
}

/** In the whole cluster or in a namespace. */
function dutiesHeld<R>(access: Access<R>, model: DutyModel, principal: Principal): HeldDuties<AccessGrant<R>> {
  const found = new Map<string, Performance<AccessGrant<R>>>()
  const byScope = new Map<string, AccessGrant<R>[]>()
  for (const grant of access.grantsOf(principal, membershipOf(model, principal))) {
    const key = JSON.stringify(grant.binding.scope)
    const list = byScope.get(key)
    if (list) list.push(grant)
    else byScope.set(key, [grant])
  }
  for (const own of byScope.values())
    for (const [duty, performance] of dutiesOf(
      own.map(source => ({ rule: source.rule, scope: source.binding.scope, source })),
      model,
    ))
      found.set(duty, found.get(duty) ?? performance)
  return found
}

/** Those who hold a duty by bindings for the whole cluster. */
function holdersByDuty<R>(
  access: Access<R>,
  model: DutyModel,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Principal[]> {
  const bits = dutyBits(model)
  const { handouts, handoutOf, bindingOf, holderOf } = access.table
  const given = handedOut(access, model)
  const found = new Map<string, Principal[]>([...wanted].map(duty => [duty, []]))
  const held = new Int32Array(access.subjects.length)
  for (let holding = 0; holding < holderOf.length; holding++) {
    const handout = handoutOf[bindingOf[holding]!]!
    if (handouts[handout]!.scope === 'cluster') held[holderOf[holding]!]! |= given[handout]!
  }
  for (let number = 0; number < held.length; number++) {
    const own = held[number]!
    if (own === 0) continue
    for (const [duty, holders] of found) if ((own & bits.of(duty)) !== 0) holders.push(access.subjects[number]!)
  }
  return found
}
