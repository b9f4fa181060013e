/** What the kinds of Kubernetes itself name, pods aside. */
import { claimRows } from './claim-rows.ts'
import type { ReferenceRow } from './row.ts'

const secret = 'core/Secret'
const service = 'core/Service'
const written = { group: 'apiGroup' }

const roleBinding: readonly ReferenceRow[] = [
  {
    at: 'roleRef',
    to: {
      group: 'apiGroup',
      orGroup: 'rbac.authorization.k8s.io',
      only: ['rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/ClusterRole'],
    },
    use: 'role',
  },
  {
    at: 'subjects.*',
    to: { group: 'apiGroup', only: ['core/ServiceAccount'] },
    namespace: 'namespace',
    use: 'subject',
  },
]

const webhooks: readonly ReferenceRow[] = [
  { at: 'webhooks.*.clientConfig.service', to: service, namespace: 'namespace', ports: ['port'], defaultPort: 443 },
]

/** Of `networking.k8s.io/v1` and of the versions before it. */
const ingressBackend = (at: string): readonly ReferenceRow[] => [
  { at: `${at}.service`, to: service, ports: ['port.name', 'port.number'], use: 'ingress-backend' },
  { at, name: 'serviceName', to: service, ports: ['servicePort'], use: 'ingress-backend' },
  { at: `${at}.resource`, to: written },
]

const ingress: readonly ReferenceRow[] = [
  ...ingressBackend('spec.defaultBackend'),
  ...ingressBackend('spec.backend'),
  ...ingressBackend('spec.rules.*.http.paths.*.backend'),
  { at: 'spec.tls.*', name: 'secretName', to: secret },
  { at: 'spec', name: 'ingressClassName', to: 'networking.k8s.io/IngressClass' },
]

/** What a claim asks for, `at` being a list of its requests. */
const devices = (at: string): readonly ReferenceRow[] =>
  [at, `${at}.exactly`, `${at}.firstAvailable.*`].map(holder => ({
    at: holder,
    name: 'deviceClassName',
    to: 'resource.k8s.io/DeviceClass',
  }))

const scaleTarget = { apiVersion: 'apiVersion' }

/** By `group/Kind`, with `core` for the core group. */
export const builtInRows: Readonly<Record<string, readonly ReferenceRow[]>> = {
  'core/PersistentVolumeClaim': claimRows('spec'),
  'core/PersistentVolume': [
    { at: 'spec', name: 'volumeAttributesClassName', to: 'storage.k8s.io/VolumeAttributesClass' },
    { at: 'spec.claimRef', to: 'core/PersistentVolumeClaim', namespace: 'namespace' },
    ...['controllerPublish', 'nodePublish', 'nodeStage', 'controllerExpand', 'nodeExpand'].map(use => ({
      at: `spec.csi.${use}SecretRef`,
      to: secret,
      namespace: 'namespace',
    })),
  ],
  'core/Secret': [
    {
      at: 'metadata.annotations',
      name: 'kubernetes.io/service-account.name',
      to: 'core/ServiceAccount',
      use: 'service-account',
    },
  ],
  'core/ServiceAccount': [
    { at: 'imagePullSecrets.*', to: secret },
    { at: 'secrets.*', to: secret },
  ],
  'apps/StatefulSet': [
    { at: 'spec', name: 'serviceName', to: service, use: 'governing-service' },
    ...claimRows('spec.volumeClaimTemplates.*.spec'),
  ],
  'autoscaling/HorizontalPodAutoscaler': [
    { at: 'spec.scaleTargetRef', to: scaleTarget, use: 'scale-target' },
    { at: 'spec.metrics.*.object.describedObject', to: scaleTarget },
    { at: 'spec.metrics.*.object.target', to: scaleTarget },
  ],
  'networking.k8s.io/Ingress': ingress,
  'extensions/Ingress': ingress,
  'networking.k8s.io/IngressClass': [{ at: 'spec.parameters', to: written, namespace: 'namespace' }],
  'rbac.authorization.k8s.io/RoleBinding': roleBinding,
  'rbac.authorization.k8s.io/ClusterRoleBinding': roleBinding,
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': webhooks,
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': webhooks,
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': [
    { at: 'spec', name: 'policyName', to: 'admissionregistration.k8s.io/ValidatingAdmissionPolicy' },
  ],
  'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding': [
    { at: 'spec', name: 'policyName', to: 'admissionregistration.k8s.io/MutatingAdmissionPolicy' },
  ],
  'apiregistration.k8s.io/APIService': [
    { at: 'spec.service', to: service, namespace: 'namespace', ports: ['port'], defaultPort: 443 },
  ],
  'apiextensions.k8s.io/CustomResourceDefinition': [
    ...['spec.conversion.webhook.clientConfig.service', 'spec.conversion.webhookClientConfig.service'].map(at => ({
      at,
      to: service,
      namespace: 'namespace',
      ports: ['port'],
      defaultPort: 443,
    })),
  ],
  'flowcontrol.apiserver.k8s.io/FlowSchema': [
    { at: 'spec.priorityLevelConfiguration', to: 'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration' },
  ],
  'storage.k8s.io/StorageClass': [
    ...['provisioner', 'controller-publish', 'node-stage', 'node-publish', 'controller-expand', 'node-expand'].map(
      use => ({
        at: 'parameters',
        name: `csi.storage.k8s.io/${use}-secret-name`,
        to: secret,
        namespace: `csi.storage.k8s.io/${use}-secret-namespace`,
      }),
    ),
  ],
  'resource.k8s.io/ResourceClaim': devices('spec.devices.requests.*'),
  'resource.k8s.io/ResourceClaimTemplate': devices('spec.spec.devices.requests.*'),
  'storage.k8s.io/VolumeAttachment': [{ at: 'spec.source', name: 'persistentVolumeName', to: 'core/PersistentVolume' }],
}

/** What every object may have. */
export const commonRows: readonly ReferenceRow[] = [
  { at: 'metadata.ownerReferences.*', to: { apiVersion: 'apiVersion' } },
]
