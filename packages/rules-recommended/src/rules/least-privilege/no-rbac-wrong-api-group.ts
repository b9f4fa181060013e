/** A resource grants something only in the group that it is in. */
import { defineRule } from '@keelint/core'
import { grantOf, groupsOfResource, isBuiltInGroup, type PolicyRule } from '@keelint/kubernetes'
import { definedFacts, definedResources } from '../../rbac/defined-resources.ts'
import { strayGroups } from '../../rbac/stray-groups.ts'
import { entryOf } from '../../rbac/written.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow resources in API groups that do not have them',
      rationale:
        'A rule grants each of its resources in each of its groups. A resource that none of these has is accepted and grants nothing: Deployments are in `apps`, not in the core group, and no longer in `extensions`. A group is written without its version, and the core group as an empty text.',
      remedy: 'Add the group that the resource is in, or move the resource to a rule of that group.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
        'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
      ],
    },
    presets: { recommended: true, strict: true },
    messages: {
      group: '{{groups}} has no {{resources}}: {{right}} has.',
      meant: 'There is no API group `{{group}}`: {{right}} is meant.',
      unknown:
        'There is no API group `{{group}}`, so the rule grants nothing in it: one that is not of Kubernetes itself is a domain, as `example.com`.',
      add: 'Add the group `{{group}}`.',
      write: "Write `'{{right}}'`.",
    },
    hasSuggestions: true,
  },
  collect: definedFacts,
  create: ({ report }) => ({
    Project({ access, facts, isClosed }) {
      const defined = definedResources(facts)
      const isWhole = (group: string) => isBuiltInGroup(group) || (isClosed('*') && defined.has(group))
      const homesOf = (resource: string) => [...groupsOfResource(resource), ...defined.groupsOf(resource)]
      const isAmiss = (rule: PolicyRule) => strayGroups(rule).length > 0 || lostResources(rule, [], homesOf).size > 0
      for (const { role, index, rule } of access.writtenRulesWhere(isAmiss)) {
        const { apiGroups } = rule
        for (const { index: entry, group, right } of strayGroups(rule)) {
          const at = entryOf({ role, index }, 'apiGroups', entry)
          if (right === undefined) report({ at, messageId: 'unknown', data: { group } })
          else
            report({
              at,
              messageId: 'meant',
              data: { group, right: tell(right) },
              suggest: apiGroups?.includes(right)
                ? []
                : [{ messageId: 'write', data: { right }, fix: ({ set }) => set(at, right) }],
            })
        }
        if (!apiGroups?.length || !apiGroups.every(group => isWhole(group ?? ''))) continue
        const others = role.rules.filter((_, at) => at !== index)
        for (const [right, found] of lostResources(rule, others, homesOf)) {
          const homes = right.split(',')
          const [first, ...more] = found.map(({ index: entry }) => entryOf({ role, index }, 'resources', entry))
          const groups = apiGroups.map(group => tell(group ?? ''))
          const list = { resource: role.resource, path: ['rules', index, 'apiGroups'] }
          report({
            at: first!,
            messageId: 'group',
            data: {
              groups: groups.join(' or ').replace(/^t/, 'T'),
              resources: found.map(({ resource }) => `\`${resource}\``).join(', '),
              right: homes.map(tell).join(' or '),
            },
            related: more.map(each => ({ at: each, message: 'This resource is in that group too.' })),
            suggest:
              homes.length === 1
                ? [{ messageId: 'add', data: { group: right }, fix: ({ append }) => append(list, right) }]
                : [],
          })
        }
      }
    },
  }),
})

/** The resources that none of the groups has, by the groups that do have them. */
function lostResources(
  rule: PolicyRule,
  others: readonly PolicyRule[],
  homesOf: (resource: string) => readonly string[],
) {
  const lost = new Map<string, { readonly index: number; readonly resource: string }[]>()
  const groups = (rule.apiGroups ?? []).map(group => group ?? '')
  for (const [index, resource] of (rule.resources ?? []).entries()) {
    if (resource === null || resource.includes('*')) continue
    const homes = homesOf(resource)
    if (homes.length === 0 || homes.some(group => groups.includes(group))) continue
    // What another rule grants in the right group is there for clusters that are long gone.
    const verbs = (rule.verbs ?? []).map(verb => verb ?? '')
    const isGranted = (verb: string) =>
      homes.some(group => others.some(other => grantOf(other, { verb, group, resource })))
    if (verbs.every(isGranted)) continue
    const right = homes.join()
    lost.set(right, [...(lost.get(right) ?? []), { index, resource }])
  }
  return lost
}

function tell(group: string): string {
  return group === '' ? 'the core group' : `\`${group}\``
}
