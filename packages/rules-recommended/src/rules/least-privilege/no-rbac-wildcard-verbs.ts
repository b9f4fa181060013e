/** A rule of a role spells out its verbs. */
import { defineRule } from '@keelint/core'
import { exemptRoles, isExempt } from '../../rbac/exempt-roles.ts'

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
  create({ report, options }) {
    return {
      PolicyRule({ apiGroups, verbs, resources, nonResourceURLs }, node) {
        const { kind, name } = node.resource.id
        const entry = verbs?.indexOf('*') ?? -1
        if (entry < 0 || isExempt(node.resource.id, options)) return
        // A rule without groups grants no resource, and `pods/*` is the name of none.
        const effective = apiGroups?.length ? (resources ?? []).filter(each => each && !each.endsWith('/*')) : []
        const what = [...effective, ...(nonResourceURLs ?? [])].map(each => `\`${each}\``).join(', ')
        if (what === '') return
        report({
          at: node.at('verbs').at(entry),
          messageId: 'wildcard',
          data: { kind, role: name, what },
        })
      },
    }
  },
})
