/** Volumes of pods, after `validateVolumeSource` of kubernetes/pkg/apis/core/validation. */
import type {
  DownwardAPIVolumeFile,
  KeyToPath,
  PersistentVolumeClaimTemplate,
  ProjectedVolumeSource,
  ServiceAccountTokenProjection,
  Volume,
  VolumeProjection,
} from '../../api/kinds.gen.ts'
import { parseQuantity } from '../../quantity/quantity.ts'
import { dnsLabel } from '../grammar/name.ts'
import { localPath } from '../grammar/path.ts'
import { expectRange, missing, needText, type Spot } from '../spot.ts'
import { checkFieldRef, checkResourceFieldRef, volumeFields } from './env.ts'
import { expectOne } from './one-of.ts'

const sources: ReadonlySet<string> = new Set([
  'emptyDir',
  'hostPath',
  'gitRepo',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'secret',
  'nfs',
  'iscsi',
  'glusterfs',
  'flocker',
  'persistentVolumeClaim',
  'rbd',
  'cinder',
  'cephfs',
  'quobyte',
  'downwardAPI',
  'fc',
  'flexVolume',
  'configMap',
  'azureFile',
  'vsphereVolume',
  'photonPersistentDisk',
  'portworxVolume',
  'azureDisk',
  'storageos',
  'projected',
  'scaleIO',
  'csi',
  'ephemeral',
  'image',
])

export function checkVolume(volume: Volume, spot: Spot): void {
  if (volume.name !== undefined) needText(spot, volume.name, dnsLabel, 'name')
  // A volume without a source is an `emptyDir` by default.
  expectOne(spot, volume, sources, 'A volume', false)
  const { configMap, secret, persistentVolumeClaim: claim, ephemeral, emptyDir, downwardAPI } = volume
  if (configMap) needText(spot, configMap.name, undefined, 'configMap', 'name')
  if (secret) needText(spot, secret.secretName, undefined, 'secret', 'secretName')
  if (claim?.claimName !== undefined) needText(spot, claim.claimName, undefined, 'persistentVolumeClaim', 'claimName')
  if (ephemeral && !ephemeral.volumeClaimTemplate) missing(spot, 'ephemeral', 'volumeClaimTemplate')
  const size = emptyDir?.sizeLimit === undefined ? undefined : parseQuantity(emptyDir.sizeLimit)
  if (size !== undefined && size < 0n)
    spot.fault('out-of-range', '`sizeLimit` must not be negative.', 'emptyDir', 'sizeLimit')
  for (const [field, source] of Object.entries({ configMap, secret, downwardAPI, projected: volume.projected }))
    expectMode(spot, source?.defaultMode, field, 'defaultMode')
}

function expectMode(spot: Spot, mode: number | undefined, ...path: readonly string[]): void {
  if (mode === undefined || (mode >= 0 && mode <= 0o777)) return
  const octal = /^[0-7]{3}$/.test(String(mode)) ? ` Written as octal it is \`0${mode}\`.` : ''
  spot.fault('out-of-range', `\`${path.at(-1)}\` must be from 0 to 0777, which is 511, not ${mode}.${octal}`, ...path)
}

export function checkKeyToPath(item: KeyToPath, spot: Spot): void {
  if (item.key === '') spot.fault('missing', '`key` must not be empty.', 'key')
  if (item.path !== undefined) needText(spot, item.path, localPath, 'path')
  expectMode(spot, item.mode, 'mode')
}

const fileSources: ReadonlySet<string> = new Set(['fieldRef', 'resourceFieldRef'])

export function checkDownwardFile(file: DownwardAPIVolumeFile, spot: Spot): void {
  if (file.path !== undefined) needText(spot, file.path, localPath, 'path')
  expectMode(spot, file.mode, 'mode')
  expectOne(spot, file, fileSources, 'A file of the downward API')
  if (file.fieldRef) checkFieldRef(file.fieldRef, volumeFields, spot.in('fieldRef'))
  if (!file.resourceFieldRef) return
  needText(spot, file.resourceFieldRef.containerName, undefined, 'resourceFieldRef', 'containerName')
  checkResourceFieldRef(file.resourceFieldRef, spot.in('resourceFieldRef'))
}

const projections: ReadonlySet<string> = new Set([
  'secret',
  'configMap',
  'downwardAPI',
  'serviceAccountToken',
  'clusterTrustBundle',
  'podCertificate',
])

export function checkProjection(projection: VolumeProjection, spot: Spot): void {
  expectOne(spot, projection, projections, 'A projected source', false)
  for (const field of ['secret', 'configMap'] as const) {
    const source = projection[field]
    if (source) needText(spot, source.name, undefined, field, 'name')
  }
}

/** Files of one projected volume must not cover each other. */
export function checkProjected({ sources = [] }: ProjectedVolumeSource, spot: Spot): void {
  const seen = new Set<string>()
  for (const [index, source] of sources.entries()) {
    for (const field of ['secret', 'configMap', 'downwardAPI'] as const) {
      for (const [item, { path }] of source[field]?.items?.entries() ?? []) {
        if (!path) continue
        if (seen.has(path))
          spot.fault(
            'duplicate-item',
            `The volume has a file \`${path}\` already.`,
            'sources',
            index,
            field,
            'items',
            item,
            'path',
          )
        seen.add(path)
      }
    }
  }
}

export function checkTokenProjection(token: ServiceAccountTokenProjection, spot: Spot): void {
  expectRange(spot, token.expirationSeconds, 600, 2 ** 32, 'expirationSeconds')
  if (token.path !== undefined) needText(spot, token.path, localPath, 'path')
}

/** A claim's template carries labels and annotations on to the claim, and no name. */
export function checkClaimTemplate({ metadata }: PersistentVolumeClaimTemplate, spot: Spot): void {
  for (const field of Object.keys(metadata ?? {})) {
    if (field === 'labels' || field === 'annotations' || field === 'creationTimestamp') continue
    spot.keyFault('forbidden-field', `The claim of an ephemeral volume takes no \`${field}\`.`, 'metadata', field)
  }
}
