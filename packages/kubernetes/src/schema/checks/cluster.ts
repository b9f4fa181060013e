/** Nodes and priority classes, after kubernetes/pkg/apis/core/validation and scheduling/validation. */
import type { NodeSpec, PriorityClass } from '../../api/kinds.gen.ts'
import { addressBlock } from '../grammar/address.ts'
import { labelValue, qualifiedName } from '../grammar/name.ts'
import { expectText, type Spot } from '../spot.ts'

export function checkNode({ taints = [], podCIDRs = [] }: NodeSpec, spot: Spot): void {
  for (const [index, { key, value, effect }] of taints.entries()) {
    expectText(spot, key, qualifiedName, 'taints', index, 'key')
    expectText(spot, value, labelValue, 'taints', index, 'value')
    if (taints.findIndex(other => other.key === key && other.effect === effect) < index)
      spot.fault('duplicate-item', `An earlier taint has the key \`${key}\` and the same effect.`, 'taints', index)
  }
  for (const [index, block] of podCIDRs.entries()) expectText(spot, block, addressBlock(false), 'podCIDRs', index)
}

export function checkPriorityClass({ value, metadata }: PriorityClass, spot: Spot): void {
  if (value !== undefined && value > 1000000000 && !metadata?.name?.startsWith('system-'))
    spot.fault('out-of-range', '`value` may be at most 1000000000; more is for what Kubernetes itself has.', 'value')
}
