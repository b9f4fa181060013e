/** Subjects with one duty that can become somebody with another that conflicts: the roles are apart, and the people are not. */
import type { Access, AccessGrant } from '../rbac/access.ts'
import type { Escalation, EscalationStep } from '../rbac/escalation.ts'
import type { Principal } from '../rbac/principal.ts'
import { dutyBits, heldBits } from './bits.ts'
import { dutiesOf, type HeldDuties, type Performance } from './held.ts'
import { type DutyModel, defaultDuties, membershipOf, subjectClassOf } from './model.ts'
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
  const bits = dutyBits(model)
  return access.subjects.flatMap(principal => {
    if (subjectClassOf(model, principal, access.minor) !== 'human') return []
    const held = heldBits(access, bits, principal, membershipOf(model, principal)).all
    if (held === 0) return []
    let own: HeldDuties<AccessGrant<R>> | undefined
    const ways = model.conflicts.flatMap(({ duties: [one, other], cluster: { human: weight } }) =>
      [[one, other] as const, [other, one] as const].flatMap(([mine, theirs]): readonly ReachableConflict<R>[] => {
        if (weight === 'off' || (held & bits.of(mine)) === 0 || (held & bits.of(theirs)) !== 0) return []
        const path =
          escalation.pathAmong(principal, holders.get(theirs) ?? [], steps) ??
          escalation.pathOf(principal, 'cluster', steps)
        if (!path) return []
        own ??= dutiesHeld(access, model, principal)
        const source = own.get(mine)?.grants[0]?.source
        if (!source || own.has(theirs)) return []
        const title = (duty: string) => model.duties.get(duty)?.title ?? duty
        return [
          {
            principal,
            own: { duty: mine, title: title(mine), source },
            reached: { duty: theirs, title: title(theirs) },
            weight,
            path,
          },
        ]
      }),
    )
    const [shortest] = ways.sort((one, other) => one.path.length - other.path.length)
    return shortest ? [shortest] : []
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
  const found = new Map<string, Principal[]>([...wanted].map(duty => [duty, []]))
  for (const principal of access.subjects) {
    let held = 0
    for (const { binding } of access.bindingsNaming(principal))
      if (binding.scope === 'cluster') for (const { rules } of binding.roles) held |= bits.ofRules(rules, 'cluster')
    if (held !== 0) for (const [duty, holders] of found) if ((held & bits.of(duty)) !== 0) holders.push(principal)
  }
  return found
}
