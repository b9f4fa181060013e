/** Roles that bindings refer to and that the files do not hold: they may exist all the same. */
import type { Project, Resource } from '@keelint/core'
import type { AccessBinding, BindingFact } from '@keelint/kubernetes'

type Binding = Pick<BindingFact<Resource>, 'namespace' | 'roleRef'>

/** Whether the config says that the role exists. */
export function isRoleAssumed({ namespace, roleRef }: Binding, isAssumed: Project['isAssumed']): boolean {
  const { kind, name } = roleRef
  return isAssumed(kind, kind === 'Role' ? namespace : '*', name)
}

/** Whether there may be such a role outside of the files: then nobody can tell what it grants. */
export function mayBeElsewhere(
  binding: Binding,
  { isClosed, isAssumed }: Pick<Project, 'isClosed' | 'isAssumed'>,
): boolean {
  const { kind } = binding.roleRef
  return !isClosed(kind === 'Role' ? binding.namespace : '*') || isRoleAssumed(binding, isAssumed)
}

/** Bindings of which nobody can tell what they grant. */
export function bindingsElsewhere({
  access,
  isClosed,
  isAssumed,
}: Pick<Project, 'access' | 'isClosed' | 'isAssumed'>): readonly AccessBinding<Resource>[] {
  const unknown = access.bindingsWhere(({ roles }) => roles.length === 0)
  return unknown.filter(({ fact }) => mayBeElsewhere(fact, { isClosed, isAssumed }))
}
