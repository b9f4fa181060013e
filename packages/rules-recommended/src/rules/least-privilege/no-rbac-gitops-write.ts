/** Few may say what a GitOps controller applies. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['gitops-write']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that write what GitOps controllers apply',
      rationale:
        'The controller applies what an Application, a Kustomization or a HelmRelease points at, most often with every right there is. Whoever writes one of these has the controller create what they could not create themselves.',
      remedy:
        'Write them through the repository that the controller watches, and limit its account and projects to what each team may do.',
      references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
    },
    presets: { strict: { wildcards: false } },
    messages: {
      write:
        'The {{kind}} `{{role}}` lets its holders have a GitOps controller apply what they like {{reach}}: it grants {{verbs}} on {{resources}}.',
    },
    schema: capabilityOptions('write what GitOps controllers apply'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'high', options))
        report({ ...found, messageId: 'write' })
    },
  }),
})
