/** Restrict the ports of Services. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Enforce which ports Services have',
      rationale:
        'Firewalls, scanners and people know a service by its port. A range for each kind of port keeps what is open to what was agreed on.',
      remedy: 'Use a port of the ranges that are allowed.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports'],
    },
    presets: { all: false },
    messages: {
      port: 'Port {{port}} of Service `{{name}}` is in none of the ranges that are allowed: {{ranges}}.',
      nodePort: 'Node port {{port}} of Service `{{name}}` is in none of the ranges that are allowed: {{ranges}}.',
    },
    schema: {
      type: 'object',
      properties: {
        ports: {
          type: 'array',
          items: { type: 'string', pattern: '^[0-9]+(-[0-9]+)?$' },
          default: [],
          description: 'Ports and ranges such as `8000-8999` that Services may have; any where the list is empty.',
        },
        nodePorts: {
          type: 'array',
          items: { type: 'string', pattern: '^[0-9]+(-[0-9]+)?$' },
          default: [],
          description: 'The same for node ports.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const allowed = { port: options.ports, nodePort: options.nodePorts }
    return {
      Service({ spec }, node) {
        for (const [index, each] of (spec?.ports ?? []).entries())
          for (const field of ['port', 'nodePort'] as const) {
            const port = each?.[field]
            if (!port || allowed[field].length === 0 || isInRanges(port, allowed[field])) continue
            report({
              at: node.at('spec').at('ports').at(index).at(field),
              messageId: field,
              data: { port, name: node.resource.id.name, ranges: allowed[field].join(', ') },
            })
          }
      },
    }
  },
})

function isInRanges(port: number, ranges: readonly string[]): boolean {
  return ranges.some(range => {
    const [first, last = first] = range.split('-').map(Number)
    return port >= first! && port <= last!
  })
}
