/** What answers about networks do not hold. */
import type { Project } from '@keelint/core'

/** Kinds that count as coverage alone. */
export function unevaluated({ network }: Pick<Project, 'network'>): readonly string[] {
  const kinds = new Set(network.policies.flatMap(({ rules, resource }) => (rules ? [] : [resource.id.kind])))
  return kinds.size === 0
    ? []
    : [
        `Policies of these kinds are not evaluated, so that of what they select nobody can tell: ${[...kinds].sort().join(', ')}.`,
      ]
}

/** Peers that are neither pods nor addresses. */
export function unlisted({ network }: Pick<Project, 'network'>): readonly string[] {
  const hasSuch = network.policies.some(({ rules = [] }) =>
    rules.some(({ peers }) => peers !== 'anyone' && peers.some(({ type }) => type === 'nodes' || type === 'domains')),
  )
  return hasSuch ? ['What rules say of nodes and of domain names has no rows.'] : []
}
