/** A rule grants something where it is bound. */
import { defineRule, type Resource } from '@keelint/core'
import {
  grantOf,
  isBuiltInGroup,
  isBuiltInRole,
  isNameless,
  isNamespacedResource,
  type WrittenRule,
} from '@keelint/kubernetes'
import { boundBy, entryOf } from '../../rbac/written.ts'

const reading: readonly unknown[] = ['list', 'watch']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Disallow rules of roles that grant nothing where they are bound',
      rationale:
        'What has no namespace, and every path, is granted by a ClusterRoleBinding only. Requests to `create` carry no name yet, nor do those that delete a collection, so that no list of names lets them pass. The API server accepts such rules all the same.',
      remedy:
        'Bind a ClusterRole in the whole cluster for what has no namespace, and grant `create` in a rule without `resourceNames`.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding',
      ],
    },
    presets: { recommended: { lists: false }, strict: true },
    yieldsTo: [
      'no-rbac-broad-delete',
      'no-rbac-csr-approve',
      'no-rbac-manage-rbac',
      'no-rbac-node-proxy',
      'no-rbac-node-status-write',
      'no-rbac-persistent-volume-create',
      'no-rbac-webhook-config-write',
      'no-rbac-impersonate',
    ],
    messages: {
      cluster: '`{{resource}}` has no namespace, so the {{kind}} `{{role}}` grants nothing on it{{why}}.',
      paths:
        'Paths are granted in the whole cluster only, so the ClusterRole `{{role}}` grants none: RoleBindings alone bind it.',
      named: 'Requests to `{{verb}}` carry no name, so a rule with `resourceNames` does not grant it.',
      listed: 'A rule with `resourceNames` grants `{{verb}}` only to clients that select by `metadata.name`.',
    },
    schema: {
      type: 'object',
      properties: {
        lists: {
          type: 'boolean',
          description: 'Whether `list` and `watch` by name count too, which some clients know how to use.',
          default: true,
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const written of access.rules) {
        const { role, rule, reach, bindings } = written
        if (isBuiltInRole(role.kind, role.namespace, role.name)) continue
        const inNamespace = role.kind === 'Role' || reach === 'namespace'
        const related = role.kind === 'Role' ? [] : boundBy(bindings)
        const data = { kind: role.kind, role: role.name }
        const why = role.kind === 'Role' ? '' : ': RoleBindings alone bind it'
        for (const { index, resource } of inNamespace ? withoutNamespace(written) : [])
          report({
            at: entryOf(written, 'resources', index),
            messageId: 'cluster',
            data: { ...data, resource, why },
            related,
          })
        if (inNamespace && role.kind === 'ClusterRole' && rule.nonResourceURLs?.length)
          report({
            at: { resource: role.resource, path: ['rules', written.index, 'nonResourceURLs'] },
            messageId: 'paths',
            data,
            related,
          })
        if (!rule.resourceNames?.length || rule.resourceNames.some(name => !name) || !rule.resources?.length) continue
        for (const [index, verb] of (rule.verbs ?? []).entries()) {
          const at = entryOf(written, 'verbs', index)
          if (verb && rule.resources.every(resource => resource && resource !== '*' && isNameless(verb, resource)))
            report({ at, messageId: 'named', data: { verb } })
          else if (options.lists && verb && reading.includes(verb)) report({ at, messageId: 'listed', data: { verb } })
        }
      }
    },
  }),
})

/** The resources of a rule that no group of it has in namespaces. A request for one namespace is made within that. */
function withoutNamespace({ rule }: WrittenRule<Resource>) {
  const groups = (rule.apiGroups ?? []).map(group => group ?? '')
  return (rule.resources ?? []).flatMap((resource, index) => {
    if (!resource || resource.includes('*') || (resource === 'namespaces' && namesNamespaces(rule))) return []
    const scopes = groups.map(group => isNamespacedResource(group, resource))
    // Another group may have a resource of that name in namespaces.
    const isKnown = groups.every(
      (group, at) => scopes[at] === false || (scopes[at] === undefined && isBuiltInGroup(group)),
    )
    return isKnown && scopes.includes(false) ? [{ index, resource }] : []
  })
}

function namesNamespaces(rule: WrittenRule<Resource>['rule']): boolean {
  return ['get', 'update', 'patch', 'delete'].some(verb => grantOf(rule, { verb, group: '', resource: 'namespaces' }))
}
