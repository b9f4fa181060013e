/** Where objects name labels of nodes. */
import type { WorkloadPath } from '../workload/row.ts'

/** Mappings whose keys are labels, by the kind of object. */
export const labelKeys: Readonly<Record<string, readonly WorkloadPath[]>> = {
  CSIStorageCapacity: [['nodeTopology', 'matchLabels']],
  PodTemplateSpec: [['spec', 'nodeSelector']],
  RuntimeClass: [['scheduling', 'nodeSelector']],
}

/** A field whose value is a label, of objects within another. */
export interface LabelField {
  readonly within: WorkloadPath
  readonly field: string
}

const required = 'requiredDuringSchedulingIgnoredDuringExecution'
const preferred = 'preferredDuringSchedulingIgnoredDuringExecution'
const topology = (...within: string[]): LabelField => ({ within, field: 'topologyKey' })
const expressions = (...within: string[]): LabelField => ({ within: [...within, '*'], field: 'key' })

/** By the kind of object. */
export const labelFields: Readonly<Record<string, readonly LabelField[]>> = {
  CSIStorageCapacity: [expressions('nodeTopology', 'matchExpressions')],
  PersistentVolume: [expressions('spec', 'nodeAffinity', 'required', 'nodeSelectorTerms', '*', 'matchExpressions')],
  PodTemplateSpec: [
    expressions('spec', 'affinity', 'nodeAffinity', required, 'nodeSelectorTerms', '*', 'matchExpressions'),
    expressions('spec', 'affinity', 'nodeAffinity', preferred, '*', 'preference', 'matchExpressions'),
    topology('spec', 'affinity', 'podAffinity', required, '*'),
    topology('spec', 'affinity', 'podAffinity', preferred, '*', 'podAffinityTerm'),
    topology('spec', 'affinity', 'podAntiAffinity', required, '*'),
    topology('spec', 'affinity', 'podAntiAffinity', preferred, '*', 'podAffinityTerm'),
    topology('spec', 'topologySpreadConstraints', '*'),
  ],
  StorageClass: [expressions('allowedTopologies', '*', 'matchLabelExpressions')],
}
