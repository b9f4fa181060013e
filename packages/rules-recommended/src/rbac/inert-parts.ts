/** The parts of a rule that grant nothing, wherever it is bound or in a namespace. */
import { grantOf, isBuiltInGroup, isNamespacedResource, type PolicyRule } from '@keelint/kubernetes'

/** The names of signers are patterns, and so may be those in groups of others, which authorize by themselves. */
export function starredNames({ apiGroups, resources, resourceNames }: PolicyRule) {
  if (!resourceNames?.length) return []
  if (resources?.includes('signers') || !apiGroups?.every(group => isBuiltInGroup(group ?? ''))) return []
  return resourceNames.flatMap((name, index) => (name?.includes('*') ? [{ index, name }] : []))
}

/** The resources of a rule that no group of it has in namespaces. A request for one namespace is made within that. */
export function withoutNamespace(rule: PolicyRule): readonly { readonly index: number; readonly resource: string }[] {
  const groups = (rule.apiGroups ?? []).map(group => group ?? '')
  return (rule.resources ?? []).flatMap((resource, index) => {
    if (!resource || resource.includes('*') || (resource === 'namespaces' && namesNamespaces(rule))) return []
    const scopes = groups.map(group => isNamespacedResource(group, resource))
    // Another group may have a resource of that name in namespaces.
    const isKnown = groups.every(
      (group, at) => scopes[at] === false || (scopes[at] === undefined && isBuiltInGroup(group)),
    )
    return isKnown && scopes.includes(false) ? [{ index, resource }] : []
  })
}

function namesNamespaces(rule: PolicyRule): boolean {
  return ['get', 'update', 'patch', 'delete'].some(verb => grantOf(rule, { verb, group: '', resource: 'namespaces' }))
}
