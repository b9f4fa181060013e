/** A resource that the API server does not have grants nothing. */
import { defineRule } from '@keelint/core'
import { groupsOfResource, isBuiltInGroup, meantResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow resources that the API server does not know',
      rationale:
        'Resources are compared letter by letter with the plural in lower case that is in the URL: `Pod` or `pods/*` is accepted and grants nothing. What was meant to work does not, or a later reader takes the rule for harmless.',
      remedy: 'Write the name that `kubectl api-resources` prints, with a subresource after a slash if there is one.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
        'https://kubernetes.io/docs/reference/using-api/api-concepts/#standard-api-terminology',
      ],
    },
    presets: { recommended: true, strict: true },
    messages: {
      meant: '{{group}} has no resource `{{resource}}`: `{{right}}` is meant.',
      unknown: '{{group}} has no resource `{{resource}}`, so the rule grants nothing on it.',
      pattern:
        '`{{resource}}` matches nothing: a star stands alone, or before the slash for a subresource of every resource.',
      write: 'Write `{{right}}`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    PolicyRule({ apiGroups, resources }, node) {
      const groups = (apiGroups ?? []).map(group => group ?? '')
      if (groups.length === 0) return
      const isServed = groups.every(isBuiltInGroup)
      const isOther = groups.every(name => name !== '*' && !isBuiltInGroup(name))
      const group = groups.map(name => (name === '' ? 'The core group' : `\`${name}\``)).join(' or ')
      for (const [index, resource] of (resources ?? []).entries()) {
        if (resource === null || resource === '*' || /^\*\/[^*]+$/.test(resource)) continue
        const at = node.at('resources').at(index)
        if (resource.includes('*')) report({ at, messageId: 'pattern', data: { resource } })
        else if ((isServed && groupsOfResource(resource).length === 0) || (isOther && /[A-Z]/.test(resource))) {
          const right = isOther ? resource.toLowerCase() : (meantResource(resource, groups) ?? meantResource(resource))
          if (right === undefined) report({ at, messageId: 'unknown', data: { group, resource } })
          else
            report({
              at,
              messageId: 'meant',
              data: { group, resource, right },
              suggest: resources?.includes(right)
                ? []
                : [{ messageId: 'write', data: { right }, fix: ({ set }) => set(at, right) }],
            })
        }
      }
    },
  }),
})
