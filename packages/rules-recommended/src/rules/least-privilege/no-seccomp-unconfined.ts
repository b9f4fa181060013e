/** Disallow seccomp profiles that leave every system call open. */
import { defineRule } from '@keelint/core'
import { describeItem, describeResource, isDeclaredWindows, oldestVersion, seccompProfileOf } from '@keelint/kubernetes'
import { unconfinedProfiles } from '../../pod/unconfined-profile.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow seccomp profiles that leave every system call open',
      rationale:
        '`Unconfined` gives up the filter that the runtime or the kubelet would set, and opens the system calls that flaws of the kernel are found in.',
      remedy:
        'Use `RuntimeDefault`; where a program needs more, write a profile for it and name it with `type: Localhost`.',
      references: [
        'https://kubernetes.io/docs/tutorials/security/seccomp/',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
      ],
    },
    standards: ['pss:baseline', 'nsa:seccomp'],
    presets: { recommended: true, 'pss-restricted': { asAdmission: true } },
    messages: {
      unconfined: '{{subject}} sets the seccomp profile `{{type}}`, not `RuntimeDefault` or `Localhost`.',
      untyped: '{{subject}} sets a seccomp profile without a `type`, so it names no profile.',
      annotated: '{{subject}} has no seccomp profile, for the annotation says `{{value}}`.',
      runtimeDefault: 'Set `seccompProfile.type: RuntimeDefault`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        asAdmission: {
          type: 'boolean',
          default: false,
          description:
            'Judge as Pod Security admission does at the restricted level: leave out pods that are of Windows by `spec.os`.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, kubernetes, report }) => ({
    Pod({ spec }, node) {
      if (options.asAdmission && isDeclaredWindows(spec)) return
      for (const { at, subject, type, suggest } of unconfinedProfiles(node, 'seccompProfile'))
        if (type) report({ at, messageId: 'unconfined', data: { subject, type }, suggest })
        else report({ at, messageId: 'untyped', data: { subject }, suggest })
    },
    Container({ name }, node) {
      if (options.asAdmission && isDeclaredWindows(node.pod.value.spec)) return
      const { type, annotation } = seccompProfileOf(node.pod.value, node.value, oldestVersion(kubernetes))
      if (annotation === undefined || type === 'RuntimeDefault' || type === 'Localhost') return
      const isOfPod = annotation === 'seccomp.security.alpha.kubernetes.io/pod'
      const at = node.pod.at('metadata').at('annotations').at(annotation)
      const subject = isOfPod ? describeResource(node.resource.id) : `Container ${describeItem(name, node.path)}`
      report({ at, messageId: 'annotated', data: { subject, value: at.value } })
    },
  }),
})
