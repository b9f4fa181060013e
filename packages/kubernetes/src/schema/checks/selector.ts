/** Label selectors, after k8s.io/apimachinery/pkg/apis/meta/v1/validation. */
import type { LabelSelector, LabelSelectorRequirement } from '../../api/kinds.gen.ts'
import { labelValue, qualifiedName } from '../grammar/name.ts'
import { expectText, needText, type Spot } from '../spot.ts'
import { checkLabels } from './object-meta.ts'

export function checkLabelSelector(selector: LabelSelector, spot: Spot): void {
  if (selector.matchLabels) checkLabels(selector.matchLabels, spot.in('matchLabels'))
}

export function checkLabelSelectorRequirement(requirement: LabelSelectorRequirement, spot: Spot): void {
  const { key, operator, values = [] } = requirement
  needText(spot, key, qualifiedName, 'key')
  if ((operator === 'In' || operator === 'NotIn') && values.length === 0)
    spot.fault('missing', `The operator \`${operator}\` needs values.`, 'values')
  if ((operator === 'Exists' || operator === 'DoesNotExist') && values.length > 0)
    spot.keyFault('forbidden-field', `The operator \`${operator}\` takes no values.`, 'values')
  if (operator === '') spot.fault('missing', '`operator` must not be empty.', 'operator')
  for (const [index, value] of values.entries()) expectText(spot, value, labelValue, 'values', index)
}

/** Whether a selector has no demand, so that it selects everything. */
export function isEmptySelector(selector: LabelSelector): boolean {
  return Object.keys(selector.matchLabels ?? {}).length === 0 && (selector.matchExpressions?.length ?? 0) === 0
}
