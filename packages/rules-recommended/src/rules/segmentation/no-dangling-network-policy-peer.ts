/** Disallow peers of network policies that select no pod. */
import { defineRule } from '@keelint/core'
import { namespaceNameLabel, type PeerState } from '@keelint/kubernetes'
import { isSystemNamespace } from '../../network/inhabited.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Disallow peers of network policies that select no pod',
      rationale:
        'A peer that selects nothing lets nobody through whom it was written for. And whoever may make a pod with these labels gets what is meant for another.',
      remedy:
        "Bring the peer's selectors in line with the labels of the pods and of their namespace, and remove peers that are gone.",
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors',
      ],
    },
    presets: { strict: true },
    messages: { dangling: 'This peer of network policy `{{name}}` selects no pod.' },
  },
  create: ({ report, undecided }) => ({
    Project({ network, isClosed }) {
      for (const policy of network.policies)
        for (const state of network.peers(policy)) {
          if (state.pods.length > 0) continue
          const closed = state.peer.namespaces === 'own' ? isClosed(policy.namespace) : isClosed('*')
          if (state.perhaps.length > 0) undecided('The files do not tell whether a peer selects a pod.')
          else if (!closed) undecided('A pod that a peer selects may exist outside of the files.')
          else if (isOfCluster(state, policy.namespace))
            undecided('The cluster itself may have the pod that a peer selects.')
          else {
            const { pods } = state.peer
            const path = [...state.path, pods.length > 0 ? 'podSelector' : 'namespaceSelector']
            const at = { resource: policy.resource, path: policy.clusterWide ? state.path : path }
            report({ at, messageId: 'dangling', data: { name: policy.resource.id.name } })
          }
        }
    },
  }),
})

/** Whether a peer may mean what every cluster has, such as its DNS. */
function isOfCluster<R>({ peer: { namespaces, pods } }: PeerState<R>, home: string | undefined): boolean {
  if (namespaces === 'unknown' || pods === 'unknown') return true
  if (namespaces === 'own') return isSystemNamespace(home)
  if (pods.some(({ key, values }) => key === 'k8s-app' || values.includes('coredns'))) return true
  return namespaces.some(({ key, values }) => key === namespaceNameLabel && values.some(isSystemNamespace))
}
