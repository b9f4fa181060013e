/** Disallow volumes that show a container the credentials of its node. */
import { defineRule } from '@keelint/core'
import { credentialsAt, describeItem, mountedHostPath, sensitiveFolderAt } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow volumes that mount the credentials of the node, the cluster or the cloud',
      rationale:
        'Who reads the key of the kubelet, the kubeconfig of an administrator or the credentials of the cloud from a node leaves the pod behind and acts as the node, as the administrator, or in the account of the cloud.',
      remedy:
        'Give the pod an identity of its own: a ServiceAccount, and workload identity of the cloud. Keep credentials for it in a Secret.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
        'https://kubernetes.io/docs/setup/best-practices/certificates/',
        'https://kubernetes.io/docs/concepts/security/service-accounts/',
      ],
    },
    standards: ['nsa:host-path', 'mitre:T1552.001'],
    presets: { recommended: { sensitive: false }, strict: { sensitive: false }, nsa: { sensitive: false } },
    messages: {
      mounted: 'Volume {{volume}} shows container {{container}} {{what}}: `{{path}}` of the node{{holding}}.',
      unmounted: 'Volume {{volume}} is {{what}}: `{{path}}` of the node{{holding}}; no container mounts it yet.',
    },
    schema: {
      type: 'object',
      properties: {
        sensitive: {
          type: 'boolean',
          default: true,
          description: 'Whether paths count too that `no-sensitive-host-path` reports as well.',
        },
        allowed: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Names of volumes that may show them.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const isMeant = (path: string) => options.sensitive || sensitiveFolderAt(path) === undefined
    return {
      Pod(_, node) {
        for (const volume of node.volumes) {
          const own = mountedHostPath(volume.value)
          if (own === undefined || options.allowed.includes(volume.value.name ?? '')) continue
          const at = volume.at('hostPath').at('path')
          const name = describeItem(volume.value.name, volume.path)
          for (const { container, value } of volume.mounts) {
            const path = mountedHostPath(volume.value, value) ?? own
            const found = isMeant(path) ? credentialsAt(path) : undefined
            if (!found) continue
            const data = { volume: name, container: describeItem(container.value.name, container.path) }
            report({ at, messageId: 'mounted', data: { ...data, ...described(path, found) } })
            break
          }
          const found = volume.mounts.length === 0 && isMeant(own) ? credentialsAt(own) : undefined
          if (found)
            report({ at, messageId: 'unmounted', data: { volume: name, ...described(own, found) }, severity: 'medium' })
        }
      },
    }
  },
})

function described(path: string, found: { readonly path: string; readonly title: string; readonly isHeld: boolean }) {
  return { path, what: found.title, holding: found.isHeld ? `, and \`${found.path}\` in it` : '' }
}
