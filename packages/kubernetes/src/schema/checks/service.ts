/** Services, after `ValidateService` of kubernetes/pkg/apis/core/validation. */
import type { ServicePort, ServiceSpec } from '../../api/kinds.gen.ts'
import { addressBlock, ipAddress, reachableAddress } from '../grammar/address.ts'
import { dnsLabel, dnsSubdomain, qualifiedName } from '../grammar/name.ts'
import { expectPort, expectPortOrName } from '../grammar/port.ts'
import { expectRange, expectText, listed, type Spot } from '../spot.ts'
import { checkLabels } from './object-meta.ts'

export function checkService(spec: ServiceSpec, spot: Spot): void {
  const { type = 'ClusterIP', ports = [], selector } = spec
  if (ports.length === 0 && type !== 'ExternalName' && !isHeadless(spec))
    spot.fault('missing', 'A Service needs `ports`, unless it is headless or of the type `ExternalName`.', 'ports')
  checkPorts(ports, type || 'ClusterIP', spot)
  if (selector) checkLabels(selector, spot.in('selector'))
  checkType(spec, type || 'ClusterIP', spot)
  checkAffinity(spec, spot)
  checkAddresses(spec, spot)
}

function isHeadless({ clusterIP, clusterIPs = [] }: ServiceSpec): boolean {
  return clusterIP === 'None' || clusterIPs[0] === 'None'
}

function checkPorts(ports: readonly ServicePort[], type: string, spot: Spot): void {
  const names = new Set<string>()
  const nodePorts = new Set<string>()
  for (const [index, port] of ports.entries()) {
    const at = spot.in('ports', index)
    if (!port.name && ports.length > 1)
      at.fault('missing', 'Where a Service has several ports, each needs a name.', 'name')
    else if (port.name && names.has(port.name))
      at.fault('duplicate-item', `An earlier port is called \`${port.name}\`, too.`, 'name')
    if (port.name) names.add(port.name)
    const { nodePort = 0, protocol = 'TCP' } = port
    if (nodePort === 0) continue
    const used = `${protocol} ${nodePort}`
    if (type === 'ClusterIP')
      at.keyFault('forbidden-field', 'A Service of the type `ClusterIP` has no `nodePort`.', 'nodePort')
    else if (nodePorts.has(used))
      at.fault('duplicate-item', `An earlier port has \`nodePort: ${nodePort}\`, too.`, 'nodePort')
    nodePorts.add(used)
  }
}

export function checkServicePort(port: ServicePort, spot: Spot): void {
  expectText(spot, port.name, dnsLabel, 'name')
  expectPort(spot, port.port, 'port')
  // 0 and the empty text are as good as none.
  if (port.targetPort !== 0 && port.targetPort !== '') expectPortOrName(spot, port.targetPort, 'targetPort')
  expectText(spot, port.appProtocol, qualifiedName, 'appProtocol')
  const { nodePort = 0 } = port
  if (nodePort === 0) return
  if (nodePort < 1 || nodePort > 65535) expectPort(spot, nodePort, 'nodePort')
  else if (nodePort < 30000 || nodePort > 32767)
    spot.fault(
      'out-of-range',
      `\`nodePort\` must be from 30000 to 32767, unless the API server is told another range; it is ${nodePort}.`,
      'nodePort',
    )
}

function checkType(spec: ServiceSpec, type: string, spot: Spot): void {
  if (type === 'ExternalName') checkExternalName(spec, spot)
  else if (isHeadless(spec) && (type === 'LoadBalancer' || type === 'NodePort')) {
    const path = spec.clusterIP === 'None' ? ['clusterIP'] : ['clusterIPs', 0]
    spot.fault('conflict', `A Service of the type \`${type}\` cannot be headless.`, ...path)
  }
  const forbid = (field: keyof ServiceSpec, types: readonly string[]): void => {
    const value = spec[field]
    if (value === undefined || value === '' || types.includes(type) || (Array.isArray(value) && value.length === 0))
      return
    const which = `${types.length > 1 ? 'types' : 'type'} ${listed(types, 'or')}`
    spot.keyFault('forbidden-field', `\`${field}\` is for Services of the ${which}.`, field)
  }
  forbid('allocateLoadBalancerNodePorts', ['LoadBalancer'])
  forbid('loadBalancerClass', ['LoadBalancer'])
  forbid('loadBalancerSourceRanges', ['LoadBalancer'])
  if ((spec.externalIPs?.length ?? 0) === 0) forbid('externalTrafficPolicy', ['LoadBalancer', 'NodePort'])
  expectText(spot, spec.loadBalancerClass, qualifiedName, 'loadBalancerClass')
  const { healthCheckNodePort = 0, externalTrafficPolicy } = spec
  if (healthCheckNodePort === 0) return
  if (type === 'LoadBalancer' && externalTrafficPolicy === 'Local')
    expectPort(spot, healthCheckNodePort, 'healthCheckNodePort')
  else
    spot.keyFault(
      'forbidden-field',
      '`healthCheckNodePort` needs the type `LoadBalancer` and `externalTrafficPolicy: Local`.',
      'healthCheckNodePort',
    )
}

function checkExternalName(spec: ServiceSpec, spot: Spot): void {
  const name = spec.externalName?.replace(/\.$/, '')
  if (!name) spot.fault('missing', 'The type `ExternalName` needs an `externalName`.', 'externalName')
  expectText(spot, name, dnsSubdomain, 'externalName')
  for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy'] as const) {
    const value = spec[field]
    if (value !== undefined && value.length > 0)
      spot.keyFault('forbidden-field', `A Service of the type \`ExternalName\` has no \`${field}\`.`, field)
  }
}

function checkAffinity({ sessionAffinity, sessionAffinityConfig }: ServiceSpec, spot: Spot): void {
  const { timeoutSeconds } = sessionAffinityConfig?.clientIP ?? {}
  if (sessionAffinity === 'ClientIP')
    expectRange(spot, timeoutSeconds, 1, 86400, 'sessionAffinityConfig', 'clientIP', 'timeoutSeconds')
}

function checkAddresses(spec: ServiceSpec, spot: Spot): void {
  const strict = spot.minor >= 36
  const { clusterIP, clusterIPs = [], externalIPs = [], loadBalancerSourceRanges = [], ipFamilies = [] } = spec
  if (clusterIP !== 'None') expectText(spot, clusterIP, ipAddress(strict), 'clusterIP')
  for (const [index, address] of clusterIPs.entries())
    if (address !== 'None') expectText(spot, address, ipAddress(strict), 'clusterIPs', index)
  if (!clusterIP && clusterIPs.length > 0)
    spot.fault('missing', '`clusterIPs` needs `clusterIP` beside it, which equals its first.', 'clusterIP')
  if (clusterIP && clusterIPs.length > 0 && clusterIPs[0] !== clusterIP)
    spot.fault('conflict', 'The first of `clusterIPs` must equal `clusterIP`.', 'clusterIPs', 0)
  for (const [index, address] of externalIPs.entries()) {
    expectText(spot, address, ipAddress(strict), 'externalIPs', index)
    expectText(spot, address, reachableAddress, 'externalIPs', index)
  }
  for (const [index, block] of loadBalancerSourceRanges.entries())
    expectText(spot, block.trim(), addressBlock(strict), 'loadBalancerSourceRanges', index)
  if (ipFamilies.length > 1 && ipFamilies[0] === ipFamilies[1])
    spot.fault('duplicate-item', `\`${ipFamilies[1]}\` stands there twice.`, 'ipFamilies', 1)
}
