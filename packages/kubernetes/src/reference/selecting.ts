/** Objects that select others by their labels: Services, disruption budgets and network policies pods, monitors Services or pods. */
import type { LabelSelector, NetworkPolicy, PodDisruptionBudget, Service } from '../api/kinds.gen.ts'
import { type LabelRequirement, requirementsOf } from '../selector/label-selector.ts'
import { fieldOf } from './named.ts'

export interface SelectionFact {
  readonly of: 'pods' | 'services'
  /** Of the selector, in the resource. */
  readonly path: readonly string[]
  /** Undefined where the selector is not valid. */
  readonly requirements: readonly LabelRequirement[] | undefined
  readonly namespaces: 'own' | 'any' | readonly string[]
}

interface Identity {
  readonly group: string
  readonly version?: string
  readonly kind: string
}

/** Undefined for what selects nothing, such as a Service without a selector. */
export function selectionIn(value: unknown, { group, version, kind }: Identity): SelectionFact | undefined {
  switch (`${group}/${kind}`) {
    case '/Service': {
      const { spec } = value as Service
      const labels = spec?.selector
      if (!labels || Object.keys(labels).length === 0 || spec?.type === 'ExternalName') return
      return selection('pods', { matchLabels: labels })
    }
    case 'networking.k8s.io/NetworkPolicy':
    case 'extensions/NetworkPolicy': {
      const requirements = requirementsOf((value as NetworkPolicy).spec?.podSelector ?? {})
      return { of: 'pods', path: ['spec', 'podSelector'], requirements, namespaces: 'own' }
    }
    case 'policy/PodDisruptionBudget': {
      // A selector that is absent selects nothing, and so did an empty one before `policy/v1`.
      const selector = (value as PodDisruptionBudget).spec?.selector
      const isNone = !selector || (version === 'v1beta1' && isEmpty(selector))
      return isNone ? undefined : selection('pods', selector)
    }
    case 'monitoring.coreos.com/ServiceMonitor':
      return monitored(value, 'services')
    case 'monitoring.coreos.com/PodMonitor':
      return monitored(value, 'pods')
    default:
      return
  }
}

function isEmpty({ matchLabels, matchExpressions }: LabelSelector): boolean {
  return Object.keys(matchLabels ?? {}).length === 0 && (matchExpressions ?? []).length === 0
}

function selection(
  of: SelectionFact['of'],
  selector: LabelSelector,
  namespaces: SelectionFact['namespaces'] = 'own',
): SelectionFact {
  return { of, path: ['spec', 'selector'], requirements: requirementsOf(selector), namespaces }
}

/** @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.NamespaceSelector */
function monitored(value: unknown, of: SelectionFact['of']): SelectionFact | undefined {
  // A selector that is left out is an empty one, for Go has no other.
  const selector = fieldOf(value, 'spec.selector') ?? {}
  if (typeof selector !== 'object' || Array.isArray(selector)) return
  const names = fieldOf(value, 'spec.namespaceSelector.matchNames')
  const listed = Array.isArray(names) ? names.filter(name => typeof name === 'string') : []
  const isAny = fieldOf(value, 'spec.namespaceSelector.any') === true
  return selection(of, labelSelector(selector), isAny ? 'any' : listed.length > 0 ? listed : 'own')
}

/** What is no selector by its shape is made one that nobody can read. */
function labelSelector(value: object): LabelSelector {
  const { matchLabels, matchExpressions } = value as LabelSelector
  const isSound =
    typeof (matchLabels ?? {}) === 'object' && !Array.isArray(matchLabels) && Array.isArray(matchExpressions ?? [])
  return isSound ? (value as LabelSelector) : { matchExpressions: [{ key: '', operator: '', values: [] }] }
}
