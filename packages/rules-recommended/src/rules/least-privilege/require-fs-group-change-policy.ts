/** Require that volumes change their owner only where they have to. */
import { defineRule, type PodNode } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require pods with an `fsGroup` to change the owner of volumes only on a mismatch',
      rationale:
        'With `fsGroup` the kubelet gives every file of a claimed volume to the group before a container starts, each time. On a large volume a pod then takes minutes or hours to start, and files that programs keep to themselves are opened to the group again.',
      remedy: 'Set `fsGroupChangePolicy: OnRootMismatch` beside `fsGroup`.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#configure-volume-permission-and-ownership-change-policy-for-pods',
      ],
    },
    messages: {
      unset:
        '{{resource}} has an `fsGroup` and a claimed volume, whose every file changes its group at each start without `fsGroupChangePolicy: OnRootMismatch`.',
      always: '{{resource}} has every file of its claimed volumes change the group at each start.',
      onMismatch: 'Set `fsGroupChangePolicy: OnRootMismatch`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      const group = spec?.securityContext?.fsGroup ?? undefined
      if (group === undefined || node.os === 'windows' || !hasClaim(node)) return
      const at = node.at('spec').at('securityContext').at('fsGroupChangePolicy')
      if (at.value === 'OnRootMismatch') return
      report({
        at,
        messageId: at.value ? 'always' : 'unset',
        data: { resource: describeResource(node.resource.id) },
        suggest: [{ messageId: 'onMismatch', fix: ({ set }) => set(at, 'OnRootMismatch') }],
      })
    },
  }),
})

/** The volumes of a StatefulSet's templates are not listed in its pod: a container mounts them by their names. */
function hasClaim(node: PodNode): boolean {
  if (node.volumes.some(({ sources }) => sources.includes('persistentVolumeClaim'))) return true
  if (node.resource.id.kind !== 'StatefulSet') return false
  const listed = new Set(node.volumes.map(({ value }) => value.name))
  return node.containers.some(({ value }) => value.volumeMounts?.some(mount => mount && !listed.has(mount.name)))
}
