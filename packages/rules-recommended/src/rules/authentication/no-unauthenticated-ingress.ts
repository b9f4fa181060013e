/** Disallow ways into the cluster that ask nobody who they are. */
import { defineRule } from '@keelint/core'
import { describeResource, type Labels } from '@keelint/kubernetes'
import { wayFacts } from '../../ingress/way.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow ingresses and routes to sensitive workloads without authentication',
      rationale:
        'Behind an Ingress the whole internet may stand. A console, a dashboard or an internal API that trusts whoever reaches it is then everybody’s.',
      remedy:
        'Ask for a login at the edge: by the annotations of the ingress controller, or by a policy of the gateway for the route.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/ingress/',
        'https://kubernetes.io/docs/concepts/services-networking/gateway/',
      ],
    },
    messages: { open: '{{resource}} lets requests through to {{backends}} without asking who sends them.' },
    schema: {
      type: 'object',
      properties: {
        labels: {
          type: 'object',
          additionalProperties: { type: 'string', description: 'The value; `*` is any.' },
          default: {},
          description: 'Labels, all of them, of Services or pods that are sensitive; where none is listed, all are.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: wayFacts,
  create({ options, report, undecided }) {
    const wanted = Object.entries(options.labels)
    const isSensitive = (labels: Labels) =>
      wanted.every(([key, value]) => Object.hasOwn(labels, key) && (value === '*' || labels[key] === value))
    return {
      Project({ facts, pods, isClosed }) {
        const known = new Map<string, boolean>()
        const policies = new Map<string | undefined, string[]>()
        for (const fact of facts) {
          const { namespace, name } = fact.at.resource.id
          if (fact.is === 'policy') policies.set(namespace, [...(policies.get(namespace) ?? []), ...fact.targets])
          if (fact.is !== 'service' || wanted.length === 0) continue
          const own = pods.filter(pod => pod.namespace === namespace && selects(fact.selector, pod.labels))
          known.set(`${namespace}/${name}`, [fact.labels, ...own.map(({ labels }) => labels)].some(isSensitive))
        }
        for (const fact of facts) {
          if (fact.is !== 'way' || fact.asks === 'yes') continue
          const { id } = fact.at.resource
          const sensitive = fact.services.map(name => known.get(`${id.namespace}/${name}`) ?? wanted.length === 0)
          const backends = fact.services.filter((_, index) => sensitive[index])
          const targets = policies.get(id.namespace) ?? []
          if ([id.name, ...fact.gateways, ...fact.services].some(name => targets.includes(name))) continue
          if (backends.length === 0) {
            if (fact.services.some(name => !known.has(`${id.namespace}/${name}`)) && !isClosed(id.namespace))
              undecided('A Service that an Ingress or a route leads to may exist outside of the files.')
          } else if (fact.asks === 'unknown' || targets.includes('*'))
            undecided('Another object that an Ingress or a route hangs on may ask clients who they are.')
          else if (id.kind !== 'Ingress' && !isClosed(id.namespace))
            undecided('A policy that asks the clients of a route who they are may exist outside of the files.')
          else
            report({
              at: fact.at,
              messageId: 'open',
              data: { resource: describeResource(id), backends: backends.map(name => `\`${name}\``).join(', ') },
            })
        }
      },
    }
  },
})

function selects(selector: Labels, labels: Labels): boolean {
  const terms = Object.entries(selector)
  return terms.length > 0 && terms.every(([key, value]) => labels[key] === value)
}
