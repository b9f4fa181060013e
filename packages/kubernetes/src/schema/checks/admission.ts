/** Admission webhooks, and API services, after kubernetes/pkg/apis/admissionregistration/validation and kube-aggregator. */
import type {
  APIServiceSpec,
  MutatingWebhook,
  RuleWithOperations,
  ValidatingWebhook,
  WebhookClientConfig,
} from '../../api/kinds.gen.ts'
import { dns1035Label, dnsSubdomain } from '../grammar/name.ts'
import { expectPort } from '../grammar/port.ts'
import { expectRange, expectText, type Grammar, type Spot } from '../spot.ts'
import { expectOne } from './one-of.ts'

export function checkWebhook(webhook: ValidatingWebhook | MutatingWebhook, spot: Spot): void {
  const { name, sideEffects, admissionReviewVersions, timeoutSeconds } = webhook
  expectText(spot, name, dnsSubdomain, 'name')
  if (name === '' || (name && name.replace(/\.$/, '').split('.').length < 3))
    spot.fault('bad-format', 'The name of a webhook is a domain of at least three parts.', 'name')
  if (sideEffects === 'Some' || sideEffects === 'Unknown')
    spot.fault('not-allowed-value', '`sideEffects` must be `None` or `NoneOnDryRun`.', 'sideEffects')
  expectRange(spot, timeoutSeconds, 1, 30, 'timeoutSeconds')
  if (admissionReviewVersions?.length === 0)
    spot.fault('missing', 'At least one version is needed.', 'admissionReviewVersions')
  else if (
    admissionReviewVersions &&
    !admissionReviewVersions.some(version => version === 'v1' || version === 'v1beta1')
  )
    spot.fault('not-allowed-value', 'One of the versions must be `v1` or `v1beta1`.', 'admissionReviewVersions')
  for (const [index, version] of admissionReviewVersions?.entries() ?? []) {
    expectText(spot, version, dns1035Label, 'admissionReviewVersions', index)
    if (admissionReviewVersions!.indexOf(version) < index)
      spot.fault('duplicate-item', `\`${version}\` stands there already.`, 'admissionReviewVersions', index)
  }
}

const clients: ReadonlySet<string> = new Set(['service', 'url'])

/** Of admission and of conversion. */
export function checkWebhookClient(config: WebhookClientConfig, spot: Spot): void {
  expectOne(spot, config, clients, 'A webhook')
  expectPort(spot, config.service?.port, 'service', 'port')
  checkServicePath(config.service?.path, spot)
  const { url } = config
  if (url === undefined) return
  if (!/^https:\/\/[^/?#]/.test(url)) spot.fault('bad-format', 'The URL must begin with `https://` and a host.', 'url')
  else if (/[?#]/.test(url)) spot.fault('bad-format', 'The URL may have neither a query nor a fragment.', 'url')
  else if (/^https:\/\/[^/]*@/.test(url)) spot.fault('bad-format', 'The URL may hold no user.', 'url')
}

/** After `ValidateWebhookService` of k8s.io/apiserver/pkg/util/webhook. */
function checkServicePath(path: string | undefined, spot: Spot): void {
  if (!path || path === '/') return
  expectText(spot, path, servicePath, 'service', 'path')
}

const servicePath: Grammar = path => {
  if (!path.startsWith('/')) return 'it must begin with `/`'
  const parts = path.slice(1).replace(/\/$/, '').split('/')
  if (parts.includes('')) return 'it may not hold `//`'
  return parts.map(dnsSubdomain).find(reason => reason !== undefined)
}

export function checkWebhookRule(rule: RuleWithOperations, spot: Spot): void {
  for (const field of ['operations', 'apiGroups', 'apiVersions', 'resources'] as const) {
    const values: readonly string[] = rule[field] ?? []
    if (values.length === 0) spot.fault('missing', `A rule needs \`${field}\`.`, field)
    if (field !== 'resources' && values.length > 1 && values.includes('*'))
      spot.fault('conflict', 'Where `*` stands, nothing else may.', field, values.indexOf('*'))
  }
}

export function checkApiService(spec: APIServiceSpec, spot: Spot): void {
  expectRange(spot, spec.groupPriorityMinimum, 1, 20000, 'groupPriorityMinimum')
  expectRange(spot, spec.versionPriority, 1, 1000, 'versionPriority')
  if (!spec.service) return
  for (const field of ['name', 'namespace'] as const)
    if (!spec.service[field]) spot.fault('missing', `The service needs a \`${field}\`.`, 'service', field)
  expectPort(spot, spec.service.port, 'service', 'port')
  if (spec.insecureSkipTLSVerify && spec.caBundle)
    spot.keyFault('conflict', '`insecureSkipTLSVerify` leaves no use for a `caBundle`.', 'caBundle')
}
