/** Disallow bindings of roles, or to service accounts, that are not there. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { danglingAmong, describeNamed } from '../../reference/dangling.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow bindings of roles, and to service accounts, that do not exist',
      rationale:
        'Such a binding grants nothing today. Whoever may later make a role or a service account of that name decides what it grants, or gets what it grants, without touching the binding.',
      remedy: 'Delete the binding, or correct the name. What exists elsewhere is listed under `assume` in the config.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#periodic-review',
      ],
    },
    presets: { recommended: true },
    messages: {
      role: '{{resource}} hands out the {{named}}, which does not exist.',
      subject: '{{resource}} grants its role to the {{named}}, which does not exist.',
    },
  },
  create: ({ report, undecided }) => ({
    Project({ references }) {
      for (const use of ['role', 'subject'] as const)
        for (const { at, reference } of danglingAmong(references.of(use), undecided)) {
          const data = { resource: describeResource(reference.from.id), named: describeNamed(reference) }
          report({ at, messageId: use, data })
        }
    },
  }),
})
