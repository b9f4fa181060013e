/** Projects of OpenShift are made by those who answer for them. */
import { defineRule } from '@keelint/core'
import { classOf } from '@keelint/kubernetes'

const role = 'self-provisioner'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow bindings to the OpenShift role `self-provisioner`',
      rationale:
        'Whoever holds it makes projects by themselves and is the administrator of each: namespaces without quota, policy or anybody who knows of them.',
      remedy: 'Delete the binding, and let those who run the cluster make projects on request.',
      references: [
        'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
      ],
    },
    presets: { strict: true },
    messages: {
      bound: 'The {{kind}} `{{binding}}` lets its subjects make projects of their own.',
      everyone: 'The {{kind}} `{{binding}}` lets everyone who is logged in make projects of their own.',
    },
  },
  create: ({ report }) => ({
    Project({ access }) {
      for (const { fact, subjects } of access.bindings) {
        const { kind, name, roleRef, resource } = fact
        // A binding without subjects is how one takes the default away.
        if (roleRef.name !== role || subjects.length === 0) continue
        const everyone = subjects.some(
          ({ principal }) => principal.kind === 'Group' && classOf(principal) === 'built-in',
        )
        report({
          at: { resource, path: ['roleRef', 'name'] },
          messageId: everyone ? 'everyone' : 'bound',
          data: { kind, binding: name },
        })
      }
    },
  }),
})
