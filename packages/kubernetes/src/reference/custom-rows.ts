/** What custom resources of widely used projects name, after their CRDs. */
import type { ReferenceRow, ReferenceUse } from './row.ts'

const secret = 'core/Secret'
const service = 'core/Service'
const configMap = 'core/ConfigMap'

/** Backends of the Gateway API, at lists of them. */
const backends = (...lists: readonly string[]): readonly ReferenceRow[] =>
  lists.map(at => ({
    at,
    to: { group: 'group', orKind: 'Service' },
    namespace: 'namespace',
    ports: ['port'],
    needsGrant: true,
    use: 'gateway-backend',
  }))

const parents: readonly ReferenceRow[] = [
  {
    at: 'spec.parentRefs.*',
    to: { group: 'group', orKind: 'Gateway', orGroup: 'gateway.networking.k8s.io' },
    namespace: 'namespace',
  },
]

const extensions = (at: string): ReferenceRow => ({ at: `${at}.extensionRef`, to: { group: 'group' } })

const httpRoute: readonly ReferenceRow[] = [
  ...parents,
  ...backends(
    'spec.rules.*.backendRefs.*',
    'spec.rules.*.filters.*.requestMirror.backendRef',
    'spec.rules.*.backendRefs.*.filters.*.requestMirror.backendRef',
  ),
  extensions('spec.rules.*.filters.*'),
  extensions('spec.rules.*.backendRefs.*.filters.*'),
]

const plainRoute = [...parents, ...backends('spec.rules.*.backendRefs.*')]

const certificates = (at: string): ReferenceRow => ({
  at,
  to: { group: 'group', orKind: 'Secret' },
  namespace: 'namespace',
  needsGrant: true,
})

const issuer: ReferenceRow = {
  at: 'spec.issuerRef',
  to: { group: 'group', orKind: 'Issuer', orGroup: 'cert-manager.io' },
}

/** A workload that something scales or replaces. */
const target = (at: string, use: ReferenceUse): ReferenceRow => ({
  at,
  to: { apiVersion: 'apiVersion', orKind: 'Deployment', orGroup: 'apps' },
  use,
})

const traefikServices = (...lists: readonly string[]): readonly ReferenceRow[] =>
  lists.map(at => ({
    at,
    to: { orKind: 'Service', only: [service] },
    namespace: 'namespace',
    ports: ['port'],
    use: 'ingress-backend',
  }))

const traefikRoute = (group: string): readonly ReferenceRow[] => [
  ...traefikServices('spec.routes.*.services.*'),
  { at: 'spec.routes.*.middlewares.*', to: `${group}/Middleware`, namespace: 'namespace' },
  { at: 'spec.tls', name: 'secretName', to: secret },
  { at: 'spec.tls.options', to: `${group}/TLSOption`, namespace: 'namespace' },
]

/** How endpoints of the Prometheus operator are reached. */
const scraping = (at: string): readonly ReferenceRow[] => [
  ...['bearerTokenSecret', 'basicAuth.username', 'basicAuth.password', 'authorization.credentials'].map(part =>
    keyed(`${at}.${part}`, secret),
  ),
  ...['tlsConfig.ca', 'tlsConfig.cert'].flatMap(part => [
    keyed(`${at}.${part}.secret`, secret),
    keyed(`${at}.${part}.configMap`, configMap),
  ]),
  keyed(`${at}.tlsConfig.keySecret`, secret),
]

function keyed(at: string, to: string): ReferenceRow {
  return { at, to, keys: 'key', optional: 'optional' }
}

/** By `group/Kind`. */
export const customRows: Readonly<Record<string, readonly ReferenceRow[]>> = {
  'gateway.networking.k8s.io/HTTPRoute': httpRoute,
  'gateway.networking.k8s.io/GRPCRoute': httpRoute,
  'gateway.networking.k8s.io/TLSRoute': plainRoute,
  'gateway.networking.k8s.io/TCPRoute': plainRoute,
  'gateway.networking.k8s.io/UDPRoute': plainRoute,
  'gateway.networking.k8s.io/Gateway': [
    { at: 'spec', name: 'gatewayClassName', to: 'gateway.networking.k8s.io/GatewayClass' },
    certificates('spec.listeners.*.tls.certificateRefs.*'),
    certificates('spec.listeners.*.tls.frontendValidation.caCertificateRefs.*'),
    certificates('spec.tls.backend.clientCertificateRef'),
    certificates('spec.tls.frontend.default.validation.caCertificateRefs.*'),
    { at: 'spec.infrastructure.parametersRef', to: { group: 'group' } },
  ],
  'gateway.networking.k8s.io/GatewayClass': [
    { at: 'spec.parametersRef', to: { group: 'group' }, namespace: 'namespace' },
  ],
  'gateway.networking.k8s.io/BackendTLSPolicy': [
    { at: 'spec.targetRefs.*', to: { group: 'group' } },
    { at: 'spec.validation.caCertificateRefs.*', to: { group: 'group' } },
  ],
  'route.openshift.io/Route': [
    {
      at: 'spec',
      name: 'to.name',
      to: { kind: 'to.kind', orKind: 'Service', only: [service] },
      portNames: ['port.targetPort'],
      use: 'ingress-backend',
    },
    { at: 'spec.alternateBackends.*', to: { orKind: 'Service', only: [service] }, use: 'ingress-backend' },
    { at: 'spec.tls.externalCertificate', to: secret },
  ],
  'traefik.io/IngressRoute': traefikRoute('traefik.io'),
  'traefik.containo.us/IngressRoute': traefikRoute('traefik.containo.us'),
  'traefik.io/IngressRouteTCP': traefikServices('spec.routes.*.services.*'),
  'traefik.containo.us/IngressRouteTCP': traefikServices('spec.routes.*.services.*'),
  'autoscaling.k8s.io/VerticalPodAutoscaler': [
    { at: 'spec.targetRef', to: { apiVersion: 'apiVersion' }, use: 'vpa-target' },
  ],
  'keda.sh/ScaledObject': [
    target('spec.scaleTargetRef', 'scale-target'),
    {
      at: 'spec.triggers.*.authenticationRef',
      to: { orKind: 'TriggerAuthentication', orGroup: 'keda.sh' },
    },
  ],
  'keda.sh/ScaledJob': [
    {
      at: 'spec.triggers.*.authenticationRef',
      to: { orKind: 'TriggerAuthentication', orGroup: 'keda.sh' },
    },
  ],
  'keda.sh/TriggerAuthentication': [
    { at: 'spec.secretTargetRef.*', to: secret, keys: 'key' },
    { at: 'spec.configMapTargetRef.*', to: configMap, keys: 'key' },
  ],
  'argoproj.io/Rollout': [
    target('spec.workloadRef', 'other'),
    ...['canary.stableService', 'canary.canaryService', 'blueGreen.activeService', 'blueGreen.previewService'].map(
      name => ({ at: 'spec.strategy', name, to: service }),
    ),
    {
      at: 'spec.strategy.canary.trafficRouting.nginx',
      name: 'stableIngress',
      to: 'networking.k8s.io/Ingress',
    },
    { at: 'spec.strategy.canary.trafficRouting.alb', name: 'ingress', to: 'networking.k8s.io/Ingress' },
  ],
  'monitoring.coreos.com/ServiceMonitor': scraping('spec.endpoints.*'),
  'monitoring.coreos.com/PodMonitor': scraping('spec.podMetricsEndpoints.*'),
  'cert-manager.io/Certificate': [
    issuer,
    ...['jks', 'pkcs12'].map(store => keyed(`spec.keystores.${store}.passwordSecretRef`, secret)),
  ],
  'cert-manager.io/CertificateRequest': [issuer],
  'cert-manager.io/Issuer': [{ at: 'spec.ca', name: 'secretName', to: secret }],
  'external-secrets.io/ExternalSecret': [
    ...['spec.secretStoreRef', 'spec.data.*.sourceRef.storeRef', 'spec.dataFrom.*.sourceRef.storeRef'].map(at => ({
      at,
      to: { orKind: 'SecretStore', orGroup: 'external-secrets.io' },
    })),
  ],
  'snapshot.storage.k8s.io/VolumeSnapshot': [
    { at: 'spec.source', name: 'persistentVolumeClaimName', to: 'core/PersistentVolumeClaim' },
    { at: 'spec.source', name: 'volumeSnapshotContentName', to: 'snapshot.storage.k8s.io/VolumeSnapshotContent' },
    { at: 'spec', name: 'volumeSnapshotClassName', to: 'snapshot.storage.k8s.io/VolumeSnapshotClass' },
  ],
}

/** Kinds of custom resources that have no namespace: `group/Kind`. */
export const clusterWideKinds: ReadonlySet<string> = new Set([
  'cert-manager.io/ClusterIssuer',
  'external-secrets.io/ClusterSecretStore',
  'gateway.networking.k8s.io/GatewayClass',
  'keda.sh/ClusterTriggerAuthentication',
  'snapshot.storage.k8s.io/VolumeSnapshotClass',
  'snapshot.storage.k8s.io/VolumeSnapshotContent',
  'argoproj.io/ClusterAnalysisTemplate',
])
