/** One binding is for people, another for software. */
import { defineRule } from '@keelint/core'
import { classOf, subjectName } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow bindings to people and software at once',
      rationale:
        'People come and go, and what they may do is reviewed for other reasons, and by others, than what software may. A binding for both is changed for the sake of one and gives to the other.',
      remedy: 'Write one binding for the users and groups, and one for the ServiceAccounts.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#periodic-review',
      ],
    },
    messages: { mixed: 'The {{kind}} `{{binding}}` is for people and for the ServiceAccount `{{account}}`.' },
  },
  create: ({ report }) => ({
    Project({ access }) {
      const { firstHolding, handoutOf } = access.table
      for (let number = 0; number < handoutOf.length; number++) {
        if (firstHolding[number + 1]! - firstHolding[number]! < 2) continue
        const { fact, subjects } = access.byNumber.at(number)
        const person = subjects.find(({ principal }) => classOf(principal) === 'human')
        const account = subjects.find(({ principal }) => principal.kind === 'ServiceAccount')
        if (!person || !account) continue
        report({
          at: { resource: fact.resource, path: subjectName(fact, account.index) },
          messageId: 'mixed',
          data: { kind: fact.kind, binding: fact.name, account: account.principal.name },
          related: [
            {
              at: { resource: fact.resource, path: subjectName(fact, person.index) },
              message: 'It is for people here.',
            },
          ],
        })
      }
    },
  }),
})
