/** What clouds are told about the load balancer of a Service: whether the world sees it, who may come, and what it does about TLS. */
import { coversAllAddresses, type Service, type ServicePort } from '@keelint/kubernetes'
import { annotationIn } from '../annotations.ts'

const anything = /./
const yes = /^true$/i

/** Annotations by which a cloud keeps a load balancer within its private network. */
const internal: Readonly<Record<string, RegExp>> = {
  'cloud.google.com/load-balancer-type': /^internal$/i,
  'load-balancer.hetzner.cloud/disable-public-network': yes,
  'networking.gke.io/load-balancer-type': /^internal$/i,
  'oci-network-load-balancer.oraclecloud.com/internal': yes,
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type': /^intranet$/i,
  'service.beta.kubernetes.io/aws-load-balancer-internal': /^(?:true|0\.0\.0\.0\/0)$/i,
  'service.beta.kubernetes.io/aws-load-balancer-scheme': /^internal$/i,
  'service.beta.kubernetes.io/azure-load-balancer-internal': yes,
  'service.beta.kubernetes.io/cce-load-balancer-internal-vpc': yes,
  'service.beta.kubernetes.io/do-loadbalancer-network': /^internal$/i,
  'service.beta.kubernetes.io/oci-load-balancer-internal': yes,
  'service.beta.kubernetes.io/openstack-internal-load-balancer': yes,
  'service.beta.kubernetes.io/scw-loadbalancer-private': yes,
  'service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type': /^private$/i,
  'service.kubernetes.io/qcloud-loadbalancer-internal-subnetid': anything,
}

/** Annotations that limit the clients by something else than blocks of addresses in the Service. */
const limits: Readonly<Record<string, RegExp>> = {
  'service.beta.kubernetes.io/aws-load-balancer-security-groups': anything,
  'service.beta.kubernetes.io/azure-allowed-ip-ranges': anything,
  'service.beta.kubernetes.io/azure-allowed-service-tags': anything,
}

/** Annotations that give a load balancer a certificate, or let TLS pass it. */
const tls: Readonly<Record<string, RegExp>> = {
  'load-balancer.hetzner.cloud/http-certificates': anything,
  'load-balancer.hetzner.cloud/http-managed-certificate-name': anything,
  'loadbalancer.openstack.org/default-tls-container-ref': anything,
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-cert-id': anything,
  'service.beta.kubernetes.io/aws-load-balancer-ssl-cert': anything,
  'service.beta.kubernetes.io/do-loadbalancer-certificate-id': anything,
  'service.beta.kubernetes.io/do-loadbalancer-tls-passthrough': yes,
  'service.beta.kubernetes.io/linode-loadbalancer-default-protocol': /^https$/i,
  'service.beta.kubernetes.io/oci-load-balancer-ssl-ports': anything,
  'service.beta.kubernetes.io/scw-loadbalancer-certificate-ids': anything,
}

/** Whether a Service asks for a load balancer that is not kept within the cloud's own network. */
export function isPublicLoadBalancer(service: Service): boolean {
  return service.spec?.type === 'LoadBalancer' && annotationIn(service, internal) === undefined
}

export function hasLoadBalancerTls(service: Service): boolean {
  return annotationIn(service, tls) !== undefined
}

/** What counted before the field `loadBalancerSourceRanges` did, and still does where that is empty. */
export const sourceRangesAnnotation = 'service.beta.kubernetes.io/load-balancer-source-ranges'

export type Sources = 'unset' | 'all' | 'some'

/** Who may come to the load balancer of a Service. */
export function sourcesOf(service: Service): Sources {
  const written = (service.spec?.loadBalancerSourceRanges ?? []).map(range => String(range ?? '').trim())
  const annotated = service.metadata?.annotations?.[sourceRangesAnnotation]?.split(',').map(range => range.trim()) ?? []
  const ranges = (written.length > 0 ? written : annotated).filter(Boolean)
  if (coversAllAddresses(ranges.map(cidr => ({ cidr })))) return 'all'
  return ranges.length > 0 || annotationIn(service, limits) !== undefined ? 'some' : 'unset'
}

export type Speech = 'tls' | 'plain' | 'unknown'

/** What a port speaks, by its `appProtocol`, its name, and its number. */
export function speechOf({ appProtocol, name, port, protocol }: ServicePort): Speech {
  if ((protocol || 'TCP') !== 'TCP') return 'unknown'
  const said = (appProtocol || name || '').toLowerCase()
  if (
    /(?:^|[-./])(?:https|tls|wss|ssl|mtls|grpcs)(?:$|[-./\d])/.test(said) ||
    [443, 6443, 8443, 9443].includes(port ?? 0)
  )
    return 'tls'
  const isPlain = /(?:^|[-./])(?:http2?|h2c|ws|grpc|web)(?:$|[-./])/.test(said)
  return isPlain || [80, 8000, 8080].includes(port ?? 0) ? 'plain' : 'unknown'
}
