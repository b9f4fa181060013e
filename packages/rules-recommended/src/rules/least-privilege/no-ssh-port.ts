/** Disallow containers and Services that offer a remote shell. */
import { defineRule } from '@keelint/core'
import { describeItem, describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow containers and Services with a port for SSH',
      rationale:
        'A server for SSH in a container is a second way in, with keys and passwords of its own, that neither RBAC nor the audit log of the cluster knows of.',
      remedy: 'Take the server out of the image; use `kubectl exec` or `kubectl debug`, which RBAC and audit cover.',
      references: [
        'https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
      ],
    },
    presets: { strict: true },
    messages: {
      container: 'Container {{container}} listens on port {{port}}, a port for SSH.',
      service: '{{resource}} leads to port {{port}}, a port for SSH.',
    },
    schema: {
      type: 'object',
      properties: {
        ports: {
          type: 'array',
          items: { type: 'integer' },
          default: [22],
          description: 'The ports that are taken for SSH; `2222` is a common other one.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Container({ name, ports }, node) {
      for (const [index, entry] of (ports ?? []).entries()) {
        const port = entry?.containerPort
        if (!port || !options.ports.includes(port) || !isTcp(entry.protocol)) continue
        const at = node.at('ports').at(index).at('containerPort')
        report({ at, messageId: 'container', data: { container: describeItem(name, node.path), port } })
      }
    },
    Service({ spec }, node) {
      for (const [index, entry] of (spec?.ports ?? []).entries()) {
        if (!entry || !isTcp(entry.protocol)) continue
        const item = node.at('spec').at('ports').at(index)
        const target = Number(entry.targetPort ?? entry.port)
        const field = entry.targetPort && options.ports.includes(target) ? 'targetPort' : 'port'
        const port = field === 'port' ? entry.port : target
        if (port === undefined || !options.ports.includes(port)) continue
        const resource = describeResource(node.resource.id)
        report({ at: item.at(field), messageId: 'service', data: { resource, port } })
      }
    },
  }),
})

function isTcp(protocol: string | null | undefined): boolean {
  return !protocol || protocol === 'TCP'
}
