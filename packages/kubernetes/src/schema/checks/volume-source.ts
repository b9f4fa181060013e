/** What volumes are made of, in pods and as PersistentVolumes, after kubernetes/pkg/apis/core/validation. */
import type {
  CSIPersistentVolumeSource,
  CSIVolumeSource,
  FCVolumeSource,
  HostPathVolumeSource,
  ISCSIVolumeSource,
  NFSVolumeSource,
} from '../../api/kinds.gen.ts'
import { dnsLabel, dnsSubdomain } from '../grammar/name.ts'
import { absolutePath, noBacksteps } from '../grammar/path.ts'
import { expectRange, expectText, needText, type Spot } from '../spot.ts'

export function checkHostPath(source: HostPathVolumeSource, spot: Spot): void {
  if (source.path !== undefined) needText(spot, source.path, noBacksteps, 'path')
}

export function checkNfs(source: NFSVolumeSource, spot: Spot): void {
  if (source.server === '') spot.fault('missing', '`server` must not be empty.', 'server')
  if (source.path !== undefined) needText(spot, source.path, absolutePath, 'path')
}

export function checkCsi(source: CSIVolumeSource | CSIPersistentVolumeSource, spot: Spot): void {
  const { driver } = source
  if ('volumeHandle' in source) checkSecrets(source, spot)
  if (driver === undefined) return
  needText(spot, driver, name => dnsSubdomain(name.toLowerCase()), 'driver')
  if (driver.length > 63)
    spot.fault('out-of-range', `The name has ${driver.length} characters; 63 are the most.`, 'driver')
}

const secrets = [
  'controllerExpandSecretRef',
  'controllerPublishSecretRef',
  'nodeExpandSecretRef',
  'nodePublishSecretRef',
] as const

function checkSecrets(source: CSIPersistentVolumeSource, spot: Spot): void {
  for (const field of secrets) {
    const reference = source[field]
    if (!reference) continue
    needText(spot, reference.name, dnsSubdomain, field, 'name')
    needText(spot, reference.namespace, dnsLabel, field, 'namespace')
  }
}

export function checkFibreChannel(source: FCVolumeSource, spot: Spot): void {
  const { targetWWNs = [], wwids = [], lun } = source
  if (targetWWNs.length === 0 && wwids.length === 0)
    spot.fault('missing', 'A volume on fibre channel needs `targetWWNs` or `wwids`.', 'targetWWNs')
  if (targetWWNs.length > 0 && wwids.length > 0)
    spot.keyFault('conflict', 'A volume on fibre channel has either `targetWWNs` or `wwids`.', 'wwids')
  if (targetWWNs.length > 0 && lun === undefined) spot.fault('missing', '`targetWWNs` needs a `lun`.', 'lun')
  expectRange(spot, lun, 0, 255, 'lun')
}

export function checkIscsi(source: ISCSIVolumeSource, spot: Spot): void {
  expectRange(spot, source.lun, 0, 255, 'lun')
  const { iqn } = source
  if (
    iqn !== undefined &&
    !/^(?:iqn\.\d{4}-\d{2}\.[A-Za-z0-9.-]+(?::[^,;*&$|\s]+)?|eui\.[A-Za-z0-9]{16}|naa\.[A-Za-z0-9]{32})$/.test(iqn)
  )
    expectText(spot, iqn, () => 'it must be a name that begins with `iqn.`, `eui.` or `naa.`', 'iqn')
  if ((source.chapAuthDiscovery || source.chapAuthSession) && !source.secretRef)
    spot.fault('missing', 'CHAP needs a `secretRef`.', 'secretRef')
}
