/** How grave something is that a role grants, by how far it reaches. */
import type { Severity } from '@keelint/core'
import type { Reach } from '@keelint/kubernetes'

const steps: readonly Severity[] = ['critical', 'high', 'medium', 'low']

/**
 * @param severity where it is held in the whole cluster; it is one step lower in a namespace or where nobody is bound yet, two
 *   where both is so
 */
export function severityIn({ kind }: { readonly kind: string }, reach: Reach, severity: Severity): Severity {
  const steep = (reach === 'cluster' ? 0 : 1) + (reach === 'unbound' && kind === 'Role' ? 1 : 0)
  return steps[Math.min(steps.indexOf(severity) + steep, steps.length - 1)]!
}
