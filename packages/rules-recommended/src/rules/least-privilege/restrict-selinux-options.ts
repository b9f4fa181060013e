/** Disallow SELinux options that take a container out of the confinement of its runtime. */
import { defineRule, type Fixer, type Node } from '@keelint/core'
import { confinedSelinuxTypes, oldestVersion } from '@keelint/kubernetes'
import { writtenFields } from '../../pod/written-field.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow SELinux users, roles and types other than those of containers',
      rationale:
        'Where nodes have SELinux, the type of a container keeps it from the files and processes of the node. Another type, such as `spc_t`, or another user or role lets it out.',
      remedy: 'Remove `user`, `role` and `type`; `level` may stay. Allow a type of your own in the options.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#assign-selinux-labels-to-a-container',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
      ],
    },
    standards: ['pss:baseline', 'nsa:selinux'],
    presets: { recommended: true },
    messages: {
      type: '{{subject}} sets the SELinux type `{{type}}`, which is none of those that confine containers.',
      custom: '{{subject}} sets an SELinux {{field}} of its own, `{{value}}`.',
      withoutField: 'Remove `{{field}}`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        allowedTypes: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'SELinux types to allow besides those of the Pod Security Standards.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, kubernetes, report }) {
    const types = [...confinedSelinuxTypes(oldestVersion(kubernetes)), ...options.allowedTypes]
    const withoutField = (at: Node, field: string) =>
      [{ messageId: 'withoutField', data: { field }, fix: ({ remove }: Fixer) => remove(at) }] as const
    return {
      Pod(_, node) {
        for (const { at: selinux, subject } of writtenFields(node, 'seLinuxOptions')) {
          const type = selinux.value?.type
          const at = selinux.at('type')
          if (type && !types.includes(type))
            report({ at, messageId: 'type', data: { subject, type }, suggest: withoutField(at, 'type') })
          for (const field of ['user', 'role'] as const) {
            const at = selinux.at(field)
            const value = at.value
            if (value)
              report({
                at,
                messageId: 'custom',
                data: { subject, field, value },
                suggest: withoutField(at, field),
              })
          }
        }
      },
    }
  },
})
