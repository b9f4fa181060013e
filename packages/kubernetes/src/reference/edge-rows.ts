/** What controllers at the edge of a cluster and in its mesh are told to use, beyond what the API of Kubernetes has fields for. */
import type { ReferenceRow } from './row.ts'

const secret = 'core/Secret'
const service = 'core/Service'
const configMap = 'core/ConfigMap'

const annotated = (name: string, to: ReferenceRow['to'], rest: Partial<ReferenceRow> = {}): ReferenceRow => ({
  at: 'metadata.annotations',
  name,
  to,
  ...rest,
})

/** @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/ */
const nginx: readonly ReferenceRow[] = [
  ...['auth-secret', 'auth-tls-secret', 'proxy-ssl-secret'].map(name =>
    annotated(`nginx.ingress.kubernetes.io/${name}`, secret, { form: 'qualified' }),
  ),
  ...['auth-proxy-set-headers', 'custom-headers', 'fastcgi-params-configmap'].map(name =>
    annotated(`nginx.ingress.kubernetes.io/${name}`, configMap, { form: 'qualified' }),
  ),
  annotated('nginx.ingress.kubernetes.io/default-backend', service),
]

/** @see https://cert-manager.io/docs/reference/annotations/ */
const certificates: readonly ReferenceRow[] = [
  annotated('cert-manager.io/cluster-issuer', 'cert-manager.io/ClusterIssuer', { unless: 'cert-manager.io/issuer' }),
  annotated('cert-manager.io/issuer', {
    kind: 'cert-manager.io/issuer-kind',
    group: 'cert-manager.io/issuer-group',
    orKind: 'Issuer',
    orGroup: 'cert-manager.io',
  }),
]

/** @see https://cert-manager.io/docs/concepts/ca-injector/ */
const injected: readonly ReferenceRow[] = [
  annotated('cert-manager.io/inject-ca-from', 'cert-manager.io/Certificate', { form: 'qualified' }),
  annotated('cert-manager.io/inject-ca-from-secret', secret, { form: 'qualified' }),
]

/** @see https://istio.io/latest/docs/reference/config/networking/virtual-service/ */
const destinations: readonly ReferenceRow[] = [
  'spec.http.*.route.*.destination',
  'spec.http.*.mirror',
  'spec.http.*.mirrors.*.destination',
  'spec.tcp.*.route.*.destination',
  'spec.tls.*.route.*.destination',
].map(at => ({ at, name: 'host', to: service, form: 'host', ports: ['port.number'] }))

const virtualService: readonly ReferenceRow[] = [
  ...destinations,
  ...['spec.gateways.*', 'spec.http.*.match.*.gateways.*'].map(
    (at): ReferenceRow => ({ at, name: '', to: 'networking.istio.io/Gateway', form: 'qualified' }),
  ),
  { at: 'spec.http.*.delegate', to: 'networking.istio.io/VirtualService', namespace: 'namespace' },
]

/** @see https://projectcontour.io/docs/main/config/api/ */
const httpProxy: readonly ReferenceRow[] = [
  ...['spec.routes.*.services.*', 'spec.tcpproxy.services.*'].map(
    (at): ReferenceRow => ({ at, to: service, ports: ['port'], use: 'ingress-backend' }),
  ),
  { at: 'spec.includes.*', to: 'projectcontour.io/HTTPProxy', namespace: 'namespace' },
  { at: 'spec.virtualhost.tls', name: 'secretName', to: secret, form: 'qualified' },
]

/** @see https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/middleware/ */
const middleware = (group: string): readonly ReferenceRow[] => [
  ...['basicAuth', 'digestAuth'].map(auth => ({ at: `spec.${auth}`, name: 'secret', to: secret })),
  ...['caSecret', 'certSecret'].map(name => ({ at: 'spec.forwardAuth.tls', name, to: secret })),
  { at: 'spec.chain.middlewares.*', to: `${group}/Middleware`, namespace: 'namespace' },
  { at: 'spec.errors.service', to: { orKind: 'Service', only: [service] }, namespace: 'namespace', ports: ['port'] },
]

/** By `group/Kind`. */
export const edgeRows: Readonly<Record<string, readonly ReferenceRow[]>> = {
  'networking.k8s.io/Ingress': [
    ...nginx,
    ...certificates,
    annotated('networking.gke.io/v1beta1.FrontendConfig', 'networking.gke.io/FrontendConfig'),
  ],
  'gateway.networking.k8s.io/Gateway': certificates,
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': injected,
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': injected,
  'apiregistration.k8s.io/APIService': injected,
  'apiextensions.k8s.io/CustomResourceDefinition': injected,
  'networking.istio.io/VirtualService': virtualService,
  'networking.istio.io/DestinationRule': [{ at: 'spec', name: 'host', to: service, form: 'host' }],
  'projectcontour.io/HTTPProxy': httpProxy,
  'traefik.io/Middleware': middleware('traefik.io'),
  'traefik.containo.us/Middleware': middleware('traefik.containo.us'),
}
