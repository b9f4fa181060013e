/** A verb that the API server never asks for grants nothing. */
import { defineRule } from '@keelint/core'
import { isBuiltInGroup, isUrlVerb, isVerb, meantVerb, type PolicyRule } from '@keelint/kubernetes'
import { entryOf } from '../../rbac/written.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow verbs that the API server does not know',
      rationale:
        'Verbs are compared letter by letter, and there is no list of them that a role is held against: `read` or `GET` is accepted and grants nothing. What was meant to work does not, or a later reader takes the rule for harmless.',
      remedy: 'Write the verb that the API server asks for; `get`, `list` and `watch` are the ones that read.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb',
        'https://kubernetes.io/docs/reference/using-api/api-concepts/#api-verbs',
      ],
    },
    presets: { recommended: true, strict: true },
    messages: {
      meant: 'The verb `{{verb}}` does not exist: `{{right}}` is meant.',
      unknown: 'The verb `{{verb}}` does not exist, so it grants nothing.',
      path: 'The API server does not ask for the verb `{{verb}}` on a path: the verbs there are HTTP methods in lower case.',
      write: 'Write `{{right}}`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        verbs: {
          type: 'array',
          items: { type: 'string' },
          description: 'Verbs that programs of your own ask the API server for.',
          default: [],
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { role, index, rule } of access.writtenRulesWhere(hasUnknown)) {
        const { apiGroups, verbs } = rule
        const onPaths = isOnPaths(rule)
        // Programs ask for verbs of their own on resources that are their own.
        const isServed = !!apiGroups?.length && apiGroups.every(group => isBuiltInGroup(group ?? ''))
        for (const [entry, verb] of (verbs ?? []).entries()) {
          if (verb === null || options.verbs.includes(verb)) continue
          const at = entryOf({ role, index }, 'verbs', entry)
          if (onPaths) {
            if (!isUrlVerb(verb)) report({ at, messageId: 'path', data: { verb } })
            continue
          }
          if (isVerb(verb)) continue
          const right = meantVerb(verb)
          if (right !== undefined)
            report({
              at,
              messageId: 'meant',
              data: { verb, right },
              // A list that has the verb already would have it twice.
              suggest: verbs?.includes(right)
                ? []
                : [{ messageId: 'write', data: { right }, fix: ({ set }) => set(at, right) }],
            })
          else if (isServed) report({ at, messageId: 'unknown', data: { verb } })
        }
      }
    },
  }),
})

function hasUnknown(rule: PolicyRule): boolean {
  const isKnown = isOnPaths(rule) ? isUrlVerb : isVerb
  return !!rule.verbs?.some(verb => verb !== null && !isKnown(verb))
}

function isOnPaths({ resources, nonResourceURLs }: PolicyRule): boolean {
  return !!nonResourceURLs?.length && !resources?.length
}
