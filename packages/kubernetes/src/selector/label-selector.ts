/** Label selectors: what they demand of labels, and whether labels meet it. */
import type { LabelSelector } from '../api/kinds.gen.ts'

export type Labels = Readonly<Record<string, string>>

/** One demand on one label; a label set has to meet all of a selector's. */
export interface LabelRequirement {
  readonly key: string
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist'
  /** At least one for `In` and `NotIn`, none for the others. */
  readonly values: readonly string[]
}

/**
 * What a selector demands: nothing where it is `{}`, for that selects everything. `undefined` where the API server would refuse
 * the selector (an unknown operator, `In` without values, `Exists` with some), so that nobody can tell what it selects.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements
 */
export function requirementsOf(selector: LabelSelector): readonly LabelRequirement[] | undefined {
  const found: LabelRequirement[] = []
  const matchLabels = selector.matchLabels ?? {}
  const matchExpressions = selector.matchExpressions ?? []
  if (typeof matchLabels !== 'object' || Array.isArray(matchLabels) || !Array.isArray(matchExpressions)) return
  for (const [key, value] of Object.entries(matchLabels)) {
    // A null stands for the empty string in a map of strings.
    if (typeof (value ?? '') !== 'string') return
    found.push({ key, operator: 'In', values: [value ?? ''] })
  }
  for (const expression of matchExpressions) {
    const { key, operator } = expression ?? {}
    const values = expression?.values ?? []
    if (typeof key !== 'string' || !isOperator(operator) || !Array.isArray(values)) return
    if ((values.length === 0) === (operator === 'In' || operator === 'NotIn')) return
    found.push({ key, operator, values })
  }
  return found
}

/** Whether labels meet every requirement. `NotIn` and `DoesNotExist` are met by labels without the key. */
export function meets(labels: Labels, requirements: readonly LabelRequirement[]): boolean {
  return requirements.every(requirement => meetsOne(labels, requirement))
}

/**
 * Whether a selector selects labels; undefined where it is not valid.
 * @param absent what a selector that is null or left out selects: the API says for each field whether that is all or none
 */
export function selects(
  selector: LabelSelector | null | undefined,
  labels: Labels,
  absent: 'all' | 'none',
): boolean | undefined {
  if (selector === null || selector === undefined) return absent === 'all'
  const requirements = requirementsOf(selector)
  return requirements && meets(labels, requirements)
}

function meetsOne(labels: Labels, { key, operator, values }: LabelRequirement): boolean {
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value)
    case 'NotIn':
      return value === undefined || !values.includes(value)
    case 'Exists':
      return value !== undefined
    case 'DoesNotExist':
      return value === undefined
  }
}

function isOperator(operator: unknown): operator is LabelRequirement['operator'] {
  return operator === 'In' || operator === 'NotIn' || operator === 'Exists' || operator === 'DoesNotExist'
}
