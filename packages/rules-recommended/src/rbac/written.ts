/** Where the parts of roles and bindings stand, for rules that report them. */
import type { Place, RelatedPlace, Resource } from '@keelint/core'
import type { AccessBinding, WrittenRule } from '@keelint/kubernetes'

type List = 'verbs' | 'apiGroups' | 'resources' | 'resourceNames' | 'nonResourceURLs'

/** An entry of a list of a role's rule. */
export function entryOf(
  { role, index }: Pick<WrittenRule<Resource>, 'role' | 'index'>,
  list: List,
  entry: number,
): Place {
  return { resource: role.resource, path: ['rules', index, list, entry] }
}

/** The role references of bindings, as what a report is related to. */
export function boundBy(bindings: readonly AccessBinding<Resource>[]): readonly RelatedPlace[] {
  const found = known.get(bindings) ?? bindings.map(bindingPlace)
  known.set(bindings, found)
  return found
}

// Many lint rules report the same role, which many bindings may hand out.
const known = new WeakMap<readonly AccessBinding<Resource>[], readonly RelatedPlace[]>()

const roleName = ['roleRef', 'name'] as const

function bindingPlace({ fact: { resource, kind, name } }: AccessBinding<Resource>): RelatedPlace {
  return { at: { resource, path: roleName }, message: `${kind} \`${name}\` binds the role.` }
}
