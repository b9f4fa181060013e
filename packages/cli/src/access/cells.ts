/** The cells that several answers have: subjects, scopes, and the rule and binding that something is granted by. */
import type { Place, Project, Resource } from '@keelint/core'
import {
  type AccessBinding,
  type AccessGrant,
  describePrincipal,
  type Holding,
  isManyNamespaces,
  type Scope,
  subjectName,
} from '@keelint/kubernetes'
import type { Cell, Part } from '../answer/answer.ts'

type Binding = AccessBinding<Resource>

export function scopeText(scope: Scope): string {
  if (scope === 'cluster') return 'the whole cluster'
  if (isManyNamespaces(scope)) return 'every namespace'
  return scope.namespace === undefined ? 'the release namespace' : `namespace ${scope.namespace}`
}

/** The rule, and the binding that brings it into effect; a built-in role has no place. */
export function throughCell({ role, fact, index, binding, subject }: AccessGrant<Resource>): Cell<Place> {
  const written = fact && fact !== role.fact ? ` (by ${fact.name})` : ''
  return [
    {
      text: `${role.kind} ${role.name}${written}`,
      ...(fact && { at: { resource: fact.resource, path: ['rules', index] } }),
    },
    { text: `${binding.fact.kind} ${binding.fact.name}`, at: subjectPlace(binding, subject) },
  ]
}

export function subjectPlace({ fact }: Binding, subject: number): Place {
  return { resource: fact.resource, path: subjectName(fact, subject) }
}

/** What nobody can tell of holdings: roles that are neither in the files nor built in. */
export function unknownParts(
  holdings: readonly Holding<Resource>[],
  isAssumed: Project['isAssumed'],
): readonly Part<Place>[] {
  return holdings.flatMap(({ binding, principal }) => {
    const { fact } = binding
    const { kind, name } = fact.roleRef
    if (binding.role !== 'unknown') return []
    const whoever = describePrincipal(principal)
    if (name === '')
      return [
        {
          text: `${whoever} is a subject of the ${fact.kind} \`${fact.name}\`, which names no role`,
          at: { resource: fact.resource, path: ['roleRef'] },
        },
      ]
    const assumed = isAssumed(kind, kind === 'Role' ? fact.namespace : '*', name) ? ', which the config assumes' : ''
    return [
      {
        text: `${whoever} holds the ${kind} \`${name}\` in ${scopeText(binding.scope)}, of which the files say nothing${assumed}`,
        at: { resource: fact.resource, path: ['roleRef', 'name'] },
      },
    ]
  })
}
