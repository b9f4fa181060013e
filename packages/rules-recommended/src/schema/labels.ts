/** Finds what is wrong with the labels and annotations of an object, whether Kubernetes knows its kind or not. */
import type { KubernetesVersions, ManifestNode } from '@keelint/core'
import { along, schemaFaults, workloadPaths } from '@keelint/kubernetes'
import { faultsOf, type JudgedFault } from './faults.ts'
import { isOfLabel } from './owned.ts'

export function labelFaults(node: ManifestNode, kubernetes: KubernetesVersions): readonly JudgedFault[] {
  const { faults, kind } = faultsOf(node.value, node.resource.id, kubernetes)
  if (kind === 'known') return faults.filter(isOfLabel)
  const { group, kind: name } = node.resource.id
  const pods = workloadPaths(group, name).flatMap(row => along(node.value, row))
  return [
    ...faultsIn({ metadata: (node.value as { readonly metadata?: unknown }).metadata }, kubernetes),
    ...pods.flatMap(({ value, path }) =>
      path.length === 0
        ? []
        : faultsIn({ template: value }, kubernetes).map(fault => ({
            ...fault,
            path: [...path, ...fault.path.slice(1)],
          })),
    ),
  ]
}

/** A kind of Kubernetes that is nothing but metadata and a pod. */
const lookalike = { apiVersion: 'v1', kind: 'PodTemplate' }

function faultsIn(parts: object, { minors }: KubernetesVersions): readonly JudgedFault[] {
  const faults = schemaFaults({ ...lookalike, ...parts }, minors.to)
  return typeof faults === 'string' ? [] : faults.filter(isOfLabel)
}
