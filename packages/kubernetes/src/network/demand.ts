/** What selectors of all kinds of policies come to, and the directions of traffic. */
import type { LabelRequirement } from '../selector/label-selector.ts'

export type Direction = 'ingress' | 'egress'

/** Requirements that all have to be met, or `unknown` where the selector cannot be evaluated. */
export type Demand = readonly LabelRequirement[] | 'unknown'

/** Whether a demand leaves nothing out. */
export function demandsNothing(demand: Demand): boolean {
  return demand !== 'unknown' && demand.length === 0
}
