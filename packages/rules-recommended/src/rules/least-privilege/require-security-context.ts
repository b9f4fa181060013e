/** Require that somebody has thought of a container's security context. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require a security context for each container, its own or its pod’s',
      rationale:
        'Without any security context a container runs as its image says, mostly as root, with the capabilities of the runtime and without a seccomp profile.',
      remedy:
        'Write a `securityContext` for the pod and for the container; the rules for its fields say what belongs into it.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      ],
    },
    standards: ['cis:5.6.3'],
    messages: {
      missing: 'Container {{container}} has no security context, neither of its own nor of its pod.',
      empty: 'Container {{container}} has an empty security context, and its pod has none.',
    },
  },
  create: ({ report }) => ({
    Container({ name, securityContext }, node) {
      if (saysSomething(securityContext) || saysSomething(node.pod.value.spec?.securityContext)) return
      report({
        at: node.at('securityContext'),
        messageId: securityContext ? 'empty' : 'missing',
        data: { container: describeItem(name, node.path) },
      })
    },
  }),
})

function saysSomething(context: object | null | undefined): boolean {
  return Object.values(context ?? {}).some(value => value !== null && value !== undefined)
}
