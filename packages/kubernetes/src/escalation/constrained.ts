/** Impersonation for single actions only: whoever may be anybody, and act so as one that is impersonated, may act so. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { grantOf } from '../rbac/policy-rule.ts'

const identities = 'authentication.k8s.io'

/**
 * What has to be impersonated without a limit in each mode to be as good as anybody.
 * https://kubernetes.io/docs/reference/access-authn-authz/user-impersonation/#constrained-impersonation
 */
const modes: Readonly<Record<string, readonly string[]>> = {
  'user-info': ['users', 'groups'],
  serviceaccount: ['serviceaccounts'],
}

const identityVerb = 'impersonate:'
const actionVerb = 'impersonate-on:'

/** Whether a rule has a part in this. */
export function isConstrained({ verbs }: PolicyRule): boolean {
  return verbs?.some(verb => verb?.startsWith(actionVerb)) ?? false
}

/** Anybody, of those for whom a mode is. */
export interface Identity<Written> {
  readonly mode: string
  /** The rules that let one be anybody. */
  readonly by: readonly Written[]
}

/** @param rules that are held in the whole cluster */
export function identitiesBy<Written extends { readonly rule: PolicyRule }>(
  rules: readonly Written[],
): readonly Identity<Written>[] {
  return Object.entries(modes).flatMap(([mode, resources]) => {
    const by = resources.flatMap(resource => rules.find(({ rule }) => isUnlimited(rule, mode, resource)) ?? [])
    return by.length === resources.length ? [{ mode, by: [...new Set(by)] }] : []
  })
}

/** What the rule lets somebody do who may be anybody in a mode; undefined where that is nothing. */
export function actedOn(rule: PolicyRule, mode: string): PolicyRule | undefined {
  const prefix = `${actionVerb}${mode}:`
  const verbs = (rule.verbs ?? []).flatMap(verb => (verb?.startsWith(prefix) ? [verb.slice(prefix.length)] : []))
  return verbs.length > 0 ? { ...rule, verbs } : undefined
}

function isUnlimited(rule: PolicyRule, mode: string, resource: string): boolean {
  const grant = grantOf(rule, { verb: `${identityVerb}${mode}`, group: identities, resource })
  // A star is every verb, `impersonate` among them, and told of as such.
  return grant !== undefined && grant.names.length === 0 && rule.verbs?.[grant.verb] !== '*'
}
