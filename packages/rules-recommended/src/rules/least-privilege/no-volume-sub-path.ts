/** Disallow mounting a part of a volume that containers write to. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

/** Kinds of volumes that no container can write to. */
const readOnlySources: ReadonlySet<string> = new Set(['configMap', 'secret', 'downwardAPI', 'projected', 'image'])

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow mounting a part of a volume that containers write to',
      rationale:
        'The kubelet follows the path inside of the volume on the node. Who writes to the volume can put a link in its way, and more than once a kubelet has followed one out of the volume and into the files of the node.',
      remedy: 'Mount the whole volume, or one volume for each part.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath',
        'https://kubernetes.io/blog/2018/04/04/fixing-subpath-volume-vulnerability/',
        'https://github.com/kubernetes/kubernetes/issues/104980',
      ],
    },
    messages: {
      subPath: 'Container {{container}} mounts the part `{{path}}` of volume `{{volume}}`, which containers write to.',
    },
  },
  create: ({ report }) => ({
    Pod(_, node) {
      const hasPart = node.containers.some(({ value }) =>
        value.volumeMounts?.some(mount => mount?.subPath || mount?.subPathExpr),
      )
      if (!hasPart) return
      const readOnly = new Set(
        node.volumes
          .filter(
            ({ sources, value }) =>
              sources.every(source => readOnlySources.has(source)) || value.persistentVolumeClaim?.readOnly === true,
          )
          .map(({ value }) => value.name),
      )
      const mounts = node.containers.flatMap(container =>
        (container.value.volumeMounts ?? []).map((mount, index) => ({ container, mount, index })),
      )
      const written = new Set(mounts.flatMap(({ mount }) => (mount && mount.readOnly !== true ? [mount.name] : [])))
      for (const { container, mount, index } of mounts) {
        const field = mount?.subPath ? 'subPath' : 'subPathExpr'
        const path = mount?.[field]
        if (!mount?.name || !path || readOnly.has(mount.name) || !written.has(mount.name)) continue
        report({
          at: container.at('volumeMounts').at(index).at(field),
          messageId: 'subPath',
          data: { container: describeItem(container.value.name, container.path), path, volume: mount.name },
        })
      }
    },
  }),
})
