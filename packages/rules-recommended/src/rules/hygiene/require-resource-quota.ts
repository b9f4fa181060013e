/** Require that namespaces with pods have a ResourceQuota. */
import { defineRule } from '@keelint/core'
import { describeNamespace, namespacesWithPods } from '../../resources/quota.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require namespaces with pods to have a ResourceQuota for CPU time and memory',
      rationale:
        'Without a quota one namespace can take all that the cluster has, by a slip or by somebody who broke in and mines coins.',
      remedy: 'Give the namespace a ResourceQuota that holds `requests` or `limits` of `cpu` and `memory`.',
      references: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/'],
    },
    standards: ['nsa:resource-limits'],
    messages: {
      missing: '{{namespace}} has pods and no ResourceQuota that bounds their {{what}}.',
    },
  },
  collect: {
    ResourceQuota: ({ spec }, { resource }): QuotaFact => ({
      namespace: resource.id.namespace,
      bounds: ['cpu', 'memory'].filter(name =>
        ['', 'requests.', 'limits.'].some(prefix => Object.hasOwn(spec?.hard ?? {}, `${prefix}${name}`)),
      ),
      isPartial: (spec?.scopes?.length ?? 0) > 0 || (spec?.scopeSelector?.matchExpressions?.length ?? 0) > 0,
    }),
  },
  create: ({ report, undecided }) => ({
    Project(project) {
      for (const { namespace, resource } of namespacesWithPods(project)) {
        const quotas = project.facts.filter(quota => quota.namespace === namespace)
        const lacking = (counted: readonly QuotaFact[]) =>
          ['cpu', 'memory'].filter(name => !counted.some(({ bounds }) => bounds.includes(name)))
        const missing = lacking(quotas.filter(({ isPartial }) => !isPartial))
        if (missing.length === 0) continue
        if (lacking(quotas).length === 0) undecided('A ResourceQuota has scopes, and may not hold for all pods.')
        else if (!project.isClosed(namespace) || project.isAssumed('ResourceQuota', namespace))
          undecided('A ResourceQuota may exist outside of the files.')
        else
          report({
            at: { resource, path: [] },
            messageId: 'missing',
            data: {
              namespace: describeNamespace(namespace),
              what: missing.map(name => (name === 'cpu' ? 'CPU time' : 'memory')).join(' and '),
            },
            evidence: namespace ?? '',
          })
      }
    },
  }),
})

export interface QuotaFact {
  readonly namespace: string | undefined
  /** `cpu`, `memory`. */
  readonly bounds: readonly string[]
  /** Whether it holds for some pods only. */
  readonly isPartial: boolean
}
