/** Whether requests have to say who they are: what annotations, routes and policies of common controllers tell. */

/** `unknown` where an object is named that may ask for it. */
export type Asks = 'yes' | 'no' | 'unknown'

const asking: readonly RegExp[] = [
  /^(?:[\w-]+\.)?ingress\.kubernetes\.io\/auth-(?:url|type|secret|tls-secret)$/,
  /^haproxy(?:\.org|-ingress\.github\.io)\/auth-(?:url|type|secret|tls-secret)$/,
  /^nginx\.(?:org|com)\/(?:jwt-key|basic-auth-secret)$/,
]
const naming: readonly RegExp[] = [
  /^traefik\.ingress\.kubernetes\.io\/router\.middlewares$/,
  /^konghq\.com\/plugins$/,
  /^nginx\.org\/policies$/,
  /^(?:[\w-]+\.)?ingress\.kubernetes\.io\/(?:configuration|server|auth)-snippet$/,
]

/** @param annotations of an Ingress */
export function askedByIngress(annotations: Readonly<Record<string, string>>): Asks {
  const set = Object.entries(annotations).filter(([, value]) => !/^(?:|none|false|off)$/i.test(String(value ?? '')))
  if (set.some(([key]) => asking.some(form => form.test(key)))) return 'yes'
  return set.some(([key]) => naming.some(form => form.test(key))) ? 'unknown' : 'no'
}

/** An object of the Gateway API, of which nobody has checked that its fields have the right types. */
export interface Route {
  readonly spec?: { readonly parentRefs?: unknown; readonly rules?: unknown } | null
}
interface RouteRule {
  readonly filters?: unknown
  readonly backendRefs?: unknown
}
interface Reference {
  readonly kind?: unknown
  readonly name?: unknown
}

export function askedByRoute({ spec }: Route): Asks {
  const rules = listOf<RouteRule>(spec?.rules)
  const has = (rule: RouteRule, type: string) =>
    listOf<{ type?: unknown }>(rule.filters).some(each => each.type === type)
  if (rules.length > 0 && rules.every(rule => has(rule, 'ExternalAuth'))) return 'yes'
  return rules.some(rule => has(rule, 'ExtensionRef')) ? 'unknown' : 'no'
}

/** The Services that a route leads to, and the Gateways that it hangs from, by their names. */
export function namesOfRoute({ spec }: Route) {
  const backends = listOf<RouteRule>(spec?.rules).flatMap(rule => listOf<Reference>(rule.backendRefs))
  return { services: namesOf(backends, 'Service'), gateways: namesOf(listOf<Reference>(spec?.parentRefs), 'Gateway') }
}

function namesOf(references: readonly Reference[], kind: string): readonly string[] {
  const meant = references.filter(each => (each.kind ?? kind) === kind)
  return [...new Set(meant.flatMap(({ name }) => (typeof name === 'string' && name ? [name] : [])))]
}

/** The objects of a list; what is none is left out. */
function listOf<T extends object>(value: unknown): readonly T[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'object' && each !== null) : []
}

/** `group/Kind` of policies that make clients say who they are. */
export const authenticationPolicies = [
  'gateway.envoyproxy.io/SecurityPolicy',
  'kuadrant.io/AuthPolicy',
  'networking.gke.io/GCPBackendPolicy',
  'security.istio.io/AuthorizationPolicy',
  'security.istio.io/RequestAuthentication',
] as const

/** As unchecked as a route. */
export interface Policy {
  readonly spec?: { readonly targetRef?: unknown; readonly targetRefs?: unknown } | null
}

/** The names of what a policy is about; `*` where it names nothing, so that it is about more than one. */
export function targetsOf({ spec }: Policy): readonly string[] {
  const targets = listOf<Reference>([spec?.targetRef, ...listOf(spec?.targetRefs)])
  const names = targets.flatMap(({ name }) => (typeof name === 'string' && name ? [name] : []))
  return names.length > 0 ? names : ['*']
}

interface Backend {
  readonly service?: { readonly name?: string } | null
  /** Before `networking.k8s.io/v1`. */
  readonly serviceName?: string
}
interface IngressRule {
  readonly http?: { readonly paths?: readonly ({ readonly backend?: Backend | null } | null)[] | null } | null
}
export interface IngressOfAnyVersion {
  readonly spec?: {
    readonly defaultBackend?: Backend | null
    readonly backend?: Backend | null
    readonly rules?: readonly (IngressRule | null)[] | null
  } | null
}

/** The names of the Services that an Ingress of any version leads to. */
export function servicesOfIngress({ spec }: IngressOfAnyVersion): readonly string[] {
  const paths = (spec?.rules ?? []).flatMap(rule => rule?.http?.paths ?? []).map(path => path?.backend)
  const names = [spec?.defaultBackend, spec?.backend, ...paths].map(
    each => each?.service?.name || each?.serviceName || '',
  )
  return [...new Set(names.filter(Boolean))]
}
