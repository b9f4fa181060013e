/** Disallow pods that may run on the nodes of the control plane. */
import { defineRule, type PodNode } from '@keelint/core'
import { describeResource, type NodeSelectorRequirement, type Toleration } from '@keelint/kubernetes'

/** Taints and labels of such nodes, as kubeadm and others set them. */
const roles: ReadonlySet<string> = new Set(
  ['control-plane', 'master', 'controlplane', 'etcd'].map(role => `node-role.kubernetes.io/${role}`),
)
const nodeName = /(?:^|[-.])(?:control-?plane|master)(?:$|[-.\d])/

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Disallow scheduling workloads onto the control plane',
      rationale:
        'Nodes of the control plane hold its keys and its data. A workload that runs beside them and breaks out has the cluster, and one that eats their memory stops it.',
      remedy:
        'Remove the toleration, selector or node name. Agents that belong on every node are DaemonSets, which are left out by default.',
      references: [
        'https://kubernetes.io/docs/reference/labels-annotations-taints/#node-role-kubernetes-io-control-plane-taint',
        'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
      ],
    },
    presets: { strict: true, all: { daemonSets: true } },
    messages: {
      toleration: '{{resource}} tolerates the taint `{{key}}`, so that its pods may run on the control plane.',
      everything: '{{resource}} tolerates every taint, so that its pods may run on the control plane.',
      selector: '{{resource}} asks for nodes with the label `{{key}}`, which are those of the control plane.',
      node: '{{resource}} asks for the node `{{name}}`, which is one of the control plane by its name.',
    },
    schema: {
      type: 'object',
      properties: {
        daemonSets: {
          type: 'boolean',
          default: false,
          description: 'Report DaemonSets too, whose pods are for all nodes.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Pod({ spec }, pod) {
      if (!spec || (!options.daemonSets && pod.resource.id.kind === 'DaemonSet')) return
      const node = pod.at('spec')
      const resource = describeResource(pod.resource.id)
      for (const [index, toleration] of (spec.tolerations ?? []).entries()) {
        const key = toleration && toleratedKey(toleration)
        const at = node.at('tolerations').at(index)
        if (key === '*') report({ at, messageId: 'everything', data: { resource } })
        else if (key) report({ at, messageId: 'toleration', data: { resource, key } })
      }
      for (const key of Object.keys(spec.nodeSelector ?? {}))
        if (roles.has(key))
          report({ at: node.at('nodeSelector').at(key).key, messageId: 'selector', data: { resource, key } })
      for (const { at, key } of requiredLabels(pod)) report({ at, messageId: 'selector', data: { resource, key } })
      if (spec.nodeName && nodeName.test(spec.nodeName))
        report({ at: node.at('nodeName'), messageId: 'node', data: { resource, name: spec.nodeName } })
    },
  }),
})

/** The taint of the control plane that is tolerated, or `*`; one that is only about eviction or preference opens nothing. */
function toleratedKey({ key, operator, value, effect }: Toleration): string | undefined {
  if (effect && effect !== 'NoSchedule') return undefined
  if (!key) return operator === 'Exists' ? '*' : undefined
  const isMet = operator === 'Exists' || !value || value === 'true'
  return roles.has(key) && isMet ? key : undefined
}

function requiredLabels(pod: PodNode) {
  const terms = pod
    .at('spec')
    .at('affinity')
    .at('nodeAffinity')
    .at('requiredDuringSchedulingIgnoredDuringExecution')
    .at('nodeSelectorTerms')
  return (terms.value ?? []).flatMap((term, index) =>
    (term?.matchExpressions ?? []).flatMap((each, place) =>
      each && asksFor(each) ? [{ at: terms.at(index).at('matchExpressions').at(place), key: each.key! }] : [],
    ),
  )
}

function asksFor({ key, operator }: NodeSelectorRequirement): boolean {
  return key !== undefined && roles.has(key) && (operator === 'Exists' || operator === 'In')
}
