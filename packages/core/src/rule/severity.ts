/** The two measures of gravity, severity and level, and the steps that problems are summed up by. */

/** How bad a thing is: belongs to the rule, or to the problem of a cross-resource rule. From the gravest on. */
export const severities = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

/** What the user wants to happen: belongs to the config. */
export type Level = 'warn' | 'error'

/** What a cluster must get right, in the order of the founding text, and the hygiene beside it. */
export const steps = [
  'authentication',
  'least-privilege',
  'segmentation',
  'monitoring',
  'segregation',
  'hygiene',
] as const
export type Step = (typeof steps)[number]

/** The steps as people read them. */
export const stepTitles: Readonly<Record<Step, string>> = {
  authentication: 'Authentication',
  'least-privilege': 'Least privilege',
  segmentation: 'Segmentation',
  monitoring: 'Monitoring',
  segregation: 'Segregation of duties',
  hygiene: 'Hygiene',
}

/** Whether `severity` is as bad as `floor` or worse. */
export function isAtLeast(severity: Severity, floor: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(floor)
}
