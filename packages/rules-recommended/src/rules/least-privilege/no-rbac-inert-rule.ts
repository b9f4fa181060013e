/** A rule grants something where it is bound. */
import { defineRule, type Resource } from '@keelint/core'
import { isBuiltInRole, isNameless, type PolicyRule, type WrittenRule } from '@keelint/kubernetes'
import { starredNames, withoutNamespace } from '../../rbac/inert-parts.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

const reading: readonly unknown[] = ['list', 'watch']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Disallow rules of roles that grant nothing where they are bound',
      rationale:
        'What has no namespace, and every path, is granted by a ClusterRoleBinding only. Requests to `create` carry no name yet, nor do those that delete a collection, so that no list of names lets them pass. The rules of an aggregated ClusterRole are replaced by those of the roles that it selects. The API server accepts such rules all the same.',
      remedy:
        'Bind a ClusterRole in the whole cluster for what has no namespace, and grant `create` in a rule without `resourceNames`.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding',
      ],
    },
    presets: { recommended: { lists: false }, strict: true },
    yieldsTo: [
      'no-rbac-api-write',
      'no-rbac-broad-delete',
      'no-rbac-csr-approve',
      'no-rbac-manage-rbac',
      'no-rbac-node-proxy',
      'no-rbac-node-status-write',
      'no-rbac-persistent-volume-create',
      'no-rbac-trust-bundle-write',
      'no-rbac-webhook-config-write',
      'no-rbac-impersonate',
    ],
    messages: {
      cluster: '`{{resource}}` has no namespace, so the {{kind}} `{{role}}` grants nothing on it{{why}}.',
      paths:
        'Paths are granted in the whole cluster only, so the ClusterRole `{{role}}` grants none: RoleBindings alone bind it.',
      named: 'Requests to `{{verb}}` carry no name, so a rule with `resourceNames` does not grant it.',
      listed: 'A rule with `resourceNames` grants `{{verb}}` only to clients that select by `metadata.name`.',
      star: '`{{name}}` among `resourceNames` is a name like any other, and nothing is called so: no list of names means any.',
      path: 'No path is like `{{url}}`: it begins with a slash, and a star counts at its end only.',
      replaced:
        'The ClusterRole `{{role}}` is aggregated: the control plane replaces these rules by those of the roles that it selects.',
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
  create({ report, options }) {
    return {
      Project({ access }) {
        for (const { fact } of access.roles) {
          const { kind, namespace, name, resource, selectors, rules } = fact
          if (!selectors || rules.length === 0 || isBuiltInRole(kind, namespace, name)) continue
          report({ at: { resource, path: ['rules'] }, messageId: 'replaced', data: { role: name } })
        }
        for (const written of access.rulesWhere(mayBeInert)) check(written)
      },
    }

    function check(written: WrittenRule<Resource>): void {
      const { role, rule, bindings } = written
      if (isBuiltInRole(role.kind, role.namespace, role.name)) return
      const inNamespace = isInNamespace(written)
      const related = role.kind === 'Role' ? [] : boundBy(bindings)
      const data = { kind: role.kind, role: role.name }
      const why = role.kind === 'Role' ? '' : ': RoleBindings alone bind it'
      for (const { index, resource } of inNamespace ? withoutNamespace(rule) : [])
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
      for (const [index, url] of (rule.nonResourceURLs ?? []).entries())
        if (url && url !== '*' && !/^\/[^*]*\**$/.test(url))
          report({ at: entryOf(written, 'nonResourceURLs', index), messageId: 'path', data: { url } })
      for (const { index, name } of starredNames(rule))
        report({ at: entryOf(written, 'resourceNames', index), messageId: 'star', data: { name } })
      if (!rule.resourceNames?.length || rule.resourceNames.some(name => !name) || !rule.resources?.length) return
      for (const [index, verb] of (rule.verbs ?? []).entries()) {
        const at = entryOf(written, 'verbs', index)
        if (verb && rule.resources.every(resource => resource && resource !== '*' && isNameless(verb, resource)))
          report({ at, messageId: 'named', data: { verb } })
        else if (options.lists && verb && reading.includes(verb)) report({ at, messageId: 'listed', data: { verb } })
      }
    }
  },
})

/** Most rules have nothing of all that, wherever they are bound. */
function mayBeInert(rule: PolicyRule): boolean {
  return !!rule.resourceNames?.length || !!rule.nonResourceURLs?.length || withoutNamespace(rule).length > 0
}

function isInNamespace({ role, reach }: WrittenRule<Resource>): boolean {
  return role.kind === 'Role' || reach === 'namespace'
}
