/** Where containers mount volumes and devices, after `ValidateVolumeMounts` of kubernetes/pkg/apis/core/validation. */
import type { Container, EphemeralContainer, Volume, VolumeMount } from '../../api/kinds.gen.ts'
import { nearest } from '../../wording/nearest.ts'
import { descendingPath, noBacksteps } from '../grammar/path.ts'
import { expectText, type Spot } from '../spot.ts'

export function checkVolumeMount(mount: VolumeMount, spot: Spot): void {
  if (mount.mountPath === '') spot.fault('missing', '`mountPath` must not be empty.', 'mountPath')
  expectText(spot, mount.subPath, descendingPath, 'subPath')
  expectText(spot, mount.subPathExpr, descendingPath, 'subPathExpr')
  if (mount.subPath && mount.subPathExpr)
    spot.keyFault('conflict', 'A mount has either `subPath` or `subPathExpr`.', 'subPathExpr')
  const { recursiveReadOnly: recursive } = mount
  if (recursive !== 'Enabled' && recursive !== 'IfPossible') return
  if (!mount.readOnly) spot.fault('conflict', '`recursiveReadOnly` needs `readOnly: true`.', 'recursiveReadOnly')
  if (mount.mountPropagation && mount.mountPropagation !== 'None')
    spot.fault('conflict', '`recursiveReadOnly` goes with no `mountPropagation`.', 'recursiveReadOnly')
}

/** What the mounts and devices of one container say about each other. */
export function checkMountsWithin(container: Container | EphemeralContainer, spot: Spot): void {
  const { volumeMounts = [], volumeDevices = [] } = container
  for (const [index, { mountPropagation }] of volumeMounts.entries()) {
    if (mountPropagation === 'Bidirectional' && !container.securityContext?.privileged)
      spot.fault(
        'conflict',
        '`Bidirectional` is for privileged containers alone.',
        'volumeMounts',
        index,
        'mountPropagation',
      )
  }
  for (const [index, { name, devicePath }] of volumeDevices.entries()) {
    expectText(spot, devicePath, noBacksteps, 'volumeDevices', index, 'devicePath')
    if (volumeMounts.some(mount => mount.name === name))
      spot.fault('conflict', `\`${name}\` is in \`volumeMounts\`, too.`, 'volumeDevices', index, 'name')
    if (volumeMounts.some(mount => mount.mountPath === devicePath))
      spot.fault('conflict', `\`${devicePath}\` is in \`volumeMounts\`, too.`, 'volumeDevices', index, 'devicePath')
  }
}

/** Whether each mount and device of a container names a volume of the pod. @param claims the names of claim templates */
export function checkMountedVolumes(
  container: Container | EphemeralContainer,
  volumes: readonly Volume[],
  claims: readonly string[],
  spot: Spot,
): void {
  for (const field of ['volumeMounts', 'volumeDevices'] as const) {
    for (const [index, { name }] of container[field]?.entries() ?? []) {
      if (name === undefined || claims.includes(name)) continue
      const volume = volumes.find(volume => volume.name === name)
      if (!volume) {
        const near = nearest(name, [...volumes.flatMap(volume => volume.name ?? []), ...claims])
        const meant = near === undefined ? '' : ` Did you mean \`${near}\`?`
        spot.fault('no-such-item', `The pod has no volume \`${name}\`.${meant}`, field, index, 'name')
      } else if (field === 'volumeDevices' && !volume.persistentVolumeClaim && !volume.ephemeral) {
        spot.fault('conflict', `The volume \`${name}\` is no block device: it is no claim.`, field, index, 'name')
      } else if (volume.image && field === 'volumeMounts' && spot.minor < 33) {
        const { subPath } = container.volumeMounts![index]!
        if (subPath) spot.keyFault('forbidden-field', 'An image volume takes no `subPath`.', field, index, 'subPath')
      }
    }
  }
}
