/** What is granted is granted once. */
import { defineRule, type Resource } from '@keelint/core'
import {
  type AccessBinding,
  type BindingTable,
  describePrincipal,
  type Holding,
  handoutOfHolding,
  subjectName,
} from '@keelint/kubernetes'
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
      const mayRepeat = repetitionIn(access.table)
      for (const principal of access.subjects.filter((_, number) => mayRepeat(number)))
        for (const { again, first } of repeated(access.bindingsNaming(principal))) {
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
      for (const { fact: role, list } of access.roles) {
        // What an aggregated role has of its own grants nothing.
        if (role.selectors || role.rules.length > most) continue
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

/** For the number of a subject whether it may hold the same twice: most hold no two roles of one name. */
function repetitionIn(table: BindingTable<Resource>): (subject: number) => boolean {
  const { first, things } = table.holdings
  const roleOf = (at: number) => handoutOfHolding(table, things[at]!).roleRef.name
  return subject => {
    const from = first[subject]!
    const end = first[subject + 1]!
    // To find what many hold takes more than this.
    if (end - from > few) return true
    for (let at = from + 1; at < end; at++)
      for (let before = from; before < at; before++) if (roleOf(at) === roleOf(before)) return true
    return false
  }
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
