/** The audit policy of the API server, and what it records of a request. */

/** How much is recorded, from nothing to the bodies of request and response. */
export const auditLevels = ['None', 'Metadata', 'Request', 'RequestResponse'] as const
export type AuditLevel = (typeof auditLevels)[number]

/** https://kubernetes.io/docs/reference/config-api/apiserver-audit.v1/#audit-k8s-io-v1-Policy */
export interface AuditPolicy {
  readonly rules?: readonly (AuditPolicyRule | null)[] | null
  readonly omitStages?: readonly string[] | null
}

export interface AuditPolicyRule {
  readonly level?: string | null
  readonly users?: readonly string[] | null
  readonly userGroups?: readonly string[] | null
  readonly verbs?: readonly string[] | null
  readonly resources?: readonly (AuditGroupResources | null)[] | null
  readonly namespaces?: readonly string[] | null
  readonly nonResourceURLs?: readonly string[] | null
  readonly omitStages?: readonly string[] | null
}

export interface AuditGroupResources {
  /** Absent or empty for the core group. */
  readonly group?: string | null
  readonly resources?: readonly string[] | null
  readonly resourceNames?: readonly string[] | null
}

export interface AuditIdentity {
  readonly user: string
  readonly groups: readonly string[]
}

/** A request as the policy sees it: to a resource, or to a path that is none. */
export type AuditRequest = AuditIdentity & { readonly verb: string } & (AuditedResource | { readonly path: string })

export interface AuditedResource {
  readonly group: string
  readonly resource: string
  /** `''` where the request is to the resource itself. */
  readonly subresource: string
  /** `''` for a resource without namespaces. */
  readonly namespace: string
  /** `''` where the request names none, such as a list. */
  readonly name: string
}

export interface AuditDecision {
  /** `undefined` where the rule's level is none that the API server knows. */
  readonly level: AuditLevel | undefined
  /** From 0; undefined where no rule matches. */
  readonly rule: number | undefined
  /** Of the policy and of the rule. */
  readonly omittedStages: readonly string[]
}

/**
 * What a policy records of a request: the first rule that matches decides, and a request that none matches is not recorded.
 * https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/#audit-policy
 */
export function auditDecision(policy: AuditPolicy, request: AuditRequest): AuditDecision {
  const rules = listed(policy.rules)
  const index = rules.findIndex(rule => matches(rule ?? {}, request))
  const rule = rules[index]
  const omittedStages = [...listed(policy.omitStages), ...listed(rule?.omitStages)]
  if (index < 0) return { level: 'None', rule: undefined, omittedStages }
  return { level: auditLevels.find(level => level === rule?.level), rule: index, omittedStages }
}

/** Whether a rule has no selector, so that it matches every request that reaches it. */
export function isCatchAll(rule: AuditPolicyRule | null): boolean {
  const { users, userGroups, verbs, resources, namespaces, nonResourceURLs } = rule ?? {}
  return [users, userGroups, verbs, resources, namespaces, nonResourceURLs].every(
    list => listed<unknown>(list).length === 0,
  )
}

function matches(rule: AuditPolicyRule, request: AuditRequest): boolean {
  return (
    allows(rule.users, user => user === request.user) &&
    allows(rule.userGroups, group => request.groups.includes(group)) &&
    allows(rule.verbs, verb => verb === request.verb) &&
    matchesTarget(rule, request)
  )
}

/** Namespaces and resources select requests to resources alone, and stand above `nonResourceURLs`. */
function matchesTarget(rule: AuditPolicyRule, request: AuditRequest): boolean {
  if (listed(rule.namespaces).length > 0 || listed(rule.resources).length > 0)
    return (
      'resource' in request &&
      allows(rule.namespaces, namespace => namespace === request.namespace) &&
      allows(rule.resources, resources => matchesResource(resources ?? {}, request))
    )
  return allows(rule.nonResourceURLs, pattern => 'path' in request && matchesPath(pattern, request.path))
}

function matchesResource(selector: AuditGroupResources, request: AuditedResource): boolean {
  if ((selector.group ?? '') !== request.group) return false
  const resources = listed(selector.resources)
  if (resources.length === 0) return true
  const { resource, subresource } = request
  return (
    allows(selector.resourceNames, name => name === request.name) &&
    resources.some(
      pattern =>
        pattern === '*' ||
        pattern === (subresource ? `${resource}/${subresource}` : resource) ||
        pattern === `${resource}/*` ||
        (subresource !== '' && pattern === `*/${subresource}`),
    )
  )
}

function matchesPath(pattern: string, path: string): boolean {
  return pattern === path || (pattern.endsWith('*') && path.startsWith(pattern.replace(/\*+$/, '')))
}

/** A selector that is absent or empty lets everything through. */
function allows<T>(list: readonly T[] | null | undefined, test: (item: T) => boolean): boolean {
  return listed(list).length === 0 || listed(list).some(test)
}

/** Audit policies come as they are written: what is no list counts as absent. */
function listed<T>(list: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(list) ? list : []
}
