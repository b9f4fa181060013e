/** How provisioners of volumes are told to encrypt, and which of them always do. */

export interface VolumeEncryption {
  /** Of the StorageClass, and of the volume's attributes; has to be `true`, or for keys of one's own to be there. */
  readonly parameter: string
  /** `off` without the parameter; `provider` always encrypts, and takes keys of one's own. */
  readonly without: 'off' | 'provider'
}

const off = (parameter: string): VolumeEncryption => ({ parameter, without: 'off' })
const provider = (parameter: string): VolumeEncryption => ({ parameter, without: 'provider' })

/** From the documentation of each driver. */
const drivers: Readonly<Record<string, VolumeEncryption>> = {
  // https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
  'ebs.csi.aws.com': off('encrypted'),
  'ebs.csi.eks.amazonaws.com': off('encrypted'),
  // https://kubernetes.io/docs/concepts/storage/storage-classes/#aws-ebs
  'kubernetes.io/aws-ebs': off('encrypted'),
  // https://longhorn.io/docs/latest/advanced-resources/security/volume-encryption/
  'driver.longhorn.io': off('encrypted'),
  // https://github.com/ceph/ceph-csi/blob/devel/docs/rbd/deploy.md
  'rbd.csi.ceph.com': off('encrypted'),
  'cephfs.csi.ceph.com': off('encrypted'),
  // https://github.com/kubernetes-sigs/alibaba-cloud-csi-driver/blob/master/docs/disk.md
  'diskplugin.csi.alibabacloud.com': off('encrypted'),
  // https://github.com/linode/linode-blockstorage-csi-driver
  'linodebs.csi.linode.com': off('linodebs.csi.linode.com/luks-encrypted'),
  // https://github.com/scaleway/scaleway-csi
  'csi.scaleway.com': off('encrypted'),
  // https://docs.portworx.com/portworx-enterprise/
  'pxd.portworx.com': off('secure'),
  'kubernetes.io/portworx-volume': off('secure'),
  // https://cloud.google.com/kubernetes-engine/docs/how-to/using-cmek
  'pd.csi.storage.gke.io': provider('disk-encryption-kms-key'),
  // https://github.com/kubernetes-sigs/azuredisk-csi-driver/blob/master/docs/driver-parameters.md
  'disk.csi.azure.com': provider('diskEncryptionSetID'),
  'kubernetes.io/azure-disk': provider('diskEncryptionSetID'),
}

/** Undefined where nobody can tell from the files. Rook names a driver after its namespace: `rook-ceph.rbd.csi.ceph.com`. */
export function encryptionOf(driver: string): VolumeEncryption | undefined {
  if (Object.hasOwn(drivers, driver)) return drivers[driver]
  const known = Object.keys(drivers).find(name => name.endsWith('.ceph.com') && driver.endsWith(`.${name}`))
  return known === undefined ? undefined : drivers[known]
}
