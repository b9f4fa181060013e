/** Require a network policy in each namespace with workloads. */
import { defineRule } from '@keelint/core'
import { networkPolicyKinds } from '@keelint/kubernetes'
import { inhabitedNamespaces } from '../../network/inhabited.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require a network policy in every namespace with workloads',
      rationale:
        'In a namespace without any network policy each pod is open in both directions, and so is each pod that comes later. That nobody wrote a single one tells that nobody thought of who talks to whom.',
      remedy:
        'Begin with a policy that selects every pod and allows nothing, and allow what each workload needs in further policies. A policy for the whole cluster counts where it acts in the namespace.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies'],
    },
    standards: ['cis:5.3.2', 'nsa:network-policies'],
    presets: { strict: true },
    messages: { missing: 'No network policy acts in {{namespace}}.' },
  },
  create: ({ report, undecided }) => ({
    Project(project) {
      const { network, isClosed, isAssumed } = project
      for (const { name, text, hasPods, at } of inhabitedNamespaces(project)) {
        if (!hasPods) continue
        const acting = network.acting(name)
        if (acting.some(({ certain }) => certain)) continue
        if (acting.length > 0) undecided('The files do not tell in which namespaces a policy acts.')
        else if (!isClosed(name)) undecided('A network policy may exist outside of the files.')
        else if (networkPolicyKinds.some(kind => isAssumed(kind, name)))
          undecided('A network policy that is assumed to exist may act in the namespace.')
        else report({ at, messageId: 'missing', data: { namespace: text } })
      }
    },
  }),
})
