/** Disallow that pods of one tenant reach those of another. */
import { defineRule, type Place } from '@keelint/core'
import { connectionsText, describeResource } from '@keelint/kubernetes'
import { foreignSources, tenantsOf } from '../../network/tenants.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow traffic between the namespaces of different tenants',
      rationale:
        'Tenants share a cluster on the understanding that none of them reaches what is another’s. One rule that lets in every namespace, or one workload that no policy selects, and whoever breaks into the application of one tenant is in the network of all.',
      remedy:
        'Deny by default in the namespaces of each tenant, and let in namespaces by a label that tenants cannot set. Name namespaces that serve all tenants under `shared`.',
      references: [
        'https://kubernetes.io/docs/concepts/security/multi-tenancy/#network-isolation',
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
      ],
    },
    standards: ['nsa:network-policies'],
    presets: { strict: true },
    messages: {
      reached:
        'Pods of the tenant `{{from}}`, such as those of {{source}}, may connect to {{target}} of the tenant `{{to}}` on {{ports}}.',
    },
    schema: {
      type: 'object',
      properties: {
        label: {
          type: 'string',
          default: 'capsule.clastix.io/tenant',
          description: 'The label of Namespaces that names their tenant.',
        },
        tenants: {
          type: 'object',
          default: {},
          description: 'Tenants that no label names, by their names.',
          additionalProperties: {
            type: 'array',
            items: { type: 'string' },
            description: 'Their namespaces; `*` stands for any characters.',
          },
        },
        shared: {
          type: 'array',
          items: { type: 'string' },
          default: ['kube-system', 'ingress-nginx'],
          description: 'Namespaces that all tenants may connect to, and that may connect to all.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: {
    Namespace: ({ metadata }, node) => ({ at: node, name: metadata?.name ?? '', labels: metadata?.labels ?? {} }),
  },
  create: ({ options, report, undecided }) => ({
    Project({ facts, pods, network, isClosed }) {
      const labelled = facts.flatMap(({ name, labels }) => {
        const tenant = Object.hasOwn(labels, options.label) ? labels[options.label] : undefined
        return tenant ? [[name, tenant] as const] : []
      })
      const tenantOf = tenantsOf(new Map(labelled), options.tenants, options.shared)
      const foreignSourceOf = foreignSources({ pods, network, isClosed }, tenantOf)
      const seen = new Set<string>()
      for (const target of pods) {
        const to = tenantOf(target.namespace)
        if (to === undefined || target.hostNetwork) continue
        const { source, isOpen } = foreignSourceOf(target)
        if (isOpen) undecided('The files do not tell whether a pod of another tenant gets through.')
        if (!source) continue
        const { allowed, ingress } = network.explain(source, target)
        const deciding = ingress.find(({ outcome, policy }) => outcome === 'allowed' && policy)
        const at: Place = deciding?.policy
          ? { resource: deciding.policy, path: deciding.path }
          : { resource: target.resource, path: [] }
        const from = tenantOf(source.namespace)!
        const key = JSON.stringify([at.resource.file, at.resource.document, at.resource.base, at.path, from, to])
        if (seen.has(key)) continue
        seen.add(key)
        report({
          at,
          messageId: 'reached',
          evidence: `${from} ${to}`,
          data: {
            from,
            to,
            source: describeResource(source.resource.id),
            target: describeResource(target.resource.id),
            ports: connectionsText(allowed),
          },
          related: [
            { at: { resource: source.resource, path: [] }, message: 'These pods get through.' },
            ...(deciding ? [{ at: { resource: target.resource, path: [] }, message: 'They get to these.' }] : []),
          ],
        })
      }
    },
  }),
})
