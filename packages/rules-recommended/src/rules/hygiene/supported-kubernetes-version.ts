/** Require versions of Kubernetes that still get fixes. */
import { defineRule, type Node } from '@keelint/core'
import { endOfLife } from '@keelint/kubernetes'

/** Where kinds say which version they make. */
const places: Readonly<Record<string, readonly string[]>> = {
  'kubeadm.k8s.io/ClusterConfiguration': ['kubernetesVersion'],
  'controlplane.cluster.x-k8s.io/KubeadmControlPlane': ['spec', 'version'],
  'controlplane.cluster.x-k8s.io/RKE2ControlPlane': ['spec', 'version'],
  'cluster.x-k8s.io/Cluster': ['spec', 'topology', 'version'],
  'cluster.x-k8s.io/Machine': ['spec', 'version'],
  'cluster.x-k8s.io/MachineDeployment': ['spec', 'template', 'spec', 'version'],
  'cluster.x-k8s.io/MachinePool': ['spec', 'template', 'spec', 'version'],
  'cluster.x-k8s.io/MachineSet': ['spec', 'template', 'spec', 'version'],
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require versions of Kubernetes that still get fixes',
      rationale: 'A version gets fixes for about fourteen months; what is found in it later stays open.',
      remedy: 'Upgrade to a version that is supported, one minor after the other.',
      references: [
        'https://kubernetes.io/releases/patch-releases/',
        'https://kubernetes.io/releases/version-skew-policy/',
      ],
    },
    messages: { ended: 'Kubernetes {{version}} gets no fixes since {{end}}.' },
  },
  create({ report, undecided, today }) {
    const check = (at: Node): void => {
      if (at.value === undefined || at.value === null || at.value === '') return
      // `stable-1.35` is the newest of a minor; `stable` is the newest of all.
      const minor = /^(?:v|stable-|latest-)?1\.(\d{1,3})(?:$|[.+-])/.exec(textOf(at.value))?.[1]
      const end = minor === undefined ? undefined : endOfLife(Number(minor))
      if (end === undefined) undecided('How long the version of Kubernetes is supported is not known.')
      else if (today === undefined) undecided('Without the day nobody can tell whether a version is still supported.')
      else if (end < today) report({ at, messageId: 'ended', data: { version: `1.${minor}`, end } })
    }
    const visitors = Object.entries(places).map(([kind, path]) => {
      const visit = (_: unknown, node: Node) =>
        check(path.reduce((at: Node, key) => (at as Node<Readonly<Record<string, unknown>>>).at(key), node))
      return [kind, visit] as const
    })
    return Object.fromEntries(visitors)
  },
})

function textOf(value: unknown): string {
  return typeof value === 'object' ? '' : String(value)
}
