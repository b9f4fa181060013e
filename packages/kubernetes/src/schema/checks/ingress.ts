/** Ingresses and their classes, after kubernetes/pkg/apis/networking/validation. */
import type {
  HTTPIngressPath,
  HTTPIngressRuleValue,
  IngressBackend,
  IngressClassParametersReference,
  IngressRule,
  IngressSpec,
  IngressTLS,
  TypedLocalObjectReference,
} from '../../api/kinds.gen.ts'
import { parseAddress } from '../grammar/address.ts'
import {
  dns1035Label,
  dnsLabel,
  dnsSubdomain,
  domainPrefixedPath,
  pathSegment,
  portName,
  wildcardSubdomain,
} from '../grammar/name.ts'
import { expectPort } from '../grammar/port.ts'
import { expectText, needText, type Spot } from '../spot.ts'

export function checkIngress(spec: IngressSpec, spot: Spot): void {
  if (!spec.defaultBackend && (spec.rules?.length ?? 0) === 0)
    spot.fault('missing', 'An Ingress needs `rules` or a `defaultBackend`.', 'rules')
  expectText(spot, spec.ingressClassName, dnsSubdomain, 'ingressClassName')
}

function checkHost(host: string | undefined, spot: Spot, ...path: readonly (string | number)[]): void {
  expectText(spot, host, host?.includes('*') ? wildcardSubdomain : dnsSubdomain, ...path)
}

export function checkIngressRule({ host }: IngressRule, spot: Spot): void {
  if (host && parseAddress(host)) spot.fault('bad-format', 'A host is a DNS name, not an IP address.', 'host')
  else checkHost(host, spot, 'host')
}

export function checkIngressTls({ hosts = [], secretName }: IngressTLS, spot: Spot): void {
  for (const [index, host] of hosts.entries()) checkHost(host, spot, 'hosts', index)
  expectText(spot, secretName, dnsSubdomain, 'secretName')
}

export function checkIngressPaths({ paths }: HTTPIngressRuleValue, spot: Spot): void {
  if (paths?.length === 0) spot.fault('missing', 'At least one path is needed.', 'paths')
}

export function checkIngressPath({ path = '', pathType }: HTTPIngressPath, spot: Spot): void {
  if (pathType === '') spot.fault('missing', '`pathType` must not be empty.', 'pathType')
  if (path === '' ? pathType === 'Exact' || pathType === 'Prefix' : !path.startsWith('/')) {
    spot.fault(path === '' ? 'missing' : 'bad-format', 'The path must begin with `/`.', 'path')
    return
  }
  if (pathType !== 'Exact' && pathType !== 'Prefix') return
  const bad = ['//', '/./', '/../', '%2f', '%2F'].find(part => path.includes(part))
  if (bad !== undefined) spot.fault('bad-format', `The path may not hold \`${bad}\`.`, 'path')
  const end = ['/..', '/.'].find(part => path.endsWith(part))
  if (end !== undefined) spot.fault('bad-format', `The path may not end with \`${end}\`.`, 'path')
}

export function checkIngressBackend({ service, resource }: IngressBackend, spot: Spot): void {
  if (service && resource) spot.keyFault('conflict', 'A backend is either a `service` or a `resource`.', 'resource')
  if (!service && !resource) spot.fault('missing', 'A backend needs a `service` or a `resource`.')
  if (resource) checkResource(resource, spot.in('resource'))
  if (!service) return
  // RelaxedServiceNameValidation is on by default since 1.36: KEP-5311.
  if (service.name !== undefined)
    needText(spot, service.name, spot.minor < 36 ? dns1035Label : dnsLabel, 'service', 'name')
  const { name, number = 0 } = service.port ?? {}
  if (name && number !== 0)
    spot.keyFault('conflict', 'A port has either a `name` or a `number`.', 'service', 'port', 'number')
  else if (name) expectText(spot, name, portName, 'service', 'port', 'name')
  else if (number !== 0) expectPort(spot, number, 'service', 'port', 'number')
  else spot.fault('missing', 'The port needs a `name` or a `number`.', 'service', 'port')
}

function checkResource({ apiGroup, kind, name }: TypedLocalObjectReference, spot: Spot): void {
  if (apiGroup !== undefined) needText(spot, apiGroup, dnsSubdomain, 'apiGroup')
  expectText(spot, kind, pathSegment, 'kind')
  expectText(spot, name, pathSegment, 'name')
}

export function checkIngressClass({ controller }: { readonly controller?: string }, spot: Spot): void {
  needText(spot, controller, domainPrefixedPath, 'controller')
  if (controller && controller.length > 250)
    spot.fault('out-of-range', `The name has ${controller.length} characters; 250 are the most.`, 'controller')
}

export function checkIngressClassParameters(reference: IngressClassParametersReference, spot: Spot): void {
  const { scope = 'Cluster', namespace } = reference
  expectText(spot, reference.apiGroup, dnsSubdomain, 'apiGroup')
  expectText(spot, reference.kind, pathSegment, 'kind')
  expectText(spot, reference.name, pathSegment, 'name')
  if (scope === 'Namespace') needText(spot, namespace, dnsLabel, 'namespace')
  else if (namespace !== undefined)
    spot.keyFault('forbidden-field', '`namespace` needs `scope: Namespace`.', 'namespace')
}
