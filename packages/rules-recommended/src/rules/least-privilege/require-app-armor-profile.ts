/** Require an AppArmor profile for every container. */
import { defineRule } from '@keelint/core'
import { appArmorProfileOf, describeItem, isSince, oldestVersion } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require an AppArmor profile for every container',
      rationale:
        'Where nothing is said the runtime decides, and a node without AppArmor runs the container unconfined. A profile that is written down is one that the kubelet insists on.',
      remedy:
        'Set `appArmorProfile.type: RuntimeDefault` for the pod, before Kubernetes 1.30 the annotation of each container. Leave the rule off where nodes have no AppArmor.',
      references: [
        'https://kubernetes.io/docs/tutorials/security/apparmor/',
        'https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/#apparmor',
      ],
    },
    standards: ['nsa:app-armor'],
    presets: { strict: true },
    messages: {
      unset: 'Container {{container}} has no AppArmor profile, neither of its own nor of its pod.',
      unconfined: 'Container {{container}} has the AppArmor profile `{{type}}`, not `RuntimeDefault` or `Localhost`.',
      runtimeDefault: 'Set `appArmorProfile.type: RuntimeDefault` for the pod.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        acceptSelinux: {
          type: 'boolean',
          default: false,
          description: 'Accept containers with `seLinuxOptions`, for nodes that have SELinux in place of AppArmor.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, kubernetes, report }) => ({
    Container({ name }, node) {
      if (node.pod.os === 'windows') return
      if (options.acceptSelinux && node.effective('seLinuxOptions').value) return
      const version = oldestVersion(kubernetes)
      const { type, origin, annotation } = appArmorProfileOf(node.pod.value, node.value, version)
      if (type === 'RuntimeDefault' || type === 'Localhost') return
      const container = describeItem(name, node.path)
      const profileOfPod = node.pod.at('spec').at('securityContext').at('appArmorProfile')
      const own = node.at('securityContext').at('appArmorProfile')
      if (type) {
        const at = annotation
          ? node.pod.at('metadata').at('annotations').at(annotation)
          : (origin === 'pod' ? profileOfPod : own).at('type')
        report({ at, messageId: 'unconfined', data: { container, type } })
      } else {
        report({
          at: own,
          messageId: 'unset',
          data: { container },
          suggest:
            origin === 'default' && isSince(version, '1.30')
              ? [{ messageId: 'runtimeDefault', fix: ({ set }) => set(profileOfPod.at('type'), 'RuntimeDefault') }]
              : [],
        })
      }
    },
  }),
})
