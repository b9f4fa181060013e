/** Whom a rule lets its holders impersonate. */
import type { Resource } from '@keelint/core'
import { type Grant, grantOf, type WrittenRule } from '@keelint/kubernetes'

const identities = 'authentication.k8s.io'

/** What a rule impersonates, what is effective in its scope first. A `*` counts where the rule names what only this verb is for. */
export function impersonated({
  rule,
  role,
  reach,
}: WrittenRule<Resource>): readonly { grant: Grant; resource: string }[] {
  const extras = (rule.resources ?? []).filter(resource => resource?.startsWith('userextras/'))
  const inNamespace = role.kind === 'Role' || reach === 'namespace'
  const people = [
    { group: '', resource: 'users' },
    { group: '', resource: 'groups' },
  ]
  const accounts = [{ group: '', resource: 'serviceaccounts' }]
  const details = ['uids', ...extras].map(resource => ({ group: identities, resource }))
  return [...(inNamespace ? accounts : people), ...(inNamespace ? people : accounts), ...details].flatMap(target => {
    const grant = grantOf(rule, { ...target, verb: 'impersonate' })
    if (!grant) return []
    const spelledOut = rule.verbs?.[grant.verb] === 'impersonate'
    const meant = rule.resources?.[grant.resource] === target.resource && target.resource !== 'serviceaccounts'
    return spelledOut || meant ? [{ grant, resource: target.resource }] : []
  })
}

/**
 * What single modes of impersonation let one be, each of use only with a right to do something so.
 * https://kubernetes.io/docs/reference/access-authn-authz/user-impersonation/#constrained-impersonation
 */
export function constrained(rule: WrittenRule<Resource>['rule']) {
  return (rule.verbs ?? []).flatMap(verb => {
    if (!verb?.startsWith('impersonate:')) return []
    const severity = verb === 'impersonate:arbitrary-node' ? 'high' : 'medium'
    const [found] = ['nodes', 'users', 'groups', 'serviceaccounts'].flatMap(resource => {
      const grant = grantOf(rule, { verb, group: identities, resource })
      return grant ? [{ verb, resource, grant, severity } as const] : []
    })
    return found ?? []
  })
}

/** User ids and extra attributes: of no use without a user to impersonate. */
export function isDetail(resource: string): boolean {
  return resource === 'uids' || resource.startsWith('userextras/')
}
