/** Nobody may act as somebody else. */
import { defineRule } from '@keelint/core'
import { describeReach, isBuiltInRole, type PolicyRule } from '@keelint/kubernetes'
import { constrained, impersonated, isDetail } from '../../rbac/impersonated.ts'
import { severityIn } from '../../rbac/severity-in.ts'
import { withoutVerbs } from '../../rbac/without-verbs.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

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
      constrained:
        'The {{kind}} `{{role}}` lets its holders impersonate {{whom}} {{reach}}, for whatever they are granted by `impersonate-on`.',
      withoutVerb: 'Do not grant `{{verb}}`.',
    },
    hasSuggestions: true,
  },
  create({ report }) {
    return {
      Project({ access }) {
        for (const written of access.rulesWhere(mayImpersonate)) {
          const { role, rule, reach, bindings } = written
          if (isBuiltInRole(role.kind, role.namespace, role.name)) continue
          for (const { verb, resource, grant, severity } of constrained(rule)) {
            const fix = withoutVerbs(written, [verb])
            report({
              at: entryOf(written, 'verbs', grant.verb),
              messageId: 'constrained',
              data: {
                kind: role.kind,
                role: role.name,
                whom: whomOf(resource, grant.names),
                reach: describeReach(reach),
              },
              severity: severityIn(role, reach, severity),
              related: boundBy(bindings),
              suggest: fix ? [{ messageId: 'withoutVerb', data: { verb }, fix }] : [],
            })
          }
          const [worst] = impersonated(written)
          if (!worst) continue
          const { grant, resource } = worst
          const inNamespace = role.kind === 'Role' || reach === 'namespace'
          const related = boundBy(bindings)
          const at = entryOf(written, 'verbs', grant.verb)
          const data = { kind: role.kind, role: role.name }
          const fix = withoutVerbs(written, ['impersonate'])
          const suggest = fix ? [{ messageId: 'withoutVerb', data: { verb: 'impersonate' }, fix } as const] : []
          if (inNamespace && resource !== 'serviceaccounts') {
            const place = entryOf(written, 'resources', grant.resource)
            report({
              at: place,
              messageId: 'ineffective',
              data: { ...data, resource },
              severity: 'low',
              related,
              suggest,
            })
            continue
          }
          const mild =
            !(grant.names.length === 0 || grant.names.some(name => administrators.includes(name))) || isDetail(resource)
          report({
            at,
            messageId: 'impersonate',
            data: { ...data, whom: whomOf(resource, grant.names), reach: describeReach(reach) },
            severity: severityIn(role, reach, mild ? 'medium' : 'critical'),
            related,
            suggest,
          })
        }
      },
    }
  },
})

function mayImpersonate(rule: PolicyRule): boolean {
  return rule.verbs?.some(verb => verb === '*' || verb?.startsWith('impersonate')) ?? false
}

function whomOf(resource: string, names: readonly string[]): string {
  const listed = names.map(name => `\`${name}\``).join(', ')
  return listed ? `the ${resource} ${listed}` : `any of the ${resource}`
}
