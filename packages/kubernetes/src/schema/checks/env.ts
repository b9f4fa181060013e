/** Environment variables, after `ValidateEnv` and `ValidateEnvFrom` of kubernetes/pkg/apis/core/validation. */
import type {
  ConfigMapKeySelector,
  EnvFromSource,
  EnvVar,
  ObjectFieldSelector,
  ResourceFieldSelector,
  SecretKeySelector,
} from '../../api/kinds.gen.ts'
import { annotationKey, configKey, dnsSubdomain, envName, qualifiedName, relaxedEnvName } from '../grammar/name.ts'
import { expectText, type Grammar, listed, needText, quoted, type Spot } from '../spot.ts'
import { expectOne } from './one-of.ts'

const sources: ReadonlySet<string> = new Set([
  'fieldRef',
  'resourceFieldRef',
  'configMapKeyRef',
  'secretKeyRef',
  'fileKeyRef',
])

const wholes: ReadonlySet<string> = new Set(['configMapRef', 'secretRef'])

/** RelaxedEnvironmentVariableValidation is on by default since 1.32: KEP-4369. */
function nameGrammar(minor: number): Grammar {
  return minor < 32 ? envName : relaxedEnvName
}

export function checkEnvVar(variable: EnvVar, spot: Spot): void {
  if (variable.name === '') spot.fault('missing', '`name` must not be empty.', 'name')
  expectText(spot, variable.name, nameGrammar(spot.minor), 'name')
  const { value, valueFrom } = variable
  if (!valueFrom) return
  expectOne(spot.in('valueFrom'), valueFrom, sources, '`valueFrom`')
  if (value) spot.keyFault('conflict', 'A variable has either `value` or `valueFrom`.', 'valueFrom')
  if (valueFrom.fieldRef) checkFieldRef(valueFrom.fieldRef, envFields, spot.in('valueFrom', 'fieldRef'))
  if (valueFrom.resourceFieldRef)
    checkResourceFieldRef(valueFrom.resourceFieldRef, spot.in('valueFrom', 'resourceFieldRef'))
}

export function checkEnvFromSource(source: EnvFromSource, spot: Spot): void {
  expectText(spot, source.prefix, nameGrammar(spot.minor), 'prefix')
  expectOne(spot, source, wholes, 'An item of `envFrom`')
  if (source.configMapRef) needText(spot, source.configMapRef.name, dnsSubdomain, 'configMapRef', 'name')
  if (source.secretRef) needText(spot, source.secretRef.name, dnsSubdomain, 'secretRef', 'name')
}

/** A key of a ConfigMap or Secret. */
export function checkKeySelector(selector: ConfigMapKeySelector | SecretKeySelector, spot: Spot): void {
  needText(spot, selector.name, dnsSubdomain, 'name')
  if (selector.key !== undefined) needText(spot, selector.key, configKey, 'key')
}

const envFields = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
]

export const volumeFields = [
  'metadata.name',
  'metadata.namespace',
  'metadata.labels',
  'metadata.annotations',
  'metadata.uid',
]

/** A field of the pod that a container is told. @param allowed besides single labels and annotations */
export function checkFieldRef(ref: ObjectFieldSelector, allowed: readonly string[], spot: Spot): void {
  const { apiVersion, fieldPath } = ref
  if (apiVersion && apiVersion !== 'v1')
    spot.fault('not-allowed-value', 'The fields of a pod are those of the version `v1`.', 'apiVersion')
  if (fieldPath === undefined) return
  const [, field, key] = /^(.*)\['(.*)'\]$/.exec(fieldPath) ?? []
  if (field === 'metadata.labels' || field === 'metadata.annotations') {
    expectText(spot, key, field === 'metadata.labels' ? qualifiedName : annotationKey, 'fieldPath')
    return
  }
  // PodHostIPs is on by default since 1.29: KEP-2681.
  if (allowed.includes(fieldPath) && (fieldPath !== 'status.hostIPs' || spot.minor >= 28)) return
  const known = listed([...allowed, "metadata.labels['…']", "metadata.annotations['…']"], 'or')
  spot.fault('not-allowed-value', `${quoted(fieldPath)} cannot be read here; what can is ${known}.`, 'fieldPath')
}

const resources = [
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
]

export function checkResourceFieldRef({ resource }: ResourceFieldSelector, spot: Spot): void {
  if (resource === undefined || resources.includes(resource)) return
  if (/^(?:limits|requests)\.hugepages-/.test(resource)) return
  if (resource === '') spot.fault('missing', '`resource` must not be empty.', 'resource')
  else spot.fault('not-allowed-value', `\`${resource}\` is none of ${listed(resources, 'or')}.`, 'resource')
}
