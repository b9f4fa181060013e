/** Require that pods say how important they are. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require pods to have a priority class, and not one of the system',
      rationale:
        'When a node is full, pods of lower priority make way. Without classes all are alike, and chance decides; a workload with a class of the system drives out what the cluster itself needs.',
      remedy: 'Set `priorityClassName` to a class that is made for such workloads.',
      references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
    },
    messages: {
      unset: '{{resource}} has no priority class.',
      denied: '{{resource}} has the priority class `{{name}}`; allowed are {{allowed}}.',
      system: '{{resource}} has the priority class `{{name}}`, which is for the system, and is not in `kube-system`.',
    },
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'The classes that pods may have; where none is listed, every one.',
        },
        required: { type: 'boolean', default: true, description: 'Whether every pod has to have one.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { allowed, required }, report }) => ({
    Pod({ spec }, node) {
      const name = spec?.priorityClassName ?? ''
      const at = node.at('spec').at('priorityClassName')
      const resource = describeResource(node.resource.id)
      const { namespace = 'kube-system' } = node.resource.id
      if (!name) {
        if (required) report({ at, messageId: 'unset', data: { resource } })
      } else if (allowed.length > 0) {
        const names = allowed.map(each => `\`${each}\``).join(', ')
        if (!allowed.includes(name)) report({ at, messageId: 'denied', data: { resource, name, allowed: names } })
      } else if (name.startsWith('system-') && namespace !== 'kube-system')
        report({ at, messageId: 'system', data: { resource, name } })
    },
  }),
})
