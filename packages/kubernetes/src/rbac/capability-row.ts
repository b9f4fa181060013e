/** How the table of capabilities writes the permissions that give one. */

/**
 * A permission that gives a capability: any of the verbs on any of the resources, each list separated by blanks; `core` is
 * the core group.
 */
export interface CapabilityRow {
  readonly groups: string
  readonly resources: string
  readonly verbs: string
  /** The resources have no namespace, or the check has none: what a RoleBinding hands out is not enough. */
  readonly clusterWide?: true
  /** Resource names that do not make the grant harmless; any other list of names does. */
  readonly names?: readonly string[]
  /** Where a grant without resource names counts; everywhere if absent. */
  readonly namespaces?: readonly string[]
}

export interface CapabilityEntry {
  /** Completes the sentence "may …". */
  readonly title: string
  readonly rows: readonly CapabilityRow[]
  /** Whether every row has to be granted, rather than any of them. */
  readonly all?: true
}
