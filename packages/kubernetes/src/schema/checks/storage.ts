/** Volumes, claims and classes of storage, after kubernetes/pkg/apis/core/validation and storage/validation. */
import type {
  PersistentVolumeClaimSpec,
  PersistentVolumeSpec,
  StorageClass,
  TopologySelectorLabelRequirement,
  TypedLocalObjectReference,
} from '../../api/kinds.gen.ts'
import { parseQuantity } from '../../quantity/quantity.ts'
import { cleanPath } from '../../volume/host-path.ts'
import { dnsSubdomain, qualifiedName } from '../grammar/name.ts'
import { noBacksteps } from '../grammar/path.ts'
import { expectText, missing, needText, type Spot } from '../spot.ts'
import { expectOne } from './one-of.ts'

const sources: ReadonlySet<string> = new Set([
  'hostPath',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'glusterfs',
  'flocker',
  'nfs',
  'rbd',
  'quobyte',
  'cephfs',
  'iscsi',
  'cinder',
  'fc',
  'flexVolume',
  'azureFile',
  'vsphereVolume',
  'photonPersistentDisk',
  'portworxVolume',
  'azureDisk',
  'scaleIO',
  'local',
  'storageos',
  'csi',
])

export function checkPersistentVolume(spec: PersistentVolumeSpec, spot: Spot): void {
  const { capacity = {}, hostPath, local, persistentVolumeReclaimPolicy, storageClassName } = spec
  expectOne(spot, spec, sources, 'A PersistentVolume')
  checkAccessModes(spec.accessModes, spot)
  if (!Object.hasOwn(capacity, 'storage')) spot.fault('missing', '`capacity` needs `storage`.', 'capacity', 'storage')
  for (const name in capacity) {
    if (name !== 'storage') spot.keyFault('not-allowed-value', 'A volume has `storage` alone.', 'capacity', name)
    else expectSome(capacity[name]!, spot, 'capacity', name)
  }
  expectText(spot, storageClassName, dnsSubdomain, 'storageClassName')
  checkAttributesClass(spec.volumeAttributesClassName, spot)
  if (spec.volumeAttributesClassName && !spec.csi && spot.minor >= 34)
    spot.fault('missing', '`volumeAttributesClassName` is for volumes with `csi`.', 'csi')
  if (local?.path !== undefined) needText(spot, local.path, noBacksteps, 'local', 'path')
  if (local && !spec.nodeAffinity)
    spot.fault('missing', 'A local volume needs a `nodeAffinity`: it is on one node.', 'nodeAffinity')
  if (spec.nodeAffinity && !spec.nodeAffinity.required) missing(spot, 'nodeAffinity', 'required')
  if (hostPath?.path && cleanPath(hostPath.path) === '/' && persistentVolumeReclaimPolicy === 'Recycle')
    spot.fault('conflict', 'The root of a host cannot be recycled.', 'persistentVolumeReclaimPolicy')
}

/** VolumeAttributesClass is on by default since 1.34: KEP-3751. */
function checkAttributesClass(name: string | undefined, spot: Spot): void {
  if (spot.minor >= 34) expectText(spot, name, dnsSubdomain, 'volumeAttributesClassName')
}

function checkAccessModes(modes: readonly string[] = [], spot: Spot): void {
  if (modes.length === 0) spot.fault('missing', 'At least one access mode is needed.', 'accessModes')
  if (modes.length > 1 && modes.includes('ReadWriteOncePod'))
    spot.fault(
      'conflict',
      '`ReadWriteOncePod` goes with no other mode.',
      'accessModes',
      modes.indexOf('ReadWriteOncePod'),
    )
}

function expectSome(amount: string | number, spot: Spot, ...path: readonly string[]): void {
  const size = parseQuantity(amount)
  if (size !== undefined && size <= 0n) spot.fault('out-of-range', `\`${path.at(-1)}\` must be more than 0.`, ...path)
}

export function checkClaim(spec: PersistentVolumeClaimSpec, spot: Spot): void {
  checkAccessModes(spec.accessModes, spot)
  const requests = spec.resources?.requests ?? {}
  if (!Object.hasOwn(requests, 'storage'))
    spot.fault('missing', 'A claim must request `storage`.', 'resources', 'requests', 'storage')
  else expectSome(requests.storage!, spot, 'resources', 'requests', 'storage')
  expectText(spot, spec.storageClassName, dnsSubdomain, 'storageClassName')
  checkAttributesClass(spec.volumeAttributesClassName, spot)
  for (const field of ['dataSource', 'dataSourceRef'] as const) {
    const source: TypedLocalObjectReference | undefined = spec[field]
    if (!source) continue
    if (!source.apiGroup && source.kind !== undefined && source.kind !== 'PersistentVolumeClaim')
      spot.fault('not-allowed-value', 'Without an `apiGroup`, the source is a PersistentVolumeClaim.', field, 'kind')
    expectText(spot, source.apiGroup, dnsSubdomain, field, 'apiGroup')
  }
  const { dataSource: a, dataSourceRef: b } = spec
  if (a && b && !b.namespace && (a.kind !== b.kind || a.name !== b.name || (a.apiGroup ?? '') !== (b.apiGroup ?? '')))
    spot.fault('conflict', '`dataSource` and `dataSourceRef` differ.', 'dataSource')
}

export function checkStorageClass(value: StorageClass, spot: Spot): void {
  const { provisioner, parameters = {}, reclaimPolicy, allowedTopologies = [] } = value
  if (reclaimPolicy === 'Recycle')
    spot.fault(
      'not-allowed-value',
      'The volumes of a class are kept (`Retain`) or deleted (`Delete`).',
      'reclaimPolicy',
    )
  for (const [index, { matchLabelExpressions = [] }] of allowedTopologies.entries())
    for (const [place, { key }] of matchLabelExpressions.entries())
      if (key && matchLabelExpressions.findIndex(other => other.key === key) < place)
        spot.fault(
          'duplicate-item',
          `The key \`${key}\` stands there already.`,
          'allowedTopologies',
          index,
          'matchLabelExpressions',
          place,
          'key',
        )
  if (provisioner !== undefined) needText(spot, provisioner, name => qualifiedName(name.toLowerCase()), 'provisioner')
  const count = Object.keys(parameters).length
  if (count > 512) spot.keyFault('out-of-range', `There are ${count} parameters; 512 are the most.`, 'parameters')
  if (Object.hasOwn(parameters, '')) spot.keyFault('bad-format', 'A parameter needs a name.', 'parameters', '')
}

export function checkTopologyRequirement({ key, values }: TopologySelectorLabelRequirement, spot: Spot): void {
  expectText(spot, key, qualifiedName, 'key')
  if (values?.length === 0) spot.fault('missing', 'At least one value is needed.', 'values')
  for (const [index, value] of values?.entries() ?? []) {
    if (values!.indexOf(value) < index)
      spot.fault('duplicate-item', `\`${value}\` stands there already.`, 'values', index)
  }
}
