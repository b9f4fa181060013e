/** Whom somebody may be who may be some by their names only. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { grantOf } from '../rbac/policy-rule.ts'
import { type Principal, principalOf } from '../rbac/principal.ts'
import type { Scope } from '../rbac/scope.ts'

/** Whoever a rule names, and by which right. */
export interface NamedPrincipal {
  readonly right: 'impersonate-user' | 'impersonate-group' | 'impersonate-service-account' | 'service-account-token'
  readonly kind: Principal['kind']
  /** Of an account; `*` is any. */
  readonly namespace?: string | undefined
  readonly name: string
}

const rows = [
  { right: 'impersonate-user', verb: 'impersonate', resource: 'users', kind: 'User' },
  { right: 'impersonate-group', verb: 'impersonate', resource: 'groups', kind: 'Group' },
  { right: 'impersonate-service-account', verb: 'impersonate', resource: 'serviceaccounts', kind: 'ServiceAccount' },
  { right: 'service-account-token', verb: 'create', resource: 'serviceaccounts/token', kind: 'ServiceAccount' },
] as const

const resources: ReadonlySet<string | null> = new Set(['*', '*/token', ...rows.map(({ resource }) => resource)])

/** Whether a rule may name somebody. */
export function hasNames({ resourceNames, resources: own }: PolicyRule): boolean {
  return !!resourceNames?.length && (own ?? []).some(resource => resources.has(resource))
}

/** Users and groups are in no namespace: what a RoleBinding hands out names none. */
export function namedBy(rule: PolicyRule, scope: Scope): readonly NamedPrincipal[] {
  if (!hasNames(rule)) return []
  return rows.flatMap(({ right, verb, resource, kind }): readonly NamedPrincipal[] => {
    if (kind !== 'ServiceAccount' && scope !== 'cluster') return []
    const grant = grantOf(rule, { verb, group: '', resource })
    return (grant?.names ?? []).flatMap((name): readonly NamedPrincipal[] => {
      if (name === '') return []
      if (kind === 'ServiceAccount')
        return [{ right, kind, namespace: scope === 'cluster' ? '*' : scope.namespace, name }]
      const who = principalOf({ kind, name })
      // Whether one may be the account behind a user's name is asked of the account.
      return who && who.kind !== 'ServiceAccount' ? [{ right, kind: who.kind, name: who.name }] : []
    })
  })
}
