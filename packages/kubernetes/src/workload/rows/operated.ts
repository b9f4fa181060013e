/** Makes rows of pods that an operator builds from some of their parts. */
import type { PodParts, WorkloadRow } from '../row.ts'

/** A pod that an operator completes. */
export function operated(at: readonly string[], parts: PodParts): WorkloadRow {
  return { at, open: 'whole', parts }
}

/** Fields that stand under their own names. */
export function same(...fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map(field => [field, field]))
}

/** Those of a pod that operators take over by name, where they stand beside fields of their own. */
export const podFields = same(
  'affinity',
  'automountServiceAccountToken',
  'dnsConfig',
  'dnsPolicy',
  'hostAliases',
  'hostIPC',
  'hostNetwork',
  'hostPID',
  'hostUsers',
  'imagePullSecrets',
  'nodeSelector',
  'priorityClassName',
  'runtimeClassName',
  'schedulerName',
  'securityContext',
  'serviceAccountName',
  'shareProcessNamespace',
  'terminationGracePeriodSeconds',
  'tolerations',
  'topologySpreadConstraints',
)
