/** What somebody may do: each rule in a line, wherever it comes from. */
import type { Project } from '@keelint/core'
import { describePrincipal, effectiveRule, groupsOf, type PolicyRule, principalKey } from '@keelint/kubernetes'
import { count } from '../reporters/count.ts'
import type { PlacedAnswer } from './answer.ts'
import { scopeText, throughCell, unknownParts } from './cells.ts'
import { namedNowhere, subjectOf } from './subject.ts'

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
      `It is in ${groupsOf(principal, others)
        .map(({ name }) => `\`${name}\``)
        .join(
          ', ',
        )}${groupsOf(principal, others).length === 0 ? 'no group' : ''}; what every cluster grants these besides is not listed.`,
    ],
  }
}

type Entries = readonly (string | null)[] | null | undefined

function listed(entries: Entries): string {
  return (entries ?? []).map(entry => entry ?? '').join(',') || 'nothing'
}

/** `pods, deployments.apps`; a rule for URLs has these. */
function whatOf({ apiGroups, resources, nonResourceURLs }: PolicyRule): string {
  const named = (resources ?? []).flatMap(resource =>
    (apiGroups ?? []).map(group => {
      const [name = '', ...rest] = (resource ?? '').split('/')
      return [group ? `${name}.${group}` : name, ...rest].join('/')
    }),
  )
  return [...named, ...(nonResourceURLs ?? []).map(url => url ?? '')].join(', ') || 'nothing'
}
