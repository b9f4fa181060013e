/** Nobody may act as somebody else. */
import { defineRule, type Resource } from '@keelint/core'
import { describeReach, fullAccess, type Grant, grantOf, isBuiltInRole, type WrittenRule } from '@keelint/kubernetes'
import { withoutVerbs } from '../../rbac/without-verbs.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

const identities = 'authentication.k8s.io'
const administrators = ['system:masters', 'kubeadm:cluster-admins']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow roles that impersonate',
      rationale:
        'Whoever may `impersonate` has the rights of those that they act as. Unlimited that is everybody, the group `system:masters` included, and audit logs are easily read as if these had acted.',
      remedy: 'Leave the verb out, or name the only users that may be impersonated in `resourceNames`.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#user-impersonation',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb',
      ],
    },
    standards: ['cis:5.1.8', 'mitre:T1078'],
    presets: { recommended: true },
    messages: {
      impersonate: 'The {{kind}} `{{role}}` lets its holders impersonate {{whom}} {{reach}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants `impersonate` on `{{resource}}`, which takes effect only in a ClusterRoleBinding.',
      withoutVerb: 'Do not grant `impersonate`.',
    },
    hasSuggestions: true,
  },
  create({ report }) {
    return {
      Project({ access }) {
        for (const written of access.rules) {
          const { role, rule, reach, bindings } = written
          if (!rule.verbs?.some(verb => verb === '*' || verb === 'impersonate')) continue
          if (fullAccess(rule) || isBuiltInRole(role.kind, role.namespace, role.name)) continue
          const [worst] = impersonated(written)
          if (!worst) continue
          const { grant, resource } = worst
          const inNamespace = role.kind === 'Role' || reach === 'namespace'
          const related = boundBy(bindings)
          const at = entryOf(written, 'verbs', grant.verb)
          const data = { kind: role.kind, role: role.name }
          const fix = withoutVerbs(written, ['impersonate'])
          const suggest = fix ? [{ messageId: 'withoutVerb', fix } as const] : []
          if (inNamespace && resource !== 'serviceaccounts') {
            report({ at, messageId: 'ineffective', data: { ...data, resource }, severity: 'low', related, suggest })
            continue
          }
          const mild =
            !(grant.names.length === 0 || grant.names.some(name => administrators.includes(name))) || isDetail(resource)
          report({
            at,
            messageId: 'impersonate',
            data: { ...data, whom: whomOf(resource, grant.names), reach: describeReach(reach) },
            severity: mild ? 'medium' : reach === 'cluster' ? 'critical' : 'high',
            related,
            suggest,
          })
        }
      },
    }
  },
})

/** What a rule impersonates, what is effective in its scope first. A `*` counts where the rule names what only this verb is for. */
function impersonated({ rule, role, reach }: WrittenRule<Resource>): readonly { grant: Grant; resource: string }[] {
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

/** User ids and extra attributes: of no use without a user to impersonate. */
function isDetail(resource: string): boolean {
  return resource === 'uids' || resource.startsWith('userextras/')
}

function whomOf(resource: string, names: readonly string[]): string {
  const listed = names.map(name => `\`${name}\``).join(', ')
  return listed ? `the ${resource} ${listed}` : `any of the ${resource}`
}
