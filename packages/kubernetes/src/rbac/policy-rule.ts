/** Whether a rule of a Role or ClusterRole grants a request, decided as the API server's RBAC authorizer decides it. */
import type { PolicyRule } from '../api/kinds.gen.ts'

/** What somebody wants to do to resources of one type. */
export interface Action {
  readonly verb: string
  /** `''` for the core group. */
  readonly group: string
  /** The plural, with its subresource if there is one: `pods`, `pods/exec`. */
  readonly resource: string
}

/** Which entries of a rule grant an action, as indices from 0 into its lists. */
export interface Grant {
  readonly verb: number
  readonly group: number
  readonly resource: number
  /** The only names that the grant holds for; empty for any name. */
  readonly names: readonly string[]
}

/**
 * Whether a request is granted, as the authorizer decides it. A name is part of a request for one object; `list` and `watch` carry
 * one only where the client selects by `metadata.name`, and `create` of a top-level resource and `deletecollection` never do: the
 * API server does not ask for these with a name.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources
 */
export function allows(
  rule: PolicyRule,
  { verb, group, resource, name }: Action & { readonly name?: string },
): boolean {
  return (
    indexOf(rule.verbs, verb) >= 0 &&
    indexOf(rule.apiGroups, group) >= 0 &&
    indexOfResource(rule.resources, resource) >= 0 &&
    (!rule.resourceNames?.length || exactly(rule.resourceNames, name ?? '') >= 0)
  )
}

/**
 * Whether a request for a path that is no resource, such as `/metrics`, is granted. A star counts alone, or at the end.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#clusterrole-example
 */
export function allowsUrl(rule: PolicyRule, verb: string, url: string): boolean {
  return (
    indexOf(rule.verbs, verb) >= 0 &&
    (rule.nonResourceURLs ?? []).some(
      entry => entry === '*' || entry === url || (!!entry?.endsWith('*') && url.startsWith(withoutStars(entry))),
    )
  )
}

/**
 * The entries that grant an action on some object at least; a spelled-out entry goes before a wildcard. Undefined where
 * the rule does not grant it, also where resource names make the verb ineffective.
 */
export function grantOf(rule: PolicyRule, { verb, group, resource }: Action): Grant | undefined {
  const verbIndex = indexOf(rule.verbs, verb)
  if (verbIndex < 0) return
  const groupIndex = indexOf(rule.apiGroups, group)
  if (groupIndex < 0) return
  const resourceIndex = indexOfResource(rule.resources, resource)
  if (resourceIndex < 0) return
  const names = (rule.resourceNames ?? []).map(name => name ?? '')
  // Requests without a name have the empty one, which lets these pass where it is listed.
  const isOpen = names.includes('') && (isNameless(verb, resource) || verb === 'list' || verb === 'watch')
  if (names.length > 0 && isNameless(verb, resource) && !isOpen) return
  return { verb: verbIndex, group: groupIndex, resource: resourceIndex, names: isOpen ? [] : names }
}

/** Whether requests of the verb never carry a name, so that no list of names lets them pass. */
export function isNameless(verb: string, resource: string): boolean {
  return verb === 'deletecollection' || (verb === 'create' && !resource.includes('/'))
}

/** A pattern for paths without the stars at its end. */
export function withoutStars(pattern: string): string {
  let end = pattern.length
  while (pattern[end - 1] === '*') end--
  return pattern.slice(0, end)
}

type Entries = readonly (string | null)[] | null | undefined

/** A null in a list of texts is an empty text to the API server: among groups, the core group. */
function exactly(entries: Entries, wanted: string): number {
  const index = entries?.indexOf(wanted) ?? -1
  return index < 0 && wanted === '' ? (entries?.indexOf(null) ?? -1) : index
}

function indexOf(entries: Entries, wanted: string): number {
  const exact = exactly(entries, wanted)
  return exact >= 0 ? exact : (entries?.indexOf('*') ?? -1)
}

/** A star covers subresources too, `*` and `/scale` joined cover that subresource of everything; `pods/*` is no pattern. */
function indexOfResource(entries: Entries, wanted: string): number {
  const exact = entries?.indexOf(wanted) ?? -1
  if (exact >= 0) return exact
  const slash = wanted.indexOf('/')
  const ofAny = slash < 0 ? -1 : (entries?.indexOf(`*${wanted.slice(slash)}`) ?? -1)
  return ofAny >= 0 ? ofAny : (entries?.indexOf('*') ?? -1)
}
