/** Disallow ranges of ports in network policies that are none. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow an `endPort` without a number to begin with, or below it',
      rationale:
        'The API server refuses such a policy. Applied among others it is missing then, and its pods are as open as they were.',
      remedy: 'Give the range a `port` that is a number and not above `endPort`, or remove `endPort`.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-range-of-ports',
      ],
    },
    presets: { recommended: true },
    yieldsTo: ['valid-schema'],
    messages: {
      noPort: '`endPort` needs a `port` to begin the range with.',
      named: '`endPort` needs a `port` that is a number; `{{port}}` is a name.',
      below: '`endPort` {{endPort}} is below `port` {{port}}.',
    },
  },
  create: ({ report }) => ({
    NetworkPolicy({ spec }, node) {
      for (const direction of ['ingress', 'egress'] as const)
        for (const [index, rule] of (spec?.[direction] ?? []).entries())
          for (const [at, item] of (rule?.ports ?? []).entries()) {
            const { port, endPort } = item ?? {}
            if (typeof endPort !== 'number') continue
            const ports = node.at('spec').at(direction).at(index).at('ports').at(at)
            if ((port ?? undefined) === undefined) report({ at: ports.at('endPort').key, messageId: 'noPort' })
            else if (typeof port === 'string')
              report({ at: ports.at('endPort').key, messageId: 'named', data: { port } })
            else if (typeof port === 'number' && endPort < port)
              report({ at: ports.at('endPort'), messageId: 'below', data: { port: `${port}`, endPort: `${endPort}` } })
          }
    },
  }),
})
