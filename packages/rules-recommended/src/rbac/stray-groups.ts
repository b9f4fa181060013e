/** API groups of a rule that no API server has. */
import { groupsOfResource, isImpossibleGroup, meantGroup, type PolicyRule } from '@keelint/kubernetes'

/** With the group that is meant; none where the others of the rule have all of its resources. */
export function strayGroups({ apiGroups, resources }: PolicyRule) {
  const groups = (apiGroups ?? []).map(group => group ?? '')
  const named = (resources ?? []).flatMap(resource => resource ?? [])
  const isServed = (resource: string) => groupsOfResource(resource).some(group => groups.includes(group))
  if (groups.includes('*') || named.length === 0 || named.every(isServed)) return []
  return groups.flatMap((group, index) =>
    isImpossibleGroup(group) ? [{ index, group, right: meantGroup(group, named) }] : [],
  )
}
