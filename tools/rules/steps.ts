/** What the docs call the steps, and say of them. */
import { type Step, stepTitles } from '@keelint/core'

export const stepSummaries: Readonly<Record<Step, string>> = {
  authentication: 'Every component and workload proves who it is.',
  'least-privilege': 'RBAC grants and pods are allowed no more than they need.',
  segmentation: 'Namespaces and network policies really isolate.',
  monitoring: 'What happens is recorded, and nobody can blind the records.',
  segregation: 'Whoever runs the cluster does not also oversee its security.',
  hygiene: 'What keeps workloads running and their versions known.',
}

/** The step's heading on the overview. */
export function stepAnchor(step: Step): string {
  return stepTitles[step].toLowerCase().replaceAll(' ', '-')
}
