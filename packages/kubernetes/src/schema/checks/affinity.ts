/** Where pods may run: affinity, tolerations, spread, after kubernetes/pkg/apis/core/validation. */
import type {
  NodeSelector,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  PodAffinityTerm,
  PreferredSchedulingTerm,
  Toleration,
  TopologySpreadConstraint,
  WeightedPodAffinityTerm,
} from '../../api/kinds.gen.ts'
import { dnsLabel, labelValue, qualifiedName } from '../grammar/name.ts'
import { expectRange, expectText, needText, type Spot } from '../spot.ts'

export function checkNodeSelector({ nodeSelectorTerms }: NodeSelector, spot: Spot): void {
  if (nodeSelectorTerms?.length === 0) spot.fault('missing', 'At least one term is needed.', 'nodeSelectorTerms')
  // A preferred term with a bad value is passed, for it may still hold; a required one is not.
  for (const [index, term] of nodeSelectorTerms?.entries() ?? []) {
    for (const [place, { values = [] }] of term.matchExpressions?.entries() ?? []) {
      for (const [item, value] of values.entries()) {
        // Objects that were made before 1.33 may have such values.
        if (spot.minor >= 33)
          expectText(spot, value, labelValue, 'nodeSelectorTerms', index, 'matchExpressions', place, 'values', item)
      }
    }
  }
}

export function checkNodeSelectorTerm(term: NodeSelectorTerm, spot: Spot): void {
  for (const [index, requirement] of term.matchExpressions?.entries() ?? [])
    checkExpression(requirement, spot.in('matchExpressions', index))
  for (const [index, { key, operator, values }] of term.matchFields?.entries() ?? []) {
    if (key !== undefined && key !== 'metadata.name')
      spot.fault('not-allowed-value', '`metadata.name` is the only field to select by.', 'matchFields', index, 'key')
    if (operator !== undefined && operator !== 'In' && operator !== 'NotIn')
      spot.fault('not-allowed-value', 'The operator must be `In` or `NotIn`.', 'matchFields', index, 'operator')
    if (values?.length !== 1) spot.fault('out-of-range', 'Exactly one value is needed.', 'matchFields', index, 'values')
  }
}

function checkExpression({ key, operator, values = [] }: NodeSelectorRequirement, spot: Spot): void {
  if (key !== undefined) needText(spot, key, qualifiedName, 'key')
  if ((operator === 'In' || operator === 'NotIn') && values.length === 0)
    spot.fault('missing', `The operator \`${operator}\` needs values.`, 'values')
  if ((operator === 'Exists' || operator === 'DoesNotExist') && values.length > 0)
    spot.keyFault('forbidden-field', `The operator \`${operator}\` takes no values.`, 'values')
  if ((operator === 'Gt' || operator === 'Lt') && values.length !== 1)
    spot.fault('out-of-range', `The operator \`${operator}\` needs one value.`, 'values')
}

export function checkWeight({ weight }: PreferredSchedulingTerm | WeightedPodAffinityTerm, spot: Spot): void {
  expectRange(spot, weight, 1, 100, 'weight')
}

export function checkPodAffinityTerm(term: PodAffinityTerm, spot: Spot): void {
  if (term.topologyKey !== undefined) needText(spot, term.topologyKey, qualifiedName, 'topologyKey')
  for (const [index, namespace] of term.namespaces?.entries() ?? [])
    expectText(spot, namespace, dnsLabel, 'namespaces', index)
  // MatchLabelKeysInPodAffinity is on by default since 1.31: KEP-3633.
  for (const field of spot.minor < 31 ? [] : (['matchLabelKeys', 'mismatchLabelKeys'] as const)) {
    const keys = term[field] ?? []
    if (keys.length > 0 && !term.labelSelector)
      spot.keyFault('forbidden-field', `\`${field}\` needs a \`labelSelector\` beside it.`, field)
    for (const [index, key] of keys.entries()) expectText(spot, key, qualifiedName, field, index)
  }
}

export function checkToleration(toleration: Toleration, spot: Spot): void {
  const { key, operator = '', value, effect, tolerationSeconds } = toleration
  expectText(spot, key, qualifiedName, 'key')
  if (!key && operator !== 'Exists')
    spot.fault('missing', 'A toleration without a `key` must have the operator `Exists`.', 'operator')
  if (operator === 'Exists' && value) spot.keyFault('forbidden-field', 'The operator `Exists` takes no value.', 'value')
  if (operator === 'Equal' || operator === '') expectText(spot, value, labelValue, 'value')
  if ((operator === 'Gt' || operator === 'Lt') && value !== undefined && !/^-?(?:0|[1-9]\d*)$/.test(value))
    spot.fault('bad-format', `The operator \`${operator}\` compares with an integer.`, 'value')
  if (tolerationSeconds !== undefined && effect !== 'NoExecute')
    spot.fault('conflict', '`tolerationSeconds` needs the effect `NoExecute`.', 'effect')
}

export function checkSpread(constraint: TopologySpreadConstraint, spot: Spot): void {
  const { maxSkew, minDomains, whenUnsatisfiable, topologyKey, matchLabelKeys = [], labelSelector } = constraint
  expectRange(spot, maxSkew, 1, Number.POSITIVE_INFINITY, 'maxSkew')
  expectRange(spot, minDomains, 1, Number.POSITIVE_INFINITY, 'minDomains')
  if (minDomains !== undefined && whenUnsatisfiable !== undefined && whenUnsatisfiable !== 'DoNotSchedule')
    spot.keyFault('forbidden-field', '`minDomains` needs `whenUnsatisfiable: DoNotSchedule`.', 'minDomains')
  if (topologyKey === '') spot.fault('missing', '`topologyKey` must not be empty.', 'topologyKey')
  if (matchLabelKeys.length > 0 && !labelSelector)
    spot.keyFault('forbidden-field', '`matchLabelKeys` needs a `labelSelector` beside it.', 'matchLabelKeys')
  for (const [index, key] of matchLabelKeys.entries()) expectText(spot, key, qualifiedName, 'matchLabelKeys', index)
}
