/** Disallow the old name of a pod's field `serviceAccountName`. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow `serviceAccount` as the name of a pod’s service account',
      rationale:
        '`serviceAccount` is an alias from the first days. Where both fields are set, `serviceAccountName` counts and the other one misleads.',
      remedy: 'Write `serviceAccountName`.',
      references: [
        'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec',
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
      ],
    },
    presets: { strict: true },
    messages: {
      alias: 'The field `serviceAccount` of {{resource}} is a deprecated alias of `serviceAccountName`.',
      repeated: 'The field `serviceAccount` of {{resource}} is deprecated, and repeats `serviceAccountName`.',
      ignored:
        'The field `serviceAccount` of {{resource}} names `{{alias}}` and is ignored, for `serviceAccountName` is `{{name}}`.',
      remove: 'Remove `serviceAccount`, which is ignored.',
      use: 'Use the service account `{{alias}}`.',
    },
    fixable: true,
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      const { serviceAccount: alias, serviceAccountName: name } = spec ?? {}
      if (!alias) return
      const [at, named] = [node.at('spec').at('serviceAccount'), node.at('spec').at('serviceAccountName')]
      const resource = describeResource(node.resource.id)
      if (!name) {
        report({
          at,
          messageId: 'alias',
          data: { resource },
          fix: ({ set, remove }) => [set(named, alias), remove(at)],
        })
      } else if (name === alias) {
        report({ at, messageId: 'repeated', data: { resource }, fix: ({ remove }) => remove(at) })
      } else {
        report({
          at,
          messageId: 'ignored',
          data: { resource, alias, name },
          suggest: [
            { messageId: 'remove', fix: ({ remove }) => remove(at) },
            { messageId: 'use', data: { alias }, fix: ({ set, remove }) => [set(named, alias), remove(at)] },
          ],
        })
      }
    },
  }),
})
