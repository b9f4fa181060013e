/** Disallow volumes that lead to the socket of the container runtime. */
import { defineRule } from '@keelint/core'
import { cleanPath, describeItem, runtimeSocketAt } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow volumes that lead to the socket of the container runtime',
      rationale:
        'Whoever can talk to the runtime can start a privileged container with the disk of the node in it, past every check of Kubernetes. A folder above the socket gives it away as well.',
      remedy:
        'Do not mount the socket. Build images with a builder that needs no runtime, and read metrics and logs from the kubelet.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
        'https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/find-out-runtime-you-use/',
      ],
    },
    standards: ['nsa:host-path', 'mitre:T1611'],
    presets: { recommended: true },
    messages: {
      socket: 'Volume {{volume}} is the socket of the container runtime, `{{socket}}`.',
      folder: 'Volume {{volume}} mounts `{{path}}`, where the container runtime may have its socket, `{{socket}}`.',
      withoutVolume: 'Remove the volume and its mounts.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod(_, node) {
      for (const volume of node.volumes) {
        const path = volume.value.hostPath?.path
        const socket = path && runtimeSocketAt(path)
        if (!socket) continue
        const at = volume.at('hostPath').at('path')
        const name = describeItem(volume.value.name, volume.path)
        if (socket === path || socket === cleanPath(path))
          report({
            at,
            messageId: 'socket',
            data: { volume: name, socket },
            suggest: [
              { messageId: 'withoutVolume', fix: ({ remove }) => [volume, ...volume.mounts].map(node => remove(node)) },
            ],
          })
        else report({ at, messageId: 'folder', data: { volume: name, path, socket } })
      }
    },
  }),
})
