/** Nodes, and classes of priority and of runtimes, after kubernetes/pkg/apis/core, scheduling and node/validation. */
import type { NodeSpec, PriorityClass, RuntimeClass } from '../../api/kinds.gen.ts'
import { addressBlock } from '../grammar/address.ts'
import { dnsLabel, labelValue, qualifiedName } from '../grammar/name.ts'
import { expectText, type Spot } from '../spot.ts'
import { checkLabels } from './object-meta.ts'
import { checkOverhead } from './resources.ts'

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

export function checkRuntimeClass({ handler, overhead, scheduling }: RuntimeClass, spot: Spot): void {
  expectText(spot, handler, dnsLabel, 'handler')
  if (overhead?.podFixed) checkOverhead(overhead.podFixed, spot.in('overhead', 'podFixed'))
  if (scheduling?.nodeSelector) checkLabels(scheduling.nodeSelector, spot.in('scheduling', 'nodeSelector'))
}
