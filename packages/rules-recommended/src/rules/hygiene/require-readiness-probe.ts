/** Require a readiness probe for containers that keep running. */
import { defineRule } from '@keelint/core'
import { describeItem, runsToCompletion, selects } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require a readiness probe for containers that keep running',
      rationale:
        'Without one a pod counts as ready as soon as its containers have started. Services then send it requests that it cannot answer yet, and a rollout goes on although the new pods do not work.',
      remedy: 'Add a `readinessProbe` that succeeds once the container can serve.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: { missing: 'Container {{container}} has no readiness probe.' },
    schema: {
      type: 'object',
      properties: {
        onlyWithService: {
          type: 'boolean',
          default: false,
          description: 'Ask only pods that a Service selects.',
        },
      },
      additionalProperties: false,
    },
    // An empty probe of a kind with a schema is refused by the API server, which is the schema rule's to say.
    yieldsTo: ['valid-schema'],
  },
  collect: {
    Service: ({ spec }, node) =>
      spec?.selector && Object.keys(spec.selector).length > 0
        ? { namespace: node.resource.id.namespace, selector: { matchLabels: spec.selector } }
        : undefined,
  },
  create: ({ options, report, undecided }) => ({
    Project({ pods, facts, isClosed, isAssumed }) {
      for (const pod of pods) {
        const lacking = pod.containers.filter(
          ({ role, hasReadinessProbe }) => (role === 'main' || role === 'sidecar') && !hasReadinessProbe,
        )
        if (lacking.length === 0 || runsToCompletion(pod.resource.id, pod)) continue
        const isServed = () =>
          facts.some(({ namespace, selector }) => namespace === pod.namespace && selects(selector, pod.labels, 'none'))
        if (options.onlyWithService && !isServed()) {
          if (!isClosed(pod.namespace) || isAssumed('Service', pod.namespace))
            undecided('A Service that selects the pod may exist outside of the files.')
          continue
        }
        for (const { name, list, index } of lacking)
          report({
            at: { resource: pod.resource, path: [...pod.path, 'spec', list, index, 'readinessProbe'] },
            messageId: 'missing',
            data: { container: describeItem(name, [list, index]) },
          })
      }
    },
  }),
})
