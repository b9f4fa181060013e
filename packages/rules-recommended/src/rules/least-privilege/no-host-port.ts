/** Disallow containers that take a port of their node. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow containers that take a port of their node',
      rationale:
        'A host port is open to whoever reaches the node, whatever Services and network policies say, and keeps every other pod that wants it from the node.',
      remedy:
        'Remove `hostPort`, and publish the port with a Service. Where it has to be, allow its range in the options.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/overview/',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
      ],
    },
    standards: ['pss:baseline', 'cis:5.2.12', 'nsa:host-ports'],
    presets: { recommended: true },
    messages: {
      hostPort: 'Container {{container}} takes the port {{port}} of its node.',
      withoutField: 'Remove `hostPort`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              min: { type: 'integer', default: 1, description: 'The first port of the range.' },
              max: { type: 'integer', default: 65535, description: 'The last port of the range.' },
            },
            additionalProperties: false,
          },
          default: [],
          description: 'Ranges of ports that containers may take.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Container({ name, ports }, node) {
      // On the network of the node each port is the node's, and the API server fills in `hostPort`.
      if (node.pod.value.spec?.hostNetwork) return
      for (const [index, entry] of (ports ?? []).entries()) {
        const port = entry?.hostPort
        if (!port || options.allowed.some(({ min = 1, max = 65535 }) => min <= port && port <= max)) continue
        const at = node.at('ports').at(index).at('hostPort')
        report({
          at,
          messageId: 'hostPort',
          data: { container: describeItem(name, node.path), port },
          suggest: [{ messageId: 'withoutField', fix: ({ remove }) => remove(at) }],
        })
      }
    },
  }),
})
