/** Disallow workloads in the namespaces of Kubernetes. */
import { defineRule, type PodNode } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { namePatterns } from '../../metadata/name-patterns.ts'

/** Labels by which Kubernetes and its add-on manager mark what is theirs. */
const ownLabels = ['kubernetes.io/cluster-service', 'addonmanager.kubernetes.io/mode']

/** What kubeadm calls the parts of the control plane in the label `component`, beside `tier: control-plane`. */
const components = ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler']

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Disallow workloads in the namespaces of Kubernetes',
      rationale:
        'Pods in `kube-system` run beside the parts of the cluster, often without a Pod Security level, quota or network policy, and near service accounts that may do much. Whoever looks after an application there can reach what runs the cluster.',
      remedy: 'Put the workload into a namespace of its own.',
      references: [
        'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
      ],
    },
    standards: ['nsa:namespaces'],
    presets: { strict: true },
    messages: { system: '{{resource}} runs in `{{namespace}}`, a namespace of Kubernetes.' },
    schema: {
      type: 'object',
      properties: {
        namespaces: {
          type: 'array',
          items: { type: 'string' },
          default: ['kube-system', 'kube-public', 'kube-node-lease'],
          description: 'The namespaces that workloads stay out of.',
        },
        allow: {
          type: 'array',
          items: { type: 'string' },
          default: [
            'kube-apiserver*',
            'kube-controller-manager*',
            'kube-scheduler*',
            'etcd*',
            'kube-proxy*',
            'cloud-controller-manager*',
            'coredns*',
            'kube-dns*',
            'metrics-server*',
            'konnectivity-*',
          ],
          description: 'Names of workloads that belong there; `*` stands for any text.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const isAllowed = namePatterns(options.allow)
    return {
      Pod(_, node) {
        const { resource } = node
        const { namespace = '', name } = resource.id
        if (!options.namespaces.includes(namespace) || isAllowed(name) || isOwn(node)) return
        report({
          at: { resource, path: ['metadata', 'namespace'] },
          messageId: 'system',
          data: { resource: describeResource(resource.id), namespace },
        })
      },
    }
  },
})

function isOwn({ value: { metadata } }: PodNode): boolean {
  const labels = metadata?.labels ?? {}
  const isComponent = labels.tier === 'control-plane' && components.includes(labels.component ?? '')
  return isComponent || ownLabels.some(label => Object.hasOwn(labels, label))
}
