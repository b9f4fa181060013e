/** Disallow Services of one namespace that select the same pods by the same labels. */
import { defineRule, type Resource } from '@keelint/core'
import type { ServiceSpec } from '@keelint/kubernetes'
import { byName } from '../../by-name.ts'
import { placeOfName } from '../../reference/dangling.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow Services with the same selector in one namespace',
      rationale:
        'Two Services with one selector are two names for the same pods: what was copied and not adapted, or what others go on using after it should be gone.',
      remedy: 'Keep one of them, or give each a selector of its own.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service'],
    },
    presets: { strict: true, all: { alike: false } },
    messages: { same: 'Service `{{name}}` has the selector of the Service `{{other}}`.' },
    schema: {
      type: 'object',
      properties: {
        alike: {
          type: 'boolean',
          default: true,
          description:
            'Report only Services of the same type with a port in common, both headless or neither; others are often meant as a pair.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: {
    Service({ spec }, node) {
      const labels = Object.entries(spec?.selector ?? {})
      if (!spec || labels.length === 0 || spec.type === 'ExternalName') return undefined
      return { at: node.at('spec').at('selector'), selector: JSON.stringify(labels.sort()), ...natureOf(spec) }
    },
  },
  create: ({ options, report }) => ({
    Project({ facts }) {
      const earlier = new Map<string, (typeof facts)[number][]>()
      for (const fact of byName(facts, ({ at }) => at.resource)) {
        const { resource } = fact.at
        const key = JSON.stringify([resource.id.namespace ?? null, fact.selector])
        const before = earlier.get(key) ?? []
        const other = before.find(one => !isSame(one.at.resource, resource) && (!options.alike || areAlike(one, fact)))
        // Of many alike, the first are enough to compare with.
        if (before.length < 20) earlier.set(key, [...before, fact])
        if (!other) continue
        report({
          at: fact.at,
          messageId: 'same',
          data: { name: resource.id.name, other: other.at.resource.id.name },
          related: [{ at: placeOfName(other.at.resource), message: 'It is here before.' }],
        })
      }
    },
  }),
})

interface Nature {
  readonly type: string
  readonly isHeadless: boolean
  readonly ports: readonly string[]
}

function natureOf({ type, clusterIP, ports }: ServiceSpec): Nature {
  const numbers = (ports ?? []).flatMap(port => (port?.port ? [`${port.port}/${port.protocol ?? 'TCP'}`] : []))
  return { type: type || 'ClusterIP', isHeadless: clusterIP === 'None', ports: numbers }
}

function areAlike(a: Nature, b: Nature): boolean {
  const isPort = a.ports.some(port => b.ports.includes(port))
  return a.type === b.type && a.isHeadless === b.isHeadless && isPort
}

/** The same object twice is another rule's. */
function isSame(a: Resource, b: Resource): boolean {
  return a.id.name === b.id.name
}
