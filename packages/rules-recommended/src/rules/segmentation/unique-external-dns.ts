/** Disallow two claims to one name in the DNS. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource, type KubernetesObject, type Service } from '@keelint/kubernetes'
import { byName } from '../../by-name.ts'

const prefix = 'external-dns.alpha.kubernetes.io/'
const keys = [`${prefix}hostname`, `${prefix}internal-hostname`] as const

/** The names that ExternalDNS is asked for; those of a set that shares a name by weight or place are left out. */
function claims({ metadata }: KubernetesObject, node: Node<KubernetesObject>) {
  const annotations = metadata?.annotations ?? {}
  if (annotations[`${prefix}set-identifier`]) return undefined
  const found = keys.flatMap(key => {
    const names = (annotations[key] ?? '').split(',').map(name => name.trim().toLowerCase().replace(/\.$/, ''))
    return names.filter(Boolean).map(name => ({ name, at: node.at('metadata').at('annotations').at(key) }))
  })
  return found.length > 0 ? found : undefined
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Disallow the same host name for ExternalDNS on two resources',
      rationale:
        'ExternalDNS gives a name to one of those who ask for it, or to both. Clients then end up at whichever they are told.',
      remedy: 'Give each its own name, or a `set-identifier` where they share one on purpose.',
      references: ['https://github.com/kubernetes-sigs/external-dns/blob/master/docs/annotations/annotations.md'],
    },
    presets: { recommended: true },
    messages: { same: '{{resource}} asks for the host name `{{name}}` in the DNS, and so does {{other}}.' },
  },
  collect: {
    Service: (value: Service, node) => claims(value, node as Node<KubernetesObject>),
    Ingress: (value, node) => claims(value, node as Node<KubernetesObject>),
  },
  create: ({ report }) => ({
    Project({ facts }) {
      const first = new Map<string, (typeof facts)[number][number]>()
      for (const fact of byName(facts.flat(), ({ at }) => at.resource)) {
        const { resource } = fact.at
        const before = first.get(fact.name)
        if (!before) first.set(fact.name, fact)
        else if (!isSame(before.at.resource.id, resource.id))
          report({
            at: fact.at,
            messageId: 'same',
            evidence: fact.name,
            data: {
              resource: describeResource(resource.id),
              name: fact.name,
              other: describeResource(before.at.resource.id),
            },
            related: [{ at: before.at, message: 'It is asked for here before.' }],
          })
      }
    },
  }),
})

interface Id {
  readonly kind: string
  readonly namespace?: string
  readonly name: string
}

/** The same object twice is another rule's. */
function isSame(a: Id, b: Id): boolean {
  return a.kind === b.kind && a.name === b.name && a.namespace === b.namespace
}
