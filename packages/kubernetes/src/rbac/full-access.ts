/** Whether one rule is as good as `cluster-admin`, within the scope that it is bound for. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { type Grant, grantOf } from './policy-rule.ts'
import type { RoleRule } from './roles.ts'

/** The verbs of the API, `deletecollection` aside. */
const everyVerb = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete']

/** The wildcards that grant every verb on every resource of every group, `*` or the verbs one by one. */
export function fullAccess(rule: PolicyRule): Grant | undefined {
  if (!rule.resources?.includes('*') || !rule.apiGroups?.includes('*')) return
  const grants = everyVerb.map(verb => grantOf(rule, { verb, group: '*', resource: '*' }))
  const grant = grantOf(rule, { verb: '*', group: '*', resource: '*' }) ?? grants[0]
  return grant && grant.names.length === 0 && grants.every(each => each) ? grant : undefined
}

/** The rules of a role that grant everything, each with what does. */
export function fullAccessIn<R>(rules: readonly RoleRule<R>[]): readonly FullRule<R>[] {
  return rules.flatMap(written => {
    const grant = fullAccess(written.rule)
    return grant ? [{ ...written, grant }] : []
  })
}

export interface FullRule<R> extends RoleRule<R> {
  readonly grant: Grant
}
