/** Collects what LimitRanges give to the containers of their namespaces. */
import type { Node } from '@keelint/core'
import { containerDefaults, type LimitRange, type NamespaceDefaults } from '@keelint/kubernetes'

/** The `collect` of every rule about requests and limits. */
export const namespaceDefaults = {
  LimitRange: (limitRange: LimitRange, node: Node<LimitRange>): NamespaceDefaults => ({
    namespace: node.resource.id.namespace,
    defaults: containerDefaults(limitRange),
  }),
}

/** Why nobody can tell what a container without requests or limits of its own has. */
export const assumedLimitRange = 'A LimitRange that is assumed to exist may give the container what it lacks.'
