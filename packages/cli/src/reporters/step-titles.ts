/** The steps as people read them. */
import type { Step } from '@keelint/core'

export const stepTitles: Readonly<Record<Step, string>> = {
  authentication: 'Authentication',
  'least-privilege': 'Least privilege',
  segmentation: 'Segmentation',
  monitoring: 'Monitoring',
  segregation: 'Segregation of duties',
  hygiene: 'Hygiene',
}
