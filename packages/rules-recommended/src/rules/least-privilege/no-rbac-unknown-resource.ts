/** A resource that the API server does not have grants nothing. */
import { defineRule } from '@keelint/core'
import { groupsOfResource, isBuiltInGroup, meantResource, type PolicyRule } from '@keelint/kubernetes'
import { type DefinedResources, definedFacts, definedResources } from '../../rbac/defined-resources.ts'
import { entryOf } from '../../rbac/written.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow resources that the API server does not know',
      rationale:
        'Resources are compared letter by letter with the plural in lower case that is in the URL: `Pod` or `pods/*` is accepted and grants nothing. What was meant to work does not, or a later reader takes the rule for harmless.',
      remedy: 'Write the name that `kubectl api-resources` prints, with a subresource after a slash if there is one.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
        'https://kubernetes.io/docs/reference/using-api/api-concepts/#standard-api-terminology',
      ],
    },
    presets: { recommended: true, strict: true },
    messages: {
      meant: '{{group}} has no resource `{{resource}}`: `{{right}}` is meant.',
      unknown: '{{group}} has no resource `{{resource}}`, so the rule grants nothing on it.',
      pattern:
        '`{{resource}}` matches nothing: a star stands alone, or before the slash for a subresource of every resource.',
      write: 'Write `{{right}}`.',
    },
    hasSuggestions: true,
  },
  collect: definedFacts,
  create: ({ report, undecided }) => ({
    Project({ access, facts, isClosed }) {
      const defined = definedResources(facts)
      const isWhole = isClosed('*')
      const judgements = new Map<PolicyRule, readonly Judged[]>()
      const isAmiss = (rule: PolicyRule) => {
        const found = judgedIn(rule, defined, isWhole)
        judgements.set(rule, found)
        return found.length > 0
      }
      for (const { role, index, rule } of access.writtenRulesWhere(isAmiss)) {
        const { apiGroups, resources } = rule
        const group = (apiGroups ?? []).map(name => (name ? `\`${name}\`` : 'The core group')).join(' or ')
        for (const { entry, resource, judged } of judgements.get(rule)!) {
          const at = entryOf({ role, index }, 'resources', entry)
          if (judged === 'pattern') report({ at, messageId: 'pattern', data: { resource } })
          else if (judged === 'unknown' && !isWhole) undecided('A custom resource may be defined outside of the files.')
          else if (judged === 'unknown' || judged === 'nothing')
            report({ at, messageId: 'unknown', data: { group, resource } })
          else
            report({
              at,
              messageId: 'meant',
              data: { group, resource, right: judged.right },
              suggest: resources?.includes(judged.right)
                ? []
                : [{ messageId: 'write', data: judged, fix: ({ set }) => set(at, judged.right) }],
            })
        }
      }
    },
  }),
})

/** `nothing` is no resource for certain, `unknown` may be one that is defined elsewhere. */
type Judgement = 'pattern' | 'known' | 'nothing' | 'unknown' | { readonly right: string }

/** A resource of a rule that is not known. */
interface Judged {
  /** From 0, in the rule. */
  readonly entry: number
  readonly resource: string
  readonly judged: Exclude<Judgement, 'known'>
}

function judgedIn(
  { apiGroups, resources }: PolicyRule,
  defined: DefinedResources,
  isWhole: boolean,
): readonly Judged[] {
  const groups = (apiGroups ?? []).map(group => group ?? '')
  if (groups.length === 0) return []
  return [...(resources ?? []).entries()].flatMap(([entry, resource]) => {
    if (resource === null || resource === '*' || /^\*\/[^*]+$/.test(resource)) return []
    const judged = resource.includes('*') ? 'pattern' : judge(resource, groups, defined, isWhole)
    return judged === 'known' ? [] : [{ entry, resource, judged }]
  })
}

function judge(resource: string, groups: readonly string[], defined: DefinedResources, isWhole: boolean): Judgement {
  if (groups.includes('*')) return 'known'
  const custom = groups.filter(name => !isBuiltInGroup(name))
  if (groupsOfResource(resource).some(home => custom.length === 0 || groups.includes(home))) return 'known'
  const homes = defined.groupsOf(resource)
  if (homes.some(home => custom.length === 0 || groups.includes(home))) return 'known'
  const meant = defined.meant(resource, custom, isWhole)
  if (meant !== undefined) return { right: meant }
  if (custom.length === 0) {
    const right = meantResource(resource, groups) ?? meantResource(resource)
    return right === undefined ? 'nothing' : { right }
  }
  if (custom.length === groups.length && /[A-Z]/.test(resource)) return { right: resource.toLowerCase() }
  return 'unknown'
}
