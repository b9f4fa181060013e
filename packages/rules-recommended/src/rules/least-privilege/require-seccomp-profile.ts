/** Require a seccomp profile for every container. */
import { defineRule, type Fixer, type Node } from '@keelint/core'
import { describeItem, describeResource, seccompProfileOf } from '@keelint/kubernetes'
import { isWindows } from '../../pod/windows.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require a seccomp profile for every container',
      rationale:
        'Without a profile a container may use every system call of the kernel, also those that no ordinary program needs and that flaws of the kernel are found in.',
      remedy: 'Set `seccompProfile.type: RuntimeDefault` for the pod, or `Localhost` with a profile of your own.',
      references: [
        'https://kubernetes.io/docs/tutorials/security/seccomp/',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
      ],
    },
    standards: ['pss:restricted', 'cis:5.6.2', 'nsa:seccomp'],
    presets: { strict: true, 'pss-restricted': { asAdmission: true } },
    messages: {
      unset: 'Container {{container}} has no seccomp profile, neither of its own nor of its pod.',
      refused: 'Container {{container}} has the seccomp profile `{{type}}`, not `RuntimeDefault` or `Localhost`.',
      refusedOfPod:
        'Containers of {{resource}} have the seccomp profile `{{type}}`, not `RuntimeDefault` or `Localhost`.',
      untyped: 'A seccomp profile of {{resource}} has no `type`, so it names no profile.',
      runtimeDefault: 'Set `seccompProfile.type: RuntimeDefault`{{where}}.',
    },
    fixable: true,
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        kubeletDefault: {
          type: 'boolean',
          default: false,
          description:
            'Accept containers without a profile, for the kubelets of the cluster run with `seccompDefault`.',
        },
        asAdmission: {
          type: 'boolean',
          default: false,
          description: 'Judge as Pod Security admission does: only `spec.os` makes a pod one of Windows.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, kubernetes, report }) => ({
    Container({ name }, node) {
      if (isWindows(node.pod, options.asAdmission)) return
      const { type, annotation } = seccompProfileOf(node.pod.value, node.value, kubernetes.version)
      if (type === 'RuntimeDefault' || type === 'Localhost') return
      const container = describeItem(name, node.path)
      const resource = describeResource(node.resource.id)
      const { value, at: profile, origin } = node.effective('seccompProfile')
      const ofPod = annotation === 'seccomp.security.alpha.kubernetes.io/pod' || origin === 'pod'
      const at = annotation ? node.pod.at('metadata').at('annotations').at(annotation) : profile.at('type')
      const typeOfPod = node.pod.at('spec').at('securityContext').at('seccompProfile').at('type')
      const useDefault = (place: Node<string | null | undefined>, where: string) =>
        ({
          messageId: 'runtimeDefault',
          data: { where },
          fix: ({ set }: Fixer) => set(place, 'RuntimeDefault'),
        }) as const
      // Before 1.27 an annotation and a field have to agree.
      const suggest = annotation
        ? []
        : type
          ? [useDefault(profile.at('type'), '')]
          : [useDefault(typeOfPod, ' for the pod')]
      if (type && ofPod) report({ at, messageId: 'refusedOfPod', data: { resource, type }, suggest })
      else if (type) report({ at, messageId: 'refused', data: { container, type }, suggest })
      else if (value) {
        const meant = value.localhostProfile ? 'Localhost' : 'RuntimeDefault'
        report({ at, messageId: 'untyped', data: { resource }, fix: ({ set }) => set(profile.at('type'), meant) })
      } else if (!options.kubeletDefault) report({ at, messageId: 'unset', data: { container }, suggest })
    },
  }),
})
