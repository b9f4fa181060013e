/** A resource grants something only in the group that it is in. */
import { defineRule, type Node } from '@keelint/core'
import { grantOf, groupsOfResource, isBuiltInGroup, type PolicyRule, type Role } from '@keelint/kubernetes'
import { strayGroups } from '../../rbac/stray-groups.ts'

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
  create({ report }) {
    function check({ rules }: Role, node: Node<Role>) {
      for (const [at, rule] of (rules ?? []).entries()) {
        for (const { index, group, right } of rule ? strayGroups(rule) : []) {
          const place = node.at('rules').at(at).at('apiGroups').at(index)
          if (right === undefined) report({ at: place, messageId: 'unknown', data: { group } })
          else
            report({
              at: place,
              messageId: 'meant',
              data: { group, right: tell(right) },
              suggest: rule?.apiGroups?.includes(right)
                ? []
                : [{ messageId: 'write', data: { right }, fix: ({ set }) => set(place, right) }],
            })
        }
        const others = (rules ?? []).filter((_, index) => index !== at)
        for (const [right, found] of rule ? lostResources(rule, others) : []) {
          const homes = right.split(',')
          const place = node.at('rules').at(at)
          const [first, ...more] = found.map(({ index }) => place.at('resources').at(index))
          const groups = (rule?.apiGroups ?? []).map(group => tell(group ?? ''))
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
                ? [
                    {
                      messageId: 'add',
                      data: { group: right },
                      fix: ({ append }) => append(place.at('apiGroups'), right),
                    },
                  ]
                : [],
          })
        }
      }
    }
    return { Role: check, ClusterRole: check }
  },
})

/** The resources that none of the groups has, by the groups that do have them. */
function lostResources(rule: PolicyRule, others: readonly (PolicyRule | null)[]) {
  const lost = new Map<string, { readonly index: number; readonly resource: string }[]>()
  const groups = (rule.apiGroups ?? []).map(group => group ?? '')
  // Other groups may have resources of any name.
  if (groups.length === 0 || !groups.every(isBuiltInGroup)) return lost
  for (const [index, resource] of (rule.resources ?? []).entries()) {
    if (resource === null || resource.includes('*')) continue
    const homes = groupsOfResource(resource)
    if (homes.length === 0 || homes.some(group => groups.includes(group))) continue
    // What another rule grants in the right group is there for clusters that are long gone.
    const verbs = (rule.verbs ?? []).map(verb => verb ?? '')
    const isGranted = (verb: string) =>
      homes.some(group => others.some(other => other && grantOf(other, { verb, group, resource })))
    if (verbs.every(isGranted)) continue
    const right = homes.join()
    lost.set(right, [...(lost.get(right) ?? []), { index, resource }])
  }
  return lost
}

function tell(group: string): string {
  return group === '' ? 'the core group' : `\`${group}\``
}
