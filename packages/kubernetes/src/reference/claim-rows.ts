/** What claims for storage name, wherever they are written. */
import type { ReferenceRow } from './row.ts'

/** @param at the claim's spec */
export const claimRows = (at: string): readonly ReferenceRow[] => [
  { at, name: 'storageClassName', to: 'storage.k8s.io/StorageClass' },
  { at, name: 'volumeAttributesClassName', to: 'storage.k8s.io/VolumeAttributesClass' },
  { at, name: 'volumeName', to: 'core/PersistentVolume' },
  { at: `${at}.dataSource`, to: { group: 'apiGroup' } },
  { at: `${at}.dataSourceRef`, to: { group: 'apiGroup' }, namespace: 'namespace' },
]
