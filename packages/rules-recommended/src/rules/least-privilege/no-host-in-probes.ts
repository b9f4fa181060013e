/** Disallow probes and lifecycle hooks that make the kubelet call another host. */
import { defineRule, type Node } from '@keelint/core'
import { describeItem, minorsOf } from '@keelint/kubernetes'

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const
const hooks = ['postStart', 'preStop'] as const
const actions = ['httpGet', 'tcpSocket'] as const

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow probes and lifecycle hooks that name a host',
      rationale:
        'Probes and hooks are called by the kubelet, from the network of the node. With a `host` whoever writes the pod picks whom the kubelet calls: services on its loopback address, metadata of the cloud, the control plane.',
      remedy: 'Remove `host`, so that the pod itself is called; set the header `Host` where a program looks at it.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
      ],
    },
    standards: ['pss:baseline'],
    presets: {
      recommended: true,
      'pss-baseline': { asAdmission: true },
      'pss-restricted': { asAdmission: true },
    },
    messages: {
      host: 'Container {{container}} makes the kubelet call `{{host}}` for its `{{handler}}`.',
      withoutField: 'Remove `host`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        asAdmission: {
          type: 'boolean',
          default: false,
          description: 'Judge as Pod Security admission does: say nothing of versions before 1.34.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, kubernetes, report }) => ({
    Container(value, node) {
      if (options.asAdmission && minorsOf(kubernetes).to < 34) return
      const container = describeItem(value.name, node.path)
      const judge = (handler: string, at: Node<string | undefined>) =>
        report({
          at,
          messageId: 'host',
          data: { container, host: at.value, handler },
          suggest: [{ messageId: 'withoutField', fix: ({ remove }) => remove(at) }],
        })
      for (const action of actions) {
        for (const handler of probes)
          if (value[handler]?.[action]?.host) judge(handler, node.at(handler).at(action).at('host'))
        for (const handler of hooks)
          if (value.lifecycle?.[handler]?.[action]?.host)
            judge(handler, node.at('lifecycle').at(handler).at(action).at('host'))
      }
    },
  }),
})
