/** What a pod names, seen from its spec. */
import { claimRows } from './claim-rows.ts'
import type { ReferenceRow } from './row.ts'

const configMap = 'core/ConfigMap'
const secret = 'core/Secret'

/** Volumes that have a Secret beside them, in `secretRef` of the namespace of the pod. */
const withSecret = ['cephfs', 'cinder', 'flexVolume', 'iscsi', 'rbd', 'scaleIO', 'storageos']

/**
 * Rows of every pod, `at` seen from the pod's spec.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
 */
export const podRows: readonly ReferenceRow[] = [
  ...['containers', 'initContainers', 'ephemeralContainers'].flatMap((list): readonly ReferenceRow[] => [
    config(`${list}.*.env.*.valueFrom.configMapKeyRef`, configMap, { keys: 'key' }),
    config(`${list}.*.env.*.valueFrom.secretKeyRef`, secret, { keys: 'key' }),
    config(`${list}.*.envFrom.*.configMapRef`, configMap),
    config(`${list}.*.envFrom.*.secretRef`, secret),
  ]),
  config('volumes.*.configMap', configMap, { keys: 'items.*.key' }),
  config('volumes.*.secret', secret, { name: 'secretName', keys: 'items.*.key' }),
  config('volumes.*.projected.sources.*.configMap', configMap, { keys: 'items.*.key' }),
  config('volumes.*.projected.sources.*.secret', secret, { keys: 'items.*.key' }),
  {
    at: 'volumes.*.projected.sources.*.clusterTrustBundle',
    to: 'certificates.k8s.io/ClusterTrustBundle',
    optional: 'optional',
  },
  { at: 'volumes.*.persistentVolumeClaim', name: 'claimName', to: 'core/PersistentVolumeClaim' },
  ...claimRows('volumes.*.ephemeral.volumeClaimTemplate.spec'),
  { at: 'volumes.*.glusterfs', name: 'endpoints', to: 'core/Endpoints' },
  { at: 'volumes.*.azureFile', name: 'secretName', to: secret },
  { at: 'volumes.*.csi.nodePublishSecretRef', to: secret },
  {
    at: 'volumes.*.csi.volumeAttributes',
    name: 'secretProviderClass',
    to: 'secrets-store.csi.x-k8s.io/SecretProviderClass',
  },
  ...withSecret.map(volume => ({ at: `volumes.*.${volume}.secretRef`, to: secret })),
  { at: '', name: 'serviceAccountName', to: 'core/ServiceAccount', use: 'service-account' },
  {
    at: '',
    name: 'serviceAccount',
    unless: 'serviceAccountName',
    to: 'core/ServiceAccount',
    use: 'service-account',
  },
  { at: '', name: 'priorityClassName', to: 'scheduling.k8s.io/PriorityClass' },
  { at: '', name: 'runtimeClassName', to: 'node.k8s.io/RuntimeClass' },
  { at: 'imagePullSecrets.*', to: secret },
  { at: 'resourceClaims.*', name: 'resourceClaimName', to: 'resource.k8s.io/ResourceClaim' },
  { at: 'resourceClaims.*', name: 'resourceClaimTemplateName', to: 'resource.k8s.io/ResourceClaimTemplate' },
]

/** A ConfigMap or Secret, which may be left out where the field says `optional`. */
function config(at: string, to: string, rest: Partial<ReferenceRow> = {}): ReferenceRow {
  return { at, to, optional: 'optional', use: 'config', ...rest }
}
