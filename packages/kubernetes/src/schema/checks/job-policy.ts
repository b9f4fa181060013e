/** What a Job does about pods that fail, after `validatePodFailurePolicy` of kubernetes/pkg/apis/batch/validation. */
import type { JobSpec, PodFailurePolicyOnExitCodesRequirement } from '../../api/kinds.gen.ts'
import type { Spot } from '../spot.ts'

export function checkPodFailurePolicy(spec: JobSpec, spot: Spot): void {
  const { podFailurePolicy, podReplacementPolicy, template, backoffLimitPerIndex } = spec
  const { rules = [] } = podFailurePolicy ?? {}
  if (rules.length > 20)
    spot.keyFault('out-of-range', `There are ${rules.length} rules; 20 are the most.`, 'podFailurePolicy', 'rules')
  if (podReplacementPolicy && podReplacementPolicy !== 'Failed')
    spot.fault('conflict', 'A `podFailurePolicy` needs `podReplacementPolicy: Failed`.', 'podReplacementPolicy')
  const { containers = [], initContainers = [] } = template?.spec ?? {}
  const names = [...containers, ...initContainers].flatMap(({ name }) => name ?? [])
  for (const [index, { action, onExitCodes, onPodConditions = [] }] of rules.entries()) {
    const at = spot.in('podFailurePolicy', 'rules', index)
    if (action === 'FailIndex' && backoffLimitPerIndex === undefined)
      at.fault('conflict', 'The action `FailIndex` needs `backoffLimitPerIndex`.', 'action')
    if (onExitCodes && onPodConditions.length > 0)
      at.keyFault('conflict', 'A rule has either `onExitCodes` or `onPodConditions`.', 'onPodConditions')
    if (!onExitCodes && onPodConditions.length === 0)
      at.fault('missing', 'A rule needs `onExitCodes` or `onPodConditions`.')
    if (onExitCodes) checkExitCodes(onExitCodes, names, at.in('onExitCodes'))
  }
}

function checkExitCodes(codes: PodFailurePolicyOnExitCodesRequirement, names: readonly string[], spot: Spot): void {
  const { containerName, operator, values = [] } = codes
  if (containerName !== undefined && !names.includes(containerName))
    spot.fault('no-such-item', `The pod has no container \`${containerName}\`.`, 'containerName')
  if (values.length === 0) spot.fault('missing', 'At least one exit code is needed.', 'values')
  for (const [index, value] of values.entries()) {
    if (operator === 'In' && value === 0)
      spot.fault('not-allowed-value', 'The exit code 0 is no failure.', 'values', index)
    if (values.indexOf(value) < index)
      spot.fault('duplicate-item', `The exit code ${value} stands there already.`, 'values', index)
    else if (index > 0 && value < values[index - 1]!)
      spot.fault('bad-format', 'Exit codes must ascend.', 'values', index)
  }
}
