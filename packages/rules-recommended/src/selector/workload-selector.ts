/** The selector by which a workload finds its pods, and the labels that it gives them. */
import type { Path, ResourceId } from '@keelint/core'
import {
  type LabelRequirement,
  type LabelSelector,
  type Labels,
  requirementsOf,
  workloadPaths,
} from '@keelint/kubernetes'

export interface WorkloadSelector {
  readonly terms: readonly Term[]
  /** What the template gives its pods, and where it stands. */
  readonly labels: Labels
  readonly template: Path
}

/** One demand, and where it is written. */
export interface Term {
  readonly requirement: LabelRequirement
  readonly path: Path
}

interface Workload {
  readonly spec?: {
    readonly selector?: LabelSelector | Labels | null
    readonly manualSelector?: boolean | null
    readonly template?: { readonly metadata?: { readonly labels?: Labels | null } | null } | null
  } | null
}

const selector = ['spec', 'selector']
const template = ['spec', 'template']

/** Kinds whose selector is nothing but labels. */
const byLabels: ReadonlySet<string> = new Set(['/ReplicationController', 'apps.openshift.io/DeploymentConfig'])

/**
 * Undefined where the resource is no workload with a selector of its own, such as a Job, of which the server makes it; and where the
 * API server refuses the selector, so that nobody can tell what it selects.
 */
export function selectorOf(value: unknown, { group, kind }: ResourceId): WorkloadSelector | undefined {
  const { spec } = value as Workload
  if (!isMap(spec?.template) || !isMap(spec.selector) || (kind === 'Job' && spec.manualSelector !== true))
    return undefined
  if (!workloadPaths(group, kind).some(path => path.join() === template.join())) return undefined
  const terms = byLabels.has(`${group}/${kind}`)
    ? labelTerms(spec.selector as Labels, selector)
    : termsOf(spec.selector as LabelSelector)
  const labels = labelsIn(spec.template.metadata)
  return terms && labels && { terms, labels, template }
}

/** Undefined where they are no texts, which nobody takes. */
function labelsIn(metadata: { readonly labels?: Labels | null } | null | undefined): Labels | undefined {
  const { labels } = metadata ?? {}
  if (labels === undefined || labels === null) return {}
  if (!isMap(labels)) return undefined
  // A null stands for the empty string in a map of strings.
  const texts = Object.entries(labels).map(([key, value]) => [key, (value as string | null) ?? ''] as const)
  return texts.every(([, value]) => typeof value === 'string') ? Object.fromEntries(texts) : undefined
}

function termsOf({ matchLabels, matchExpressions }: LabelSelector): readonly Term[] | undefined {
  if (!requirementsOf({ matchLabels, matchExpressions } as LabelSelector)) return undefined
  const labels = labelTerms(matchLabels ?? {}, [...selector, 'matchLabels'])
  const terms = [...(labels ?? [])]
  for (const [index, expression] of matchExpressions?.entries() ?? []) {
    const [requirement] = requirementsOf({ matchExpressions: [expression] }) ?? []
    if (!requirement) return undefined
    terms.push({ requirement, path: [...selector, 'matchExpressions', index] })
  }
  return labels && terms
}

function labelTerms(labels: Labels, path: Path): readonly Term[] | undefined {
  const requirements = requirementsOf({ matchLabels: labels })
  return requirements?.map(requirement => ({ requirement, path: [...path, requirement.key] }))
}

function isMap<T>(value: T | null | undefined): value is T {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
