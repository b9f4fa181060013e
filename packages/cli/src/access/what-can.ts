/** What somebody may do: each rule in a line, wherever it comes from. */
import type { Project } from '@keelint/core'
import {
  describePrincipal,
  effectiveRule,
  groupsOf,
  groupsOfResource,
  isBuiltInGroup,
  type PolicyRule,
  type Principal,
  principalKey,
} from '@keelint/kubernetes'
import type { PlacedAnswer } from '../answer/answer.ts'
import { count } from '../reporters/count.ts'
import { scopeText, throughCell, unknownParts } from './cells.ts'
import { resourceWord } from './requested.ts'
import { aboveRoles, namedNowhere, subjectOf } from './subject.ts'

/** @param groups that somebody says a user is in, by name */
export function whatCan(
  { access, isAssumed }: Project,
  word: string,
  groups: ReadonlyMap<string, readonly string[]>,
): PlacedAnswer {
  const principal = subjectOf(word, access)
  const others = principal.kind === 'User' ? (groups.get(principal.name) ?? []) : []
  const own = principalKey(principal)
  const granted = access.grantsOf(principal, others)
  const effective = granted.flatMap(grant => {
    const rule = effectiveRule(grant.rule, grant.binding.scope)
    return rule ? [{ ...grant, rule }] : []
  })
  const idle = granted.length - effective.length
  return {
    title: `What ${describePrincipal(principal)} may do`,
    columns: ['Verbs', 'Where', 'As', 'Which', 'Through', 'What'],
    rows: effective.map(grant => {
      const { rule, binding, subject } = grant
      const as = binding.subjects.find(({ index }) => index === subject)?.principal
      return {
        cells: [
          [{ text: listed(rule.verbs) }],
          [{ text: scopeText(binding.scope) }],
          [{ text: as && principalKey(as) !== own ? describePrincipal(as) : 'itself' }],
          [{ text: rule.resourceNames?.length ? listed(rule.resourceNames) : 'any' }],
          throughCell(grant),
          [{ text: whatOf(rule) }],
        ],
      }
    }),
    unknown: unknownParts(access.bindingsOf(principal, others), isAssumed),
    notes: [
      ...namedNowhere(principal, access),
      ...(idle > 0 ? [`What grants nothing where it is bound is left out: ${count(idle, 'rule')}.`] : []),
      membership(groupsOf(principal, others)),
      ...aboveRoles(principal, others),
    ],
  }
}

function membership(groups: readonly Principal[]): string {
  const names = groups.map(({ name }) => `\`${name}\``).join(', ')
  const left = 'what every cluster grants by itself is not listed'
  return names ? `It is in ${names}; ${left}.` : `It is in no other group; ${left}.`
}

type Entries = readonly (string | null)[] | null | undefined

function listed(entries: Entries): string {
  return (entries ?? []).map(entry => entry ?? '').join(',') || 'nothing'
}

/** `pods, deployments.apps`; a rule for URLs has these. */
function whatOf({ apiGroups, resources, nonResourceURLs }: PolicyRule): string {
  const named = (resources ?? []).flatMap(entry => {
    const resource = entry ?? ''
    const groups = (apiGroups ?? []).map(group => group ?? '')
    const homes = groups.filter(group => mayHave(group, resource))
    return (homes.length > 0 ? homes : groups).map(group => resourceWord(resource, group))
  })
  return [...named, ...(nonResourceURLs ?? []).map(url => url ?? '')].join(', ') || 'nothing'
}

/** Of a rule for several groups each resource is in one of them. */
function mayHave(group: string, resource: string): boolean {
  const homes = groupsOfResource(resource)
  return homes.length === 0 || !isBuiltInGroup(group) || homes.includes(group)
}
