/** The account that pods have without asking for one holds no role. */
import { defineRule } from '@keelint/core'
import { type Principal, subjectName } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow bindings to the ServiceAccount `default`',
      rationale:
        'Every pod of a namespace that names no ServiceAccount runs as `default`, so a role that it holds is held by all of them, and by whatever is deployed there next year.',
      remedy: 'Make a ServiceAccount for the workload that needs the role, and bind the role to that.',
      references: [
        'https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions',
      ],
    },
    standards: ['cis:5.1.5', 'mitre:T1078.001'],
    presets: { strict: true },
    messages: {
      bound:
        'The {{kind}} `{{binding}}` grants `{{role}}` to the ServiceAccount `default`, which every pod without one of its own has.',
    },
  },
  create: ({ report }) => ({
    Project({ access }) {
      for (const { binding, index } of access.holdingsWhere(isDefault)) {
        const { fact, scope } = binding
        report({
          at: { resource: fact.resource, path: subjectName(fact, index) },
          messageId: 'bound',
          data: { kind: fact.kind, binding: fact.name, role: fact.roleRef.name },
          severity: scope === 'cluster' ? 'high' : 'medium',
        })
      }
    },
  }),
})

function isDefault({ kind, name }: Principal): boolean {
  return kind === 'ServiceAccount' && name === 'default'
}
