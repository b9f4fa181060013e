/** Disallow capabilities beyond those that the Pod Security Standards let a container add. */
import { defineRule } from '@keelint/core'
import { addableCapabilities, describeItem } from '@keelint/kubernetes'
import { isWindows } from '../../pod/windows.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow added capabilities beyond those of a Pod Security level',
      rationale:
        'Each capability is a part of what root may do. Some, such as `SYS_ADMIN`, are as good as all of them, and others let a container forge packets, load kernel modules or read any file.',
      remedy:
        'Remove the capability, or allow it in the options for the workloads that need it. Names are written in upper case and without `CAP_`.',
      references: [
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container',
      ],
    },
    standards: ['pss:baseline', 'pss:restricted', 'cis:5.2.8', 'cis:5.2.9', 'nsa:capabilities'],
    presets: {
      recommended: true,
      strict: { level: 'restricted' },
      'pss-baseline': { level: 'baseline' },
      'pss-restricted': { level: 'restricted', asAdmission: true },
      all: { level: 'restricted' },
    },
    messages: {
      added:
        'Container {{container}} adds the capability `{{capability}}`, which the level `{{level}}` does not allow.',
      unnamed: 'Container {{container}} adds a capability without a name.',
      withoutCapability: 'Do not add `{{capability}}`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        level: {
          enum: ['baseline', 'restricted'],
          default: 'baseline',
          description:
            'The level of the Pod Security Standards whose list holds; `restricted` allows `NET_BIND_SERVICE` only.',
        },
        allowed: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Capabilities to allow besides.',
        },
        asAdmission: {
          type: 'boolean',
          default: false,
          description:
            'Judge as Pod Security admission does: only `spec.os` makes a pod one of Windows, which the restricted level leaves out.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Container({ name, securityContext }, node) {
      const hasNone = isWindows(node.pod, options.asAdmission)
      if (hasNone && options.asAdmission && options.level === 'restricted') return
      const level = hasNone ? 'baseline' : options.level
      const added = node.at('securityContext').at('capabilities').at('add')
      for (const [index, capability] of (securityContext?.capabilities?.add ?? []).entries()) {
        if (capability === null || addableCapabilities[level].includes(capability)) continue
        if (options.allowed.includes(capability)) continue
        const container = describeItem(name, node.path)
        if (capability === '') report({ at: added.at(index), messageId: 'unnamed', data: { container } })
        else
          report({
            at: added.at(index),
            messageId: 'added',
            data: { container, capability, level },
            suggest: [
              { messageId: 'withoutCapability', data: { capability }, fix: ({ remove }) => remove(added.at(index)) },
            ],
          })
      }
    },
  }),
})
