/** Require that pods are not the first to go when a node runs short. */
import { defineRule } from '@keelint/core'
import { defaultsByNamespace, describeResource, oldestVersion, qosClasses, qosClassOf } from '@keelint/kubernetes'
import { assumedLimitRange, namespaceDefaults } from '../../resources/namespace-defaults.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require pods to have a quality of service above `BestEffort`',
      rationale:
        'When a node runs short of memory, pods of the class `BestEffort` go first, and then those that take more than they requested.',
      remedy: 'Set requests for `Burstable`; for `Guaranteed` set limits of CPU time and memory on every container.',
      references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/'],
    },
    presets: { all: { minimum: 'Guaranteed' } },
    messages: { lower: 'Pods of {{resource}} are `{{found}}`, and not `{{minimum}}`.' },
    schema: {
      type: 'object',
      properties: {
        minimum: {
          enum: ['Burstable', 'Guaranteed'],
          default: 'Burstable',
          description: 'The class that is good enough.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: namespaceDefaults,
  create: ({ options: { minimum }, kubernetes, report, undecided }) => ({
    Project({ pods, facts, isAssumed }) {
      const defaultsOf = defaultsByNamespace(facts)
      const version = oldestVersion(kubernetes)
      for (const pod of pods) {
        if (pod.containers.length === 0) continue
        const found = qosClassOf(pod, defaultsOf(pod.namespace), version)
        if (qosClasses.indexOf(found) >= qosClasses.indexOf(minimum)) continue
        if (isAssumed('LimitRange', pod.namespace)) undecided(assumedLimitRange)
        else
          report({
            at: { resource: pod.resource, path: [...pod.path, 'spec', 'resources'] },
            messageId: 'lower',
            data: { resource: describeResource(pod.resource.id), found, minimum },
          })
      }
    },
  }),
})
