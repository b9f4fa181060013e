/** Claims for storage, wherever they are written: objects of their own, templates of StatefulSets, volumes of pods. */
import type { Node, PodNode } from '@keelint/core'
import { describeItem, describeResource, type PersistentVolumeClaim, type StatefulSet } from '@keelint/kubernetes'

export interface WrittenClaim {
  readonly at: Node<PersistentVolumeClaim | undefined>
  /** What it is called, to begin a message with. */
  readonly subject: string
}

export function claimsOfStatefulSet(node: Node<StatefulSet>): readonly WrittenClaim[] {
  const templates = node.at('spec').at('volumeClaimTemplates')
  return (templates.value ?? []).flatMap((claim, index) => {
    const at = templates.at(index)
    const name = describeItem(claim?.metadata?.name, at.path)
    return claim ? [{ at, subject: `Claim ${name} of ${describeResource(node.resource.id)}` }] : []
  })
}

/** Those of volumes that live as long as their pod. */
export function claimsOfPod(pod: PodNode): readonly WrittenClaim[] {
  return pod.volumes.flatMap(volume => {
    const template: Node<PersistentVolumeClaim | null | undefined> = volume.at('ephemeral').at('volumeClaimTemplate')
    const subject = `Volume ${describeItem(volume.value.name, volume.path)}`
    return template.value ? [{ at: template as WrittenClaim['at'], subject }] : []
  })
}
