/** Disallow containers that wait for somebody at a terminal. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow containers with a terminal or an open standard input',
      rationale:
        'With `stdin` and `tty` whoever may attach to the pod talks to its main process, often a shell that has been left running. A service reads nothing from its standard input.',
      remedy: 'Remove `stdin` and `tty`; look into a running pod with `kubectl debug`.',
      references: [
        'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#debugging',
        'https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/',
      ],
    },
    presets: { recommended: true },
    messages: {
      interactive: 'Container {{container}} sets `{{field}}: true`, as if somebody sat at it.',
      withoutField: 'Remove `{{field}}`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Container(value, node) {
      for (const field of ['stdin', 'tty'] as const) {
        if (value[field] !== true) continue
        const at = node.at(field)
        report({
          at,
          messageId: 'interactive',
          data: { container: describeItem(value.name, node.path), field },
          suggest: [{ messageId: 'withoutField', data: { field }, fix: ({ remove }) => remove(at) }],
        })
      }
    },
  }),
})
