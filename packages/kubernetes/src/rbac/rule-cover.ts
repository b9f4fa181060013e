/** Whether rules of a role stay within rules that somebody holds: what the API server asks of whoever writes or binds a role. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { withoutStars } from './policy-rule.ts'

/** One verb on one resource, or on one object of it; or one verb on one URL. */
export type SingleGrant =
  | { readonly verb: string; readonly group: string; readonly resource: string; readonly name?: string }
  | { readonly verb: string; readonly url: string }

/**
 * What of `wanted` nobody has who holds `held`; nothing where the roles may be handed out without `bind` or `escalate`. A wildcard
 * is covered by the same wildcard only: all verbs one by one are not `*`.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping
 */
export function uncovered(held: readonly PolicyRule[], wanted: readonly PolicyRule[]): readonly SingleGrant[] {
  return wanted.flatMap(rule => singleGrants(rule).filter(grant => !held.some(own => covers(own, grant))))
}

/** Whether one rule alone covers another: each entry of the one's lists then is in the other's. Faster than naming what is not. */
export function coversRule(own: PolicyRule, wanted: PolicyRule): boolean {
  const verbs = texts(wanted.verbs)
  if (verbs.length === 0) return true
  const groups = texts(wanted.apiGroups)
  const resources = texts(wanted.resources)
  const isOfResources = groups.length > 0 && resources.length > 0
  // Most rules of a role are about different resources.
  if (isOfResources) {
    const ownResources = texts(own.resources)
    for (const resource of resources) if (!coversResource(ownResources, resource)) return false
  }
  if (!hasAll(texts(own.verbs), verbs)) return false
  const ownNames = texts(own.resourceNames)
  const urls = texts(wanted.nonResourceURLs)
  if (urls.length > 0) {
    const ownUrls = texts(own.nonResourceURLs)
    if (ownNames.length > 0 || !urls.every(url => ownUrls.some(each => coversUrl(each, url)))) return false
  }
  if (!isOfResources) return true
  if (!hasAll(texts(own.apiGroups), groups)) return false
  const names = texts(wanted.resourceNames)
  return ownNames.length === 0 || (names.length > 0 && names.every(name => ownNames.includes(name)))
}

/** Most rules are told apart by these: one covers another only where it grants all bits that the other takes. */
export interface CoverBits {
  readonly grants: number
  readonly takes: number
}

/** Half of the bits are about verbs, the others about resources; each word has one. */
export function coverBits({ apiGroups, resources, verbs }: PolicyRule): CoverBits {
  const isOfResources = !!apiGroups?.length && !!resources?.length
  const ofVerbs = bitsOf(verbs)
  const ofResources = bitsOf(resources)
  return {
    grants: (verbs?.includes('*') ? half : ofVerbs) | ((resources?.some(isStar) ? half : ofResources) << halfSize),
    takes: verbs?.length ? ofVerbs | (isOfResources ? ofResources << halfSize : 0) : 0,
  }
}

const halfSize = 15
const half = 2 ** halfSize - 1

function bitsOf(words: PolicyRule['verbs']): number {
  return texts(words).reduce((bits, word) => bits | (1 << (sumOf(word) % halfSize)), 0)
}

function sumOf(word: string): number {
  let sum = word.length
  for (let at = 0; at < word.length; at++) sum = (sum * 31 + word.charCodeAt(at)) & 0xffffff
  return sum
}

function isStar(resource: string | null): boolean {
  return resource?.startsWith('*') ?? false
}

function singleGrants(rule: PolicyRule): readonly SingleGrant[] {
  const names = texts(rule.resourceNames)
  const named = names.length > 0 ? names.map(name => ({ name })) : [{}]
  return [
    ...texts(rule.apiGroups).flatMap(group =>
      texts(rule.resources).flatMap(resource =>
        texts(rule.verbs).flatMap(verb => named.map(name => ({ verb, group, resource, ...name }))),
      ),
    ),
    ...texts(rule.nonResourceURLs).flatMap(url => texts(rule.verbs).map(verb => ({ verb, url }))),
  ]
}

function covers(own: PolicyRule, grant: SingleGrant): boolean {
  if (!has(texts(own.verbs), grant.verb)) return false
  const names = texts(own.resourceNames)
  if ('url' in grant) return names.length === 0 && texts(own.nonResourceURLs).some(url => coversUrl(url, grant.url))
  return (
    has(texts(own.apiGroups), grant.group) &&
    coversResource(texts(own.resources), grant.resource) &&
    (names.length === 0 || (grant.name !== undefined && names.includes(grant.name)))
  )
}

function coversResource(own: readonly string[], resource: string): boolean {
  if (has(own, resource)) return true
  const slash = resource.indexOf('/')
  return slash >= 0 && own.includes(`*${resource.slice(slash)}`)
}

function coversUrl(own: string, url: string): boolean {
  return own === url || (own.endsWith('*') && url.startsWith(withoutStars(own)))
}

/** A loop, for every pair of rules of a role is compared. */
function hasAll(entries: readonly string[], wanted: readonly string[]): boolean {
  for (const each of wanted) if (!has(entries, each)) return false
  return true
}

function has(entries: readonly string[], wanted: string): boolean {
  return entries.includes('*') || entries.includes(wanted)
}

function texts(entries: readonly (string | null)[] | null | undefined): readonly string[] {
  return entries?.includes(null) ? entries.map(entry => entry ?? '') : ((entries ?? none) as readonly string[])
}

const none: readonly string[] = []
