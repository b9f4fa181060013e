/** Pods, alone and in templates, after `ValidatePodSpec` of kubernetes/pkg/apis/core/validation. */
import type { Pod, PodDNSConfig, PodSpec } from '../../api/kinds.gen.ts'
import { containersOf } from '../../pod/containers.ts'
import { ipAddress } from '../grammar/address.ts'
import { dnsLabel, dnsSubdomain, dnsSubdomainWithUnderscore, qualifiedName } from '../grammar/name.ts'
import { expectRange, expectText, type Spot } from '../spot.ts'
import { checkContainerLists } from './container-list.ts'
import { checkLabels } from './object-meta.ts'
import { expectOne } from './one-of.ts'
import { checkOverhead, checkPodResources } from './resources.ts'
import { checkOperatingSystem } from './security-context.ts'
import { checkMountedVolumes } from './volume-mount.ts'
import { checkHostProcesses } from './windows.ts'

export function checkPod({ metadata, spec }: Pod, spot: Spot): void {
  if (!spec) return
  // A pod that was read back from a cluster may have some.
  if ((spec.ephemeralContainers?.length ?? 0) > 0 && !metadata?.uid)
    spot.keyFault(
      'forbidden-field',
      'A pod is created without ephemeral containers; they are added to one that runs.',
      'spec',
      'ephemeralContainers',
    )
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
  checkHostProcesses(pod, spot)
  checkHostname(pod, spot)
  if (pod.overhead) checkOverhead(pod.overhead, spot.in('overhead'))
  if (pod.resources) checkPodResources(pod.resources, spot.in('resources'))
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
  // The old name of the field holds where the new one does not stand.
  const account = pod.serviceAccountName ? 'serviceAccountName' : 'serviceAccount'
  expectText(spot, pod[account], dnsSubdomain, account)
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
  for (const [index, claim] of pod.resourceClaims?.entries() ?? []) {
    expectText(spot, claim.name, dnsLabel, 'resourceClaims', index, 'name')
    // Until 1.30 the two stood in a `source`.
    if (spot.minor < 31) continue
    expectOne(spot.in('resourceClaims', index), claim, claimSources, 'A claim of the pod')
    for (const field of claimSources)
      expectText(spot, claim[field as 'resourceClaimName'], dnsSubdomain, 'resourceClaims', index, field)
  }
}

const claimSources: ReadonlySet<string> = new Set(['resourceClaimName', 'resourceClaimTemplateName'])

/** HostnameOverride is on by default since 1.35: KEP-4762. */
function checkHostname({ hostnameOverride: name, hostNetwork, setHostnameAsFQDN }: PodSpec, spot: Spot): void {
  if (name === undefined || spot.minor < 35) return
  expectText(spot, name, dnsSubdomain, 'hostnameOverride')
  if (name.length > 64)
    spot.fault('out-of-range', `The name has ${name.length} characters; 64 are the most.`, 'hostnameOverride')
  if (setHostnameAsFQDN)
    spot.keyFault('conflict', '`hostnameOverride` contradicts `setHostnameAsFQDN`.', 'hostnameOverride')
  if (hostNetwork) spot.keyFault('conflict', 'On the network of the host, the pod has its name.', 'hostnameOverride')
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
