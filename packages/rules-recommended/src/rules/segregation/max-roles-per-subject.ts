/** Who collects roles ends up with more than anybody meant to give. */
import { defineRule, type Resource } from '@keelint/core'
import {
  type BindingTable,
  classOf,
  describePrincipal,
  describeScope,
  handoutOfHolding,
  type Scope,
  subjectName,
} from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Enforce a limit on the roles of a subject and on the subjects of a namespace',
      rationale:
        'Each role was given for a reason, and nobody remembers all of them: what a subject with many roles may do is known to nobody. The same goes for a namespace that many subjects have a role in.',
      remedy: 'Join the roles that belong together, and take away those that are not needed any more.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#periodic-review',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
      ],
    },
    messages: {
      roles: '{{subject}} holds {{count}} roles, more than {{max}}.',
      subjects: 'There are {{count}} subjects with roles {{where}}, more than {{max}}.',
    },
    schema: {
      type: 'object',
      properties: {
        roles: { type: 'integer', minimum: 1, description: 'How many roles a subject may hold.', default: 5 },
        subjects: {
          type: 'integer',
          minimum: 1,
          description: 'How many subjects may have roles in a namespace, by its RoleBindings.',
          default: 20,
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      const { table } = access
      const { first: firstHolding } = table.holdings
      const hasMany = (number: number) => firstHolding[number + 1]! - firstHolding[number]! > options.roles
      for (const principal of access.subjects.filter((_, number) => hasMany(number))) {
        if (classOf(principal) === 'built-in') continue
        const holdings = access.bindingsNaming(principal)
        const roles = new Set(
          holdings.map(({ binding: { fact } }) =>
            JSON.stringify([fact.roleRef.kind === 'Role' && fact.namespace, fact.roleRef.kind, fact.roleRef.name]),
          ),
        )
        if (roles.size <= options.roles) continue
        const places = holdings.map(({ binding, index }) => ({
          resource: binding.fact.resource,
          path: subjectName(binding.fact, index),
        }))
        report({
          at: places[0]!,
          messageId: 'roles',
          data: { subject: describePrincipal(principal), count: roles.size, max: options.roles },
          related: places.slice(1).map(at => ({ at, message: 'It holds a role by this too.' })),
        })
      }
      for (const [scope, { first, count }] of subjectsIn(table))
        if (count > options.subjects)
          report({
            at: { resource: table.facts[first]!.resource, path: ['metadata', 'name'] },
            messageId: 'subjects',
            data: { count, where: describeScope(scope), max: options.subjects },
          })
    },
  }),
})

/** What is bound in a namespace. */
interface Bound {
  /** The number of the first binding. */
  readonly first: number
  /** How many subjects the bindings name. */
  count: number
  /** The number of the subject that was counted last. */
  last: number
}

/** Subject by subject, so that each is counted once without a list of those that were. */
function subjectsIn(table: BindingTable<Resource>): ReadonlyMap<Scope, Bound> {
  const {
    handouts,
    holdings: { first, things },
  } = table
  const found = new Map<Scope, Bound>()
  for (const handout of handouts)
    if (handout.scope !== 'cluster' && !found.has(handout.scope))
      found.set(handout.scope, { first: handout.first, count: 0, last: -1 })
  for (let subject = 0; subject < first.length - 1; subject++)
    for (let at = first[subject]!; at < first[subject + 1]!; at++) {
      const bound = found.get(handoutOfHolding(table, things[at]!).scope)
      if (!bound || bound.last === subject) continue
      bound.count++
      bound.last = subject
    }
  return found
}
