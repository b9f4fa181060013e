/** Where the parts of roles and bindings stand, for rules that report them. */
import type { Place, Resource } from '@keelint/core'
import type { AccessBinding, WrittenRule } from '@keelint/kubernetes'

type List = 'verbs' | 'apiGroups' | 'resources'

/** An entry of a list of a role's rule. */
export function entryOf(
  { role, index }: Pick<WrittenRule<Resource>, 'role' | 'index'>,
  list: List,
  entry: number,
): Place {
  return { resource: role.resource, path: ['rules', index, list, entry] }
}

/** The role references of bindings, as what a report is related to. */
export function boundBy(bindings: readonly AccessBinding<Resource>[]) {
  return bindings.map(({ fact }) => ({
    at: { resource: fact.resource, path: ['roleRef', 'name'] },
    message: `${fact.kind} \`${fact.name}\` binds the role.`,
  }))
}
