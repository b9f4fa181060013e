/** Require that a workload selects the pods that it makes. */
import { defineRule, nodeOf } from '@keelint/core'
import { meets } from '@keelint/kubernetes'
import { selectorOf } from '../../selector/workload-selector.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Require workloads to select the pods of their own template',
      rationale:
        'The API server refuses a workload whose selector does not select the labels of its template: it could never tell that its pods are there, and would make more and more of them.',
      remedy:
        'Give the template the labels that the selector asks for. The selector of a workload that exists cannot be changed.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
        'https://kubernetes.io/docs/concepts/workloads/controllers/job/#specifying-your-own-pod-selector',
      ],
    },
    presets: { recommended: true },
    hasSuggestions: true,
    messages: {
      differs: 'The selector asks for `{{key}}: {{wanted}}`, and the label of the template is `{{found}}`.',
      lacks: 'The selector asks for `{{key}}: {{wanted}}`, and the template has no label `{{key}}`.',
      excluded: 'The selector does not take the template, by what it says of the label `{{key}}`.',
      give: 'Give the template the label `{{key}}: {{wanted}}`.',
    },
  },
  create({ report }) {
    return {
      Resource(value, node) {
        const own = selectorOf(value, node.resource.id)
        if (!own) return
        const labels = nodeOf(node.resource, own.labels, [...own.template, 'metadata', 'labels'])
        for (const { requirement, path } of own.terms) {
          if (meets(own.labels, [requirement])) continue
          const { key, operator, values } = requirement
          const found = Object.hasOwn(own.labels, key) ? own.labels[key] : undefined
          const [wanted] = operator === 'In' && values.length === 1 ? values : []
          const at = found === undefined ? labels : labels.at(key)
          const related = [{ at: nodeOf(node.resource, undefined, path), message: 'The selector asks for it here.' }]
          if (wanted === undefined) {
            report({ at, messageId: 'excluded', data: { key }, evidence: key, related })
            continue
          }
          report({
            at,
            ...(found === undefined
              ? { messageId: 'lacks', data: { key, wanted } }
              : { messageId: 'differs', data: { key, wanted, found } }),
            evidence: key,
            related,
            suggest: [{ messageId: 'give', data: { key, wanted }, fix: ({ set }) => set(labels.at(key), wanted) }],
          })
        }
      },
    }
  },
})
