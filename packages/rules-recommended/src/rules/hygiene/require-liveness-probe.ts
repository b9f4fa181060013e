/** Require a liveness probe for containers that keep running. */
import { defineRule } from '@keelint/core'
import { describeItem, isAsking, runsToCompletion } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require a liveness probe for containers that keep running',
      rationale: 'A process that hangs without ending looks healthy to the kubelet, which then never restarts it.',
      remedy: 'Add a `livenessProbe` that fails only where a restart helps; it should not ask other services.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: { missing: 'Container {{container}} has no liveness probe.' },
    // An empty probe of a kind with a schema is refused by the API server, which is the schema rule's to say.
    yieldsTo: ['valid-schema'],
  },
  create: ({ report }) => ({
    Container({ name, livenessProbe }, node) {
      if (isAsking(livenessProbe) || (node.role !== 'main' && node.role !== 'sidecar')) return
      if (!runsToCompletion(node.resource.id, node.pod.value.spec))
        report({
          at: node.at('livenessProbe'),
          messageId: 'missing',
          data: { container: describeItem(name, node.path) },
        })
    },
  }),
})
