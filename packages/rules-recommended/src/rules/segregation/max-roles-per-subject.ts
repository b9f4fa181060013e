/** Who collects roles ends up with more than anybody meant to give. */
import { defineRule } from '@keelint/core'
import { classOf, describePrincipal, describeScope, subjectName } from '@keelint/kubernetes'

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
      for (const { principal, holdings } of access.holders) {
        if (holdings.length <= options.roles || classOf(principal) === 'built-in') continue
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
      const byNamespace = new Map<
        string | undefined,
        { readonly at: Parameters<typeof report>[0]['at']; readonly who: Set<number> }
      >()
      for (const { fact, scope, subjects } of access.bindings) {
        if (scope === 'cluster') continue
        const known = byNamespace.get(scope.namespace) ?? {
          at: { resource: fact.resource, path: ['metadata', 'name'] },
          who: new Set<number>(),
        }
        for (const { number } of subjects) known.who.add(number)
        byNamespace.set(scope.namespace, known)
      }
      for (const [namespace, { at, who }] of byNamespace)
        if (who.size > options.subjects)
          report({
            at,
            messageId: 'subjects',
            data: { count: who.size, where: describeScope({ namespace }), max: options.subjects },
          })
    },
  }),
})
