/** The volumes of a pod: what each is made of, and which containers mount it where. */
import type { PodSpec, Volume, VolumeMount } from '../api/kinds.gen.ts'
import { containersOf, type PodContainer } from '../pod/containers.ts'
import { cleanPath } from './host-path.ts'

/** The kinds of volumes, as their fields are called: `configMap`, `hostPath`, … */
export type VolumeSource = Exclude<keyof Volume, 'name'>

/** Every kind that the API has or had since the first version that is known. */
export const volumeSources = Object.keys({
  awsElasticBlockStore: true,
  azureDisk: true,
  azureFile: true,
  cephfs: true,
  cinder: true,
  configMap: true,
  csi: true,
  downwardAPI: true,
  emptyDir: true,
  ephemeral: true,
  fc: true,
  flexVolume: true,
  flocker: true,
  gcePersistentDisk: true,
  gitRepo: true,
  glusterfs: true,
  hostPath: true,
  image: true,
  iscsi: true,
  nfs: true,
  persistentVolumeClaim: true,
  photonPersistentDisk: true,
  portworxVolume: true,
  projected: true,
  quobyte: true,
  rbd: true,
  scaleIO: true,
  secret: true,
  storageos: true,
  vsphereVolume: true,
} satisfies Record<VolumeSource, true>) as readonly VolumeSource[]

export interface PodVolume {
  readonly volume: Volume
  /** From 0, in `spec.volumes`. */
  readonly index: number
  /**
   * What it is made of: one kind, but for volumes that the API server refuses. A volume that says nothing is an `emptyDir`.
   * https://kubernetes.io/docs/concepts/storage/volumes/
   */
  readonly sources: readonly VolumeSource[]
  readonly mounts: readonly PodVolumeMount[]
}

export interface PodVolumeMount {
  readonly mount: VolumeMount
  /** From 0, in the container's `volumeMounts`. */
  readonly index: number
  readonly container: PodContainer
}

/** All volumes of a pod; entries that are not objects are left out. */
export function volumesOf(spec: PodSpec | null | undefined): readonly PodVolume[] {
  const volumes = spec?.volumes ?? []
  if (volumes.length === 0) return []
  const mounts = containersOf(spec).flatMap(container =>
    (container.container.volumeMounts ?? []).flatMap((mount, index) => (mount ? [{ mount, index, container }] : [])),
  )
  return volumes.flatMap((volume, index) =>
    volume
      ? [{ volume, index, sources: sourcesOf(volume), mounts: mounts.filter(({ mount }) => isOf(mount, volume)) }]
      : [],
  )
}

function sourcesOf(volume: Volume): readonly VolumeSource[] {
  const found = volumeSources.filter(source => Object.hasOwn(volume, source) && volume[source])
  return found.length > 0 ? found : ['emptyDir']
}

function isOf(mount: VolumeMount, volume: Volume): boolean {
  return !!volume.name && mount.name === volume.name
}

/**
 * The path of the node that a container gets at a mount of a `hostPath` volume, in one spelling; undefined where no manifest
 * tells, because the path has variables in it. Without a mount it is the volume's own path.
 */
export function mountedHostPath(volume: Volume, mount?: VolumeMount): string | undefined {
  const path = volume.hostPath?.path
  if (!path) return undefined
  const part = mount?.subPath || mount?.subPathExpr || ''
  return part.includes('$(') && !mount?.subPath ? undefined : cleanPath(`${path}/${part}`)
}
