/** Disallow containers that end without telling why. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

const wanted = 'FallbackToLogsOnError'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow containers whose end leaves no message but a file that hardly any program writes',
      rationale:
        'By default the status of a container that has failed holds what the program wrote to `/dev/termination-log`, and most programs write nothing there. With `FallbackToLogsOnError` it holds the end of the log, which is gone otherwise when the pod is.',
      remedy: 'Set `terminationMessagePolicy: FallbackToLogsOnError`.',
      references: [
        'https://kubernetes.io/docs/tasks/debug/debug-application/determine-reason-pod-failure/#customizing-the-termination-message',
      ],
    },
    messages: {
      file: 'When container {{container}} fails, the end of its log is not kept: its `terminationMessagePolicy` is not `FallbackToLogsOnError`.',
      fallback: 'Set `terminationMessagePolicy: FallbackToLogsOnError`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Container({ name, terminationMessagePolicy }, node) {
      // Whoever debugs with an ephemeral container sees how it ends.
      if (terminationMessagePolicy === wanted || node.role === 'ephemeral') return
      const at = node.at('terminationMessagePolicy')
      report({
        at,
        messageId: 'file',
        data: { container: describeItem(name, node.path) },
        suggest: [{ messageId: 'fallback', fix: ({ set }) => set(at, wanted) }],
      })
    },
  }),
})
