/** Tells whether a binding is to a role that an option allows by its name. */

interface RoleRef {
  readonly kind: string
  readonly name: string
}

/** What the cluster calls `system:` are ClusterRoles: a Role by such a name is somebody's own. */
export function isAllowedRole({ kind, name }: RoleRef, allowedRoles: readonly string[]): boolean {
  return allowedRoles.includes(name) && !(kind === 'Role' && name.startsWith('system:'))
}
