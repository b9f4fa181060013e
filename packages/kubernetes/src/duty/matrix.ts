/** Who holds which duty where: the table that an auditor reads. */
import type { Access, AccessGrant } from '../rbac/access.ts'
import type { Holding } from '../rbac/binding.ts'
import { fullAccess } from '../rbac/full-access.ts'
import type { Principal } from '../rbac/principal.ts'
import type { Scope } from '../rbac/scope.ts'
import { conflictsOf, dutiesOf, type HeldConflict, type Performance } from './held.ts'
import {
  type DutyModel,
  defaultDuties,
  membersBeside,
  membershipOf,
  type SubjectClass,
  subjectClassOf,
} from './model.ts'

export interface DutyRow<R> {
  readonly principal: Principal
  readonly who: SubjectClass
  /** By the name of the duty; what is not held is not there. */
  readonly cells: ReadonlyMap<string, DutyCell<R>>
  /** Those that the model finds between what the subject holds, whether somebody reports them or not; each pair once. */
  readonly conflicts: readonly HeldConflict<AccessGrant<R>>[]
  /** Whether one rule grants everything in the whole cluster. */
  readonly everything: boolean
  /** Bindings whose role nobody knows: there may be more duties. */
  readonly unknown: readonly Holding<R>[]
}

export interface DutyCell<R> {
  readonly reach: 'cluster' | 'namespace'
  /** Where the duty is held, if not everywhere; undefined is the release namespace. */
  readonly namespaces: readonly (string | undefined)[]
  /** One for each scope. */
  readonly performances: readonly Performance<AccessGrant<R>>[]
}

/** One row for each subject of a binding and each user that the config puts into a group; without duties, too. */
export function dutyRows<R>(access: Access<R>, model: DutyModel = defaultDuties): readonly DutyRow<R>[] {
  return [...access.subjects, ...membersBeside(model, access.subjects)].map(principal =>
    rowOf(access, model, principal),
  )
}

function rowOf<R>(access: Access<R>, model: DutyModel, principal: Principal): DutyRow<R> {
  const groups = membershipOf(model, principal)
  const who = subjectClassOf(model, principal, access.minor)
  const grants = access.grantsOf(principal, groups)
  const judgedAs =
    who === 'service-account' || who === 'controller' || who === 'control-plane' ? 'service-account' : 'human'
  const scopes = byScope(grants).map(([scope, own]) => ({
    scope,
    held: dutiesOf(
      own.map(source => ({ rule: source.rule, scope, source })),
      model,
    ),
  }))
  const cluster = scopes.find(({ scope }) => scope === 'cluster')?.held ?? new Map()
  const conflicts = new Map<string, HeldConflict<AccessGrant<R>>>()
  for (const { scope, held } of [{ scope: 'cluster', held: cluster } as const, ...scopes])
    for (const conflict of conflictsOf(cluster, scope === 'cluster' ? new Map() : held, judgedAs, model)) {
      const pair = conflict.performances.map(({ duty }) => duty).join(' ')
      if (!conflicts.has(pair)) conflicts.set(pair, conflict)
    }
  return {
    principal,
    who,
    cells: new Map(
      [...model.duties.keys()].flatMap(duty => {
        const own = scopes.filter(({ held }) => held.has(duty))
        const namespaces = own.flatMap(({ scope }) => (scope === 'cluster' ? [] : [scope.namespace]))
        const cell: DutyCell<R> = {
          reach: own.some(({ scope }) => scope === 'cluster') ? 'cluster' : 'namespace',
          namespaces,
          performances: own.map(({ held }) => held.get(duty)!),
        }
        return own.length > 0 ? [[duty, cell] as const] : []
      }),
    ),
    conflicts: [...conflicts.values()],
    everything: grants.some(({ rule, binding }) => binding.scope === 'cluster' && fullAccess(rule) !== undefined),
    unknown: access.bindingsOf(principal, groups).filter(({ binding }) => binding.role === 'unknown'),
  }
}

/** What holds everywhere first. */
function byScope<R>(grants: readonly AccessGrant<R>[]): readonly (readonly [Scope, readonly AccessGrant<R>[]])[] {
  const found = new Map<string | undefined, AccessGrant<R>[]>()
  const everywhere: AccessGrant<R>[] = []
  for (const grant of grants) {
    const { scope } = grant.binding
    if (scope === 'cluster') everywhere.push(grant)
    else found.set(scope.namespace, [...(found.get(scope.namespace) ?? []), grant])
  }
  return [
    ...(everywhere.length > 0 ? [['cluster', everywhere] as const] : []),
    ...[...found].map(([namespace, own]) => [{ namespace }, own] as const),
  ]
}
