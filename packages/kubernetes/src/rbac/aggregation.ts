/** Which rules an aggregated ClusterRole ends up with. */
import type { LabelSelector } from '../api/kinds.gen.ts'
import { labelIndexOf } from '../selector/label-index.ts'
import { type Labels, requirementsOf } from '../selector/label-selector.ts'

interface Aggregating {
  readonly labels: Labels
  /** Undefined where the role keeps the rules that it has. */
  readonly selectors: readonly LabelSelector[] | undefined
}

/**
 * For each ClusterRole those whose own rules it holds: itself, or, where it is aggregated, whatever its selectors reach, also
 * through other aggregated roles. The control plane replaces the rules that an aggregated role has of its own.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles
 */
export function sourcesOf<Role extends Aggregating>(roles: readonly Role[]): ReadonlyMap<Role, readonly Role[]> {
  const index = labelIndexOf(roles, ({ labels }) => labels)
  const selected = new Map<Role, readonly Role[]>()
  for (const role of roles)
    if (role.selectors)
      selected.set(
        role,
        role.selectors.flatMap(selector => {
          const requirements = requirementsOf(selector)
          return requirements ? index.select(requirements) : []
        }),
      )
  return new Map(roles.map(role => [role, role.selectors ? reachedFrom(role, selected) : [role]]))
}

/** A role that selects itself gains nothing by it, and circles end. */
function reachedFrom<Role extends Aggregating>(
  start: Role,
  selected: ReadonlyMap<Role, readonly Role[]>,
): readonly Role[] {
  const reached = new Set([start])
  for (const role of reached) for (const other of selected.get(role) ?? []) reached.add(other)
  return [...reached].filter(({ selectors }) => !selectors)
}
