/** Pods of Kubernetes' own kinds, and of OpenShift's. */
import type { WorkloadRow } from '../row.ts'

const template: readonly WorkloadRow[] = [{ at: ['spec', 'template'] }]

/** By `group/Kind`, `core` for the core group. */
export const builtInRows: Readonly<Record<string, readonly WorkloadRow[]>> = {
  'core/Pod': [{ at: [] }],
  'core/PodTemplate': [{ at: ['template'] }],
  'core/ReplicationController': template,
  'apps/Deployment': template,
  'apps/ReplicaSet': template,
  'apps/StatefulSet': template,
  'apps/DaemonSet': template,
  'extensions/Deployment': template,
  'extensions/ReplicaSet': template,
  'extensions/DaemonSet': template,
  'batch/Job': template,
  'batch/CronJob': [{ at: ['spec', 'jobTemplate', 'spec', 'template'] }],
  'apps.openshift.io/DeploymentConfig': template,
}
