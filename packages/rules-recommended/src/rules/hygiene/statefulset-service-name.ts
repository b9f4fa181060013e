/** Require that a StatefulSet has the headless Service that gives its pods their names. */
import { defineRule, type Place } from '@keelint/core'
import { describeResource, type KubernetesObject, type Labels, type Service, selects } from '@keelint/kubernetes'
import { danglingAmong, describeNamed, placeOfName } from '../../reference/dangling.ts'

type Fact =
  | { readonly type: 'set'; readonly at: Place; readonly isNamed: boolean }
  | {
      readonly type: 'service'
      readonly at: Place
      readonly isHeadless: boolean
      /** Without one somebody else writes the endpoints. */
      readonly selector: Labels | undefined
    }

interface NamedSet extends KubernetesObject {
  readonly spec?: { readonly serviceName?: string } | null
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require StatefulSets to name a headless Service that selects their pods',
      rationale:
        'The pods of a StatefulSet find one another by names such as `db-0.db`, which DNS has only where the Service of `serviceName` exists, is headless, and selects them.',
      remedy:
        'Add a Service with `clusterIP: None` and the labels of the pods as its selector, and name it in `serviceName`.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id',
        'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: {
      unset: '{{resource}} names no Service, so its pods have no names of their own in DNS.',
      missing: '{{resource}} names the {{named}}, which does not exist, so its pods have no names of their own in DNS.',
      notHeadless:
        '{{resource}} names the {{named}}, which is not headless, so its pods have no names of their own in DNS.',
      otherPods: '{{resource}} names the {{named}}, which does not select its pods, so they have no names in DNS.',
    },
  },
  collect: {
    Service: ({ spec }, node): Fact => ({ type: 'service', at: node, ...traitsOf(spec) }),
    'apps/StatefulSet': ({ spec }: NamedSet, node): Fact => ({ type: 'set', at: node, isNamed: !!spec?.serviceName }),
  },
  create: ({ report, undecided }) => ({
    Project({ facts, references, pods }) {
      for (const fact of facts)
        if (fact.type === 'set' && !fact.isNamed)
          report({
            at: { resource: fact.at.resource, path: ['spec', 'serviceName'] },
            messageId: 'unset',
            data: { resource: describeResource(fact.at.resource.id) },
          })
      const named = references.of('governing-service')
      for (const { at, reference } of danglingAmong(named, undecided)) {
        const data = { resource: describeResource(reference.from.id), named: describeNamed(reference) }
        report({ at, messageId: 'missing', data })
      }
      const services = new Map(
        facts.flatMap(fact => (fact.type === 'service' ? [[fact.at.resource, fact] as const] : [])),
      )
      const labels = new Map(pods.map(pod => [pod.resource, pod.labels]))
      for (const reference of named) {
        const { from: resource, path, found } = reference
        const all = found.flatMap(service => services.get(service) ?? [])
        const own = labels.get(resource) ?? {}
        const headless = all.filter(({ isHeadless }) => isHeadless)
        const isSelected = headless.some(
          ({ selector }) => !selector || selects({ matchLabels: selector }, own, 'none') !== false,
        )
        if (all.length === 0 || isSelected) continue
        report({
          at: { resource, path },
          messageId: headless.length === 0 ? 'notHeadless' : 'otherPods',
          data: { resource: describeResource(resource.id), named: describeNamed(reference) },
          related: found.map(service => ({ at: placeOfName(service), message: 'It is here.' })),
        })
      }
    },
  }),
})

function traitsOf(spec: Service['spec']) {
  const { clusterIP, clusterIPs, selector } = spec ?? {}
  const hasSelector = selector && Object.keys(selector).length > 0
  return {
    isHeadless: clusterIP === 'None' || clusterIPs?.[0] === 'None',
    selector: hasSelector ? selector : undefined,
  }
}
