/** What is granted is granted once. */
import { defineRule, type Resource } from '@keelint/core'
import {
  type AccessBinding,
  coversRule,
  describePrincipal,
  principalKey,
  uncovered,
  type WrittenRule,
} from '@keelint/kubernetes'

/** Roles with more rules than this are generated, and looking at every pair would take long. */
const most = 100

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow granting the same twice',
      rationale:
        'Whoever takes one of two equal bindings or rules away believes that the right is gone, and it is not. Reviews take longer with each line that says nothing.',
      remedy: 'Keep the binding or the rule that says it best.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#periodic-review',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
      ],
    },
    presets: { strict: true },
    messages: {
      subject: '{{subject}} is in the {{kind}} `{{binding}}` already.',
      binding: '{{subject}} holds `{{role}}` by the {{kind}} `{{binding}}` already.',
      rule: 'Another rule of the {{kind}} `{{role}}` grants all of this already.',
    },
  },
  create: ({ report }) => ({
    Project({ access }) {
      const held = new Map<string, { readonly binding: AccessBinding<Resource>; readonly index: number }>()
      // What holds in the whole cluster makes the same in a namespace idle, wherever it is written.
      for (const scope of ['cluster', 'namespace'])
        for (const binding of access.bindings) {
          if ((binding.scope === 'cluster') !== (scope === 'cluster')) continue
          const { fact, subjects } = binding
          for (const { principal, index } of subjects) {
            const key = `${fact.roleRef.kind} ${fact.roleRef.name} ${principalKey(principal)}`
            const inNamespace = `${JSON.stringify(fact.namespace ?? null)} ${key}`
            const first = (fact.roleRef.kind === 'ClusterRole' && held.get(key)) || held.get(inNamespace)
            if (!first) {
              held.set(scope === 'cluster' ? key : inNamespace, { binding, index })
              continue
            }
            const other = first.binding.fact
            // A binding that the files define again is a variant of itself.
            if (other !== fact && isSame(other, fact)) continue
            const data = {
              subject: describePrincipal(principal),
              kind: other.kind,
              binding: other.name,
              role: fact.roleRef.name,
            }
            report({
              at: { resource: fact.resource, path: ['subjects', index, 'name'] },
              messageId: other === fact ? 'subject' : 'binding',
              data,
              related: [
                { at: { resource: other.resource, path: ['subjects', first.index, 'name'] }, message: 'Granted here.' },
              ],
            })
          }
        }
      for (const [first, ...others] of byRole(access.rules)) {
        const rules = [first!, ...others]
        if (rules.length > most) continue
        for (const [index, own] of rules.entries()) {
          const idle = rules.find(
            (other, at) => at !== index && covers(other, own) && (at < index || !covers(own, other)),
          )
          if (idle && !isEmpty(own))
            report({
              at: { resource: own.role.resource, path: ['rules', own.index] },
              messageId: 'rule',
              data: { kind: own.role.kind, role: own.role.name },
              related: [{ at: { resource: own.role.resource, path: ['rules', idle.index] }, message: 'Granted here.' }],
            })
        }
      }
    },
  }),
})

type Written = WrittenRule<Resource>
type Fact = AccessBinding<Resource>['fact']

function isSame(one: Fact, other: Fact): boolean {
  return one.kind === other.kind && one.namespace === other.namespace && one.name === other.name
}

function byRole(rules: readonly Written[]): Iterable<readonly Written[]> {
  const found = new Map<unknown, Written[]>()
  for (const written of rules) {
    const list = found.get(written.role)
    if (list) list.push(written)
    else found.set(written.role, [written])
  }
  return [...found.values()].filter(list => list.length > 1)
}

function covers(one: Written, other: Written): boolean {
  return coversRule(one.rule, other.rule)
}

function isEmpty({ rule }: Written): boolean {
  return uncovered([], [rule]).length === 0
}
