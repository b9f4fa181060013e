/** Require that namespaces with pods have a LimitRange. */
import { defineRule } from '@keelint/core'
import { defaultsByNamespace, effectiveQuantity, isSome, requirementsIn } from '@keelint/kubernetes'
import { namespaceDefaults } from '../../resources/namespace-defaults.ts'
import { describeNamespace, namespacesWithPods } from '../../resources/quota.ts'

const silent = requirementsIn(undefined)

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require namespaces with pods to have a LimitRange with defaults',
      rationale:
        'A container that says nothing of its resources is placed anywhere and may take everything. A LimitRange gives it what it lacks, and so a quota can count it.',
      remedy:
        'Give the namespace a LimitRange of the type `Container` with a `defaultRequest` for `cpu` and `memory`, and a `default` limit of `memory`.',
      references: ['https://kubernetes.io/docs/concepts/policy/limit-range/'],
    },
    standards: ['nsa:resource-limits'],
    messages: {
      missing: '{{namespace}} has pods and no LimitRange that gives containers {{what}}.',
    },
  },
  collect: namespaceDefaults,
  create: ({ report, undecided }) => ({
    Project(project) {
      const defaultsOf = defaultsByNamespace(project.facts)
      for (const { namespace, resource } of namespacesWithPods(project)) {
        const defaults = defaultsOf(namespace)
        const gives = (requirement: 'requests' | 'limits', name: string) =>
          isSome(effectiveQuantity(silent, requirement, name, defaults))
        const missing = [
          ...(gives('requests', 'cpu') ? [] : ['a request of CPU time']),
          ...(gives('requests', 'memory') ? [] : ['a request of memory']),
          ...(gives('limits', 'memory') ? [] : ['a limit of memory']),
        ]
        if (missing.length === 0) continue
        if (!project.isClosed(namespace) || project.isAssumed('LimitRange', namespace))
          undecided('A LimitRange may exist outside of the files.')
        else
          report({
            at: { resource, path: [] },
            messageId: 'missing',
            data: { namespace: describeNamespace(namespace), what: missing.join(', ') },
            evidence: namespace ?? '',
          })
      }
    },
  }),
})
