/** Require that a pod's users are not the users of its node. */
import { defineRule } from '@keelint/core'
import { describeResource, minorsOf } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require pods to have a user namespace of their own',
      rationale:
        'Without one, root in a container is root on the node to the kernel. In its own user namespace it is a user without any rights outside, and so is each capability.',
      remedy:
        'Set `hostUsers: false`, where nodes run Linux 6.3 or newer and a runtime that can do it. Pods that share a namespace of the node cannot have it.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/user-namespaces/',
      ],
    },
    messages: {
      shared: '{{resource}} shares the users of its node.',
      unset: '{{resource}} shares the users of its node, for it does not set `hostUsers: false`.',
      ownUsers: 'Set `hostUsers: false`.',
    },
    hasSuggestions: true,
  },
  create: ({ kubernetes, report }) => ({
    Pod({ spec }, node) {
      // Before 1.33 it has to be switched on, and the API server refuses it beside other namespaces of the node.
      if (minorsOf(kubernetes).from < 33 || node.os === 'windows') return
      if (!spec || spec.hostUsers === false || spec.hostNetwork || spec.hostPID || spec.hostIPC) return
      const at = node.at('spec').at('hostUsers')
      report({
        at,
        messageId: spec.hostUsers ? 'shared' : 'unset',
        data: { resource: describeResource(node.resource.id) },
        suggest: [{ messageId: 'ownUsers', fix: ({ set }) => set(at, false) }],
      })
    },
  }),
})
