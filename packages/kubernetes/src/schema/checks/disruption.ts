/** PodDisruptionBudgets, after kubernetes/pkg/apis/policy/validation. */
import type { PodDisruptionBudgetSpec } from '../../api/kinds.gen.ts'
import { expectCountOrShare } from '../grammar/port.ts'
import type { Spot } from '../spot.ts'

export function checkDisruptionBudget(spec: PodDisruptionBudgetSpec, spot: Spot): void {
  expectCountOrShare(spot, spec.minAvailable, 100, 'minAvailable')
  expectCountOrShare(spot, spec.maxUnavailable, 100, 'maxUnavailable')
  if (spec.minAvailable !== undefined && spec.maxUnavailable !== undefined)
    spot.keyFault('conflict', 'A budget has either `minAvailable` or `maxUnavailable`.', 'maxUnavailable')
}
