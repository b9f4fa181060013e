/** Volumes that grow without a limit of their own, on the disk of the node or in its memory. */
import type { PodSpec, Volume } from '../api/kinds.gen.ts'
import { containersOf } from './containers.ts'

export interface OpenEmptyDir {
  readonly name: string | undefined
  /** From 0, in `spec.volumes`. */
  readonly index: number
  /** What it fills. */
  readonly resource: 'ephemeral-storage' | 'memory'
  /** Which containers mount it: from 0, in all of the pod as `containersOf` gives them. */
  readonly mountedBy: readonly number[]
}

/**
 * The `emptyDir` volumes of a pod without a `sizeLimit`. A volume that says nothing is one too; what is a huge page comes in a
 * number of its own.
 * @see https://kubernetes.io/docs/concepts/storage/volumes/#emptydir
 */
export function openEmptyDirs(spec: PodSpec | null | undefined): readonly OpenEmptyDir[] {
  return (spec?.volumes ?? []).flatMap((volume, index) => {
    if (!volume || !isEmptyDir(volume)) return []
    const { medium, sizeLimit } = volume.emptyDir ?? {}
    if ((sizeLimit !== undefined && sizeLimit !== null) || medium?.startsWith('HugePages')) return []
    const mountedBy = containersOf(spec).flatMap(({ container }, at) =>
      (container.volumeMounts ?? []).some(mount => mount && mount.name === volume.name) ? [at] : [],
    )
    const resource = medium === 'Memory' ? 'memory' : 'ephemeral-storage'
    return [{ name: volume.name ?? undefined, index, resource, mountedBy }]
  })
}

function isEmptyDir(volume: Volume): boolean {
  return !!volume.emptyDir || Object.entries(volume).every(([key, value]) => key === 'name' || !value)
}
