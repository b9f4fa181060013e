/** Pods, alone and in templates, after `ValidatePodSpec` of kubernetes/pkg/apis/core/validation. */
import type { Pod, PodDNSConfig, PodSpec } from '../../api/kinds.gen.ts'
import { containersOf } from '../../pod/containers.ts'
import { ipAddress } from '../grammar/address.ts'
import { dnsLabel, dnsSubdomain, dnsSubdomainWithUnderscore, qualifiedName } from '../grammar/name.ts'
import { expectRange, expectText, type Spot } from '../spot.ts'
import { checkContainerLists } from './container-list.ts'
import { checkLabels } from './object-meta.ts'
import { checkOperatingSystem } from './security-context.ts'
import { checkMountedVolumes } from './volume-mount.ts'

export function checkPod({ spec }: Pod, spot: Spot): void {
  if (!spec) return
  checkPodSpec(spec, [], spot.in('spec'))
  for (const { container, list, index } of containersOf(spec)) {
    if (container.image && container.image !== container.image.trim())
      spot.fault('bad-format', 'An image has no spaces around it.', 'spec', list, index, 'image')
  }
  if (spec.nodeName && spec.schedulingGates && spec.schedulingGates.length > 0)
    spot.keyFault('conflict', 'A pod with scheduling gates cannot be on a node.', 'spec', 'nodeName')
}

/** @param claims the names of claim templates that are volumes, too */
export function checkPodSpec(pod: PodSpec, claims: readonly string[], spot: Spot): void {
  checkContainerLists(pod, spot)
  const volumes = pod.volumes ?? []
  for (const { container, list, index } of containersOf(pod))
    checkMountedVolumes(container, volumes, claims, spot.in(list, index))
  checkNames(pod, spot)
  checkNamespaces(pod, spot)
  checkOperatingSystem(pod, spot)
  if (pod.nodeSelector) checkLabels(pod.nodeSelector, spot.in('nodeSelector'))
  if (pod.dnsConfig) checkDnsConfig(pod.dnsConfig, spot.in('dnsConfig'))
  if (pod.dnsPolicy === 'None' && (pod.dnsConfig?.nameservers?.length ?? 0) === 0)
    spot.fault('missing', '`dnsPolicy: None` needs a nameserver.', 'dnsConfig', 'nameservers')
  expectRange(spot, pod.activeDeadlineSeconds, 1, 2147483647, 'activeDeadlineSeconds')
  for (const [index, { ip, hostnames = [] }] of pod.hostAliases?.entries() ?? []) {
    if (!ip) spot.fault('missing', 'A host alias needs an `ip`.', 'hostAliases', index, 'ip')
    expectText(spot, ip, ipAddress(spot.minor >= 36), 'hostAliases', index, 'ip')
    for (const [place, name] of hostnames.entries())
      expectText(spot, name, dnsSubdomain, 'hostAliases', index, 'hostnames', place)
  }
}

function checkNames(pod: PodSpec, spot: Spot): void {
  expectText(spot, pod.serviceAccountName, dnsSubdomain, 'serviceAccountName')
  expectText(spot, pod.nodeName, dnsSubdomain, 'nodeName')
  expectText(spot, pod.hostname, dnsLabel, 'hostname')
  expectText(spot, pod.subdomain, dnsLabel, 'subdomain')
  expectText(spot, pod.priorityClassName, dnsSubdomain, 'priorityClassName')
  if (pod.runtimeClassName === '') spot.fault('bad-format', '`runtimeClassName` must not be empty.', 'runtimeClassName')
  expectText(spot, pod.runtimeClassName, dnsSubdomain, 'runtimeClassName')
  for (const [index, { conditionType }] of pod.readinessGates?.entries() ?? [])
    expectText(spot, conditionType, qualifiedName, 'readinessGates', index, 'conditionType')
  for (const [index, { name }] of pod.schedulingGates?.entries() ?? [])
    expectText(spot, name, qualifiedName, 'schedulingGates', index, 'name')
  for (const [index, { name }] of pod.resourceClaims?.entries() ?? [])
    expectText(spot, name, dnsLabel, 'resourceClaims', index, 'name')
}

function checkNamespaces(pod: PodSpec, spot: Spot): void {
  if (pod.shareProcessNamespace && pod.hostPID)
    spot.keyFault('conflict', '`shareProcessNamespace` and `hostPID` cannot both hold.', 'shareProcessNamespace')
  if (pod.hostUsers !== false) return
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC'] as const) {
    // UserNamespacesHostNetworkSupport is an alpha of 1.35.
    if (pod[field] && !(field === 'hostNetwork' && spot.minor >= 35))
      spot.keyFault('conflict', `\`hostUsers: false\` contradicts \`${field}\`.`, field)
  }
}

function checkDnsConfig({ nameservers = [], searches = [], options = [] }: PodDNSConfig, spot: Spot): void {
  if (nameservers.length > 3)
    spot.keyFault('out-of-range', `There are ${nameservers.length} nameservers; 3 are the most.`, 'nameservers')
  for (const [index, address] of nameservers.entries())
    expectText(spot, address, ipAddress(spot.minor >= 36), 'nameservers', index)
  // ExpandedDNSConfig is on by default since 1.26.
  const most = spot.minor < 26 ? 6 : 32
  if (searches.length > most)
    spot.keyFault('out-of-range', `There are ${searches.length} search domains; ${most} are the most.`, 'searches')
  for (const [index, domain] of searches.entries()) {
    // RelaxedDNSSearchValidation is on by default since 1.33: KEP-4427.
    const relaxed = spot.minor >= 33
    if (relaxed && domain === '.') continue
    expectText(spot, domain.replace(/\.$/, ''), relaxed ? dnsSubdomainWithUnderscore : dnsSubdomain, 'searches', index)
  }
  for (const [index, { name }] of options.entries())
    if (!name) spot.fault('missing', 'An option needs a `name`.', 'options', index, 'name')
}
