/** A rule of a role spells out its resources. */
import { defineRule } from '@keelint/core'
import { exemptRoles, isExempt } from '../../rbac/exempt-roles.ts'
import { severityIn } from '../../rbac/severity-in.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

const reading = new Set<unknown>(['get', 'list', 'watch'])

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow the wildcard in the resources of roles',
      rationale:
        'The resource `*` stands for all resources of the groups, their subresources included, and for those that a later version or an extension brings. In the core group that is Secrets, nodes and running commands in pods.',
      remedy:
        'List the resources that are needed. Patterns such as `pods/*` do not exist: they match nothing, so name the subresources.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
      ],
    },
    standards: ['cis:5.1.3', 'nsa:least-privilege-rbac'],
    presets: { strict: true },
    messages: {
      wildcard: 'The {{kind}} `{{role}}` grants {{verbs}} on every resource of {{groups}}.',
    },
    schema: exemptRoles('use the wildcard'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const written of access.rulesWhere(({ resources }) => !!resources?.includes('*'))) {
        const { role, rule, reach, bindings } = written
        const { apiGroups, resources, verbs } = rule
        const entry = resources?.indexOf('*') ?? -1
        if (entry < 0 || !verbs?.length || !apiGroups?.length || isExempt(role, options)) continue
        const mild = role.kind === 'Role' && verbs.every(verb => reading.has(verb))
        report({
          at: entryOf(written, 'resources', entry),
          messageId: 'wildcard',
          data: {
            kind: role.kind,
            role: role.name,
            verbs: verbs.map(verb => `\`${verb}\``).join(', '),
            groups: apiGroups.includes('*')
              ? 'every group'
              : apiGroups.map(group => (group === '' ? 'the core group' : `\`${group}\``)).join(', '),
          },
          severity: severityIn(role, reach, mild ? 'medium' : 'high'),
          related: boundBy(bindings),
        })
      }
    },
  }),
})
