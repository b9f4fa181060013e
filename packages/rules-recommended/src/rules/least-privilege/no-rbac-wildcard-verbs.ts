/** A rule of a role spells out its verbs. */
import { defineRule } from '@keelint/core'
import { exemptRoles, isExempt } from '../../rbac/exempt-roles.ts'
import { severityIn } from '../../rbac/severity-in.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow the wildcard in the verbs of roles',
      rationale:
        'The verb `*` grants more than reading and writing: `escalate`, `bind`, `impersonate` and every verb that a later version or an extension brings.',
      remedy: 'List the verbs that are needed.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
      ],
    },
    standards: ['cis:5.1.3', 'nsa:least-privilege-rbac'],
    presets: { strict: true },
    messages: {
      wildcard: 'The {{kind}} `{{role}}` grants every verb on {{what}}.',
    },
    schema: exemptRoles('use the wildcard'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const written of access.rulesWhere(({ verbs }) => !!verbs?.includes('*'))) {
        const { role, rule, reach, bindings } = written
        const { apiGroups, verbs, resources, nonResourceURLs } = rule
        const entry = verbs?.indexOf('*') ?? -1
        if (entry < 0 || isExempt(role, options)) continue
        // A rule without groups grants no resource, and `pods/*` is the name of none.
        const effective = apiGroups?.length ? (resources ?? []).filter(each => each && !each.endsWith('/*')) : []
        const what = [...effective, ...(nonResourceURLs ?? [])].map(each => `\`${each}\``).join(', ')
        if (what === '') continue
        report({
          at: entryOf(written, 'verbs', entry),
          messageId: 'wildcard',
          data: { kind: role.kind, role: role.name, what },
          severity: severityIn(role, reach, 'high'),
          related: boundBy(bindings),
        })
      }
    },
  }),
})
