/** What is granted is granted once. */
import { defineRule, type Resource } from '@keelint/core'
import { type AccessBinding, describePrincipal, type Holding, subjectName } from '@keelint/kubernetes'
import { idleRulesIn } from '../../rbac/idle-rules.ts'

/** Roles with more rules than this are generated, and looking at every pair would take long. */
const most = 100

/** So many bindings are compared each with each. */
const few = 8

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
      for (const { principal, holdings } of access.holders)
        for (const { again, first } of mayRepeat(holdings) ? repeated(holdings) : []) {
          const { fact } = again.binding
          const other = first.binding.fact
          const data = {
            subject: describePrincipal(principal),
            kind: other.kind,
            binding: other.name,
            role: fact.roleRef.name,
          }
          report({
            at: { resource: fact.resource, path: subjectName(fact, again.index) },
            messageId: other === fact ? 'subject' : 'binding',
            data,
            related: [
              { at: { resource: other.resource, path: subjectName(other, first.index) }, message: 'Granted here.' },
            ],
          })
        }
      const idleIn = idleRulesIn(access.ruleLists)
      for (const { fact: role, rules, list } of access.roles) {
        // What an aggregated role has of its own grants nothing.
        if (role.selectors || rules.length > most) continue
        for (const { index, coveredBy } of idleIn(list))
          report({
            at: { resource: role.resource, path: ['rules', index] },
            messageId: 'rule',
            data: { kind: role.kind, role: role.name },
            related: [{ at: { resource: role.resource, path: ['rules', coveredBy] }, message: 'Granted here.' }],
          })
      }
    },
  }),
})

/** Most hold no two roles of one name; to find what many hold takes more than this. */
function mayRepeat(holdings: readonly Holding<Resource>[]): boolean {
  if (holdings.length > few) return true
  for (let at = 1; at < holdings.length; at++)
    for (let before = 0; before < at; before++) if (nameOf(holdings[at]!) === nameOf(holdings[before]!)) return true
  return false
}

function nameOf({ binding }: Holding<Resource>): string {
  return binding.fact.roleRef.name
}

/** Of what one subject holds, what it holds by another binding already. */
function repeated(holdings: readonly Holding<Resource>[]) {
  const held = new Map<string, Holding<Resource>>()
  const found: { readonly again: Holding<Resource>; readonly first: Holding<Resource> }[] = []
  // What holds in the whole cluster makes the same in a namespace idle, wherever it is written.
  for (const inCluster of [true, false])
    for (const again of holdings) {
      const { fact, scope } = again.binding
      if ((scope === 'cluster') !== inCluster) continue
      const key = `${fact.roleRef.kind} ${fact.roleRef.name}`
      const inNamespace = `${JSON.stringify(fact.namespace ?? null)} ${key}`
      const first = (fact.roleRef.kind === 'ClusterRole' && held.get(key)) || held.get(inNamespace)
      if (!first) held.set(inCluster ? key : inNamespace, again)
      // A binding that the files define again is a variant of itself.
      else if (first.binding === again.binding || !isSame(first.binding.fact, fact)) found.push({ again, first })
    }
  return found
}

type Fact = AccessBinding<Resource>['fact']

function isSame(one: Fact, other: Fact): boolean {
  return one.kind === other.kind && one.namespace === other.namespace && one.name === other.name
}
