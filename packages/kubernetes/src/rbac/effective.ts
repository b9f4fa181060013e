/** What of a rule takes effect where it is bound. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { type Action, isNameless } from './policy-rule.ts'
import { isNamespacedResource } from './resource-table.ts'
import type { Scope } from './scope.ts'

/** What has no namespace is out of reach of a RoleBinding, but for the one namespace that it is in. */
export function isInReach({ verb, group, resource }: Action, scope: Scope): boolean {
  if (scope === 'cluster' || isNamespacedResource(group, resource) !== false) return true
  return resource === 'namespaces' && ['get', 'update', 'patch', 'delete', '*'].includes(verb)
}

/** The rule without verbs, resources and paths that it does not grant in the scope; undefined where nothing is left. */
export function effectiveRule(rule: PolicyRule, scope: Scope): PolicyRule | undefined {
  const groups = rule.apiGroups ?? []
  const isNamed = !!rule.resourceNames?.length && !rule.resourceNames.some(name => !name)
  const grants = (verb: string | null, resource: string | null) =>
    !isNoPattern(resource ?? '') &&
    groups.some(group => isInReach({ verb: verb ?? '', group: group ?? '', resource: resource ?? '' }, scope)) &&
    !(isNamed && isNameless(verb ?? '', resource ?? ''))
  const resources = (rule.resources ?? []).filter(each => rule.verbs?.some(verb => grants(verb, each)))
  const urls = scope === 'cluster' ? (rule.nonResourceURLs ?? []) : []
  const verbs = (rule.verbs ?? []).filter(verb => urls.length > 0 || resources.some(each => grants(verb, each)))
  if (verbs.length === 0) return undefined
  return { ...rule, verbs, resources, nonResourceURLs: urls }
}

/** Any subresource of a resource: nothing matches that. */
function isNoPattern(resource: string): boolean {
  return resource.endsWith('/*')
}
