/** Where TLS comes from besides `spec.tls`, and what keeps plain HTTP open: annotations of common controllers. */
import type { KubernetesObject } from '@keelint/kubernetes'
import { annotationIn } from '../annotations.ts'

/** Annotations that name a certificate of a load balancer, or tell the controller to speak TLS alone. */
const tls: Readonly<Record<string, RegExp>> = {
  'alb.ingress.kubernetes.io/certificate-arn': /./,
  'alb.ingress.kubernetes.io/listen-ports': /HTTPS/,
  'appgw.ingress.kubernetes.io/appgw-ssl-certificate': /./,
  'haproxy-ingress.github.io/ssl-passthrough': /^true$/i,
  'ingress.gcp.kubernetes.io/pre-shared-cert': /./,
  'kubernetes.io/ingress.allow-http': /^false$/i,
  'networking.gke.io/certmap': /./,
  'networking.gke.io/managed-certificates': /./,
  'nginx.ingress.kubernetes.io/force-ssl-redirect': /^true$/i,
  'nginx.ingress.kubernetes.io/ssl-passthrough': /^true$/i,
  'public.ingress.cloud.ibm.com/certificate': /./,
  'traefik.ingress.kubernetes.io/router.tls': /^true$/i,
}

/** Whether an Ingress without `spec.tls` is served by TLS all the same. */
export function hasOtherTls(value: KubernetesObject): boolean {
  return annotationIn(value, tls) !== undefined
}

/** Settings that serve plain HTTP beside TLS rather than to send clients over. */
const plain: Readonly<Record<string, RegExp>> = {
  'kubernetes.io/ingress.allow-http': /^true$/i,
  'nginx.ingress.kubernetes.io/ssl-redirect': /^false$/i,
  'ingress.kubernetes.io/ssl-redirect': /^false$/i,
  'haproxy-ingress.github.io/ssl-redirect': /^false$/i,
  'haproxy.org/ssl-redirect': /^false$/i,
  'appgw.ingress.kubernetes.io/ssl-redirect': /^false$/i,
}

/** The annotation that keeps plain HTTP open, if one does. */
export function plainBesideTls(value: KubernetesObject): string | undefined {
  return annotationIn(value, plain)
}

/** Whether a host of a certificate covers that of a rule; a wildcard stands for one label. */
export function coversHost(certified: string, host: string): boolean {
  const [name, wanted] = [certified.toLowerCase(), host.toLowerCase()]
  return (
    name === wanted ||
    (name.startsWith('*.') && wanted.includes('.') && wanted.slice(wanted.indexOf('.')) === name.slice(1))
  )
}
