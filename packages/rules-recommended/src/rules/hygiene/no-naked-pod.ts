/** Disallow pods that nobody makes again. */
import { defineRule } from '@keelint/core'
import { describeResource, type KubernetesObject } from '@keelint/kubernetes'
import { isHook } from '../../metadata/hooks.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow pods that no controller makes',
      rationale:
        'A bare pod ends with its node, and when it is drained, evicted or deleted. Nothing makes another, and it cannot be changed in place.',
      remedy: 'Use a Deployment, StatefulSet, DaemonSet or Job.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/overview/',
        'https://kubernetes.io/docs/concepts/workloads/pods/#using-pods',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: { naked: '{{resource}} is made by no controller, so that nothing makes it again.' },
  },
  create: ({ report }) => ({
    'core/Pod': ({ metadata }, node) => {
      if (metadata?.ownerReferences?.length || isHook(metadata) || isStatic(metadata)) return
      report({ at: node.at('kind'), messageId: 'naked', data: { resource: describeResource(node.resource.id) } })
    },
  }),
})

/** The kubelet itself makes the pods of its own folder: https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/ */
function isStatic(metadata: KubernetesObject['metadata'] | null): boolean {
  const { annotations, labels } = metadata ?? {}
  if (Object.keys(annotations ?? {}).some(key => /^(?:kubernetes\.io\/config\.|kubeadm\.kubernetes\.io\/)/.test(key)))
    return true
  return labels?.tier === 'control-plane' && 'component' in labels
}
