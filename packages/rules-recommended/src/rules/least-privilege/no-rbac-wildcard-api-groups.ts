/** A rule of a role spells out its groups, and its paths. */
import { defineRule } from '@keelint/core'
import { groupsOfResource, type PolicyRule } from '@keelint/kubernetes'
import { exemptRoles, isExempt } from '../../rbac/exempt-roles.ts'
import { severityIn } from '../../rbac/severity-in.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow the wildcard in the API groups and the paths of roles',
      rationale:
        'The group `*` stands for the groups of all extensions too, installed today or later: `events` of every group are more than events. The path `*` stands for the debugging and the logs of the control plane.',
      remedy: 'List the groups that the resources are in; that of Pods, Services and the like is the empty one.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
      ],
    },
    standards: ['cis:5.1.3', 'nsa:least-privilege-rbac'],
    presets: { strict: true },
    messages: {
      groups: 'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}} of every API group.',
      paths: 'The {{kind}} `{{role}}` grants {{verbs}} on every path of the API server.',
    },
    schema: {
      type: 'object',
      properties: {
        ...exemptRoles('use the wildcard').properties,
        allowCoreResources: {
          type: 'boolean',
          description:
            'Whether the group `*` may stand beside resources that are all called as ones of the core group: `pods`, `pods/log`.',
          default: false,
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const written of access.rulesWhere(hasWildcard)) {
        const { role, rule, reach, bindings } = written
        const { apiGroups, resources, verbs, nonResourceURLs } = rule
        if (!verbs?.length || isExempt(role, options)) continue
        const { kind, name } = role
        const isAccepted = !resources?.length || (options.allowCoreResources && resources.every(isCore))
        const group = isAccepted ? -1 : (apiGroups?.indexOf('*') ?? -1)
        const path = kind === 'ClusterRole' ? (nonResourceURLs?.findIndex(isEveryPath) ?? -1) : -1
        if (group < 0 && path < 0) continue
        const data = { kind, role: name, verbs: listed(verbs) }
        const found = { severity: severityIn(role, reach, 'medium'), related: boundBy(bindings) }
        if (group >= 0)
          report({
            at: entryOf(written, 'apiGroups', group),
            messageId: 'groups',
            data: { ...data, resources: resources?.includes('*') ? 'every resource' : listed(resources ?? []) },
            ...found,
          })
        if (path >= 0) report({ at: entryOf(written, 'nonResourceURLs', path), messageId: 'paths', data, ...found })
      }
    },
  }),
})

function hasWildcard({ apiGroups, nonResourceURLs }: PolicyRule): boolean {
  return apiGroups?.includes('*') || nonResourceURLs?.some(isEveryPath) || false
}

function isCore(resource: string | null): boolean {
  return groupsOfResource(resource ?? '').includes('')
}

function isEveryPath(url: string | null): boolean {
  return url === '*' || url === '/*'
}

function listed(entries: readonly (string | null)[]): string {
  return entries.map(entry => `\`${entry}\``).join(', ')
}
