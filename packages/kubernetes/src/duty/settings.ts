/** What a config says of duties: `settings.segregation`, checked and joined with the tables. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { type Capability, capabilityTable } from '../rbac/capability-table.ts'
import type { Action } from '../rbac/policy-rule.ts'
import { type DutyModel, defaultDuties, type JudgedDuty, type Team, type Waiver } from './model.ts'
import { day, fail, list, mapping, meant, oneOf, type SettingPath, text, texts } from './setting.ts'
import { type SubjectPattern, subjectPattern } from './subject-pattern.ts'
import { type Conflict, conflictPresets, type Weight } from './table.ts'

const where = ['segregation'] as const
const presets = ['minimal', 'default', 'strict'] as const
const weights: readonly (Weight | 'off')[] = ['high', 'medium', 'low', 'off']

/** Duties that are not for whoever runs the cluster, and not for whoever watches over it. */
const foreignTo = {
  platformTeam: ['policy', 'audit'],
  securityTeam: ['operations', 'infrastructure', 'deployment'],
} as const

/**
 * The tables, with what the config adds to them or changes.
 *
 * @param settings of the config, whose key `segregation` counts
 * @throws a `SettingError`
 */
export function dutyModelOf(settings: Readonly<Record<string, unknown>>): DutyModel {
  const given = settings.segregation
  if (given === undefined) return defaultDuties
  const key = typeof given === 'object' && given !== null ? given : settings
  const model = models.get(key) ?? modelOf(given)
  models.set(key, model)
  return model
}

// Several lint rules ask for the same one.
const models = new WeakMap<object, DutyModel>()

function modelOf(given: unknown): DutyModel {
  const known = ['preset', 'duties', 'conflicts', 'subjects', 'groups', 'securityNamespaces', 'allow']
  const all = mapping(given, where, known)
  const preset = all.preset === undefined ? 'default' : oneOf(all.preset, [...where, 'preset'], presets)
  const duties = dutiesIn(all.duties)
  const named = [...duties.keys()]
  const subjects = mapping(
    all.subjects ?? {},
    [...where, 'subjects'],
    ['breakGlass', 'controllers', ...Object.keys(foreignTo)],
  )
  const patternsOf = (key: string) => patterns(subjects[key], [...where, 'subjects', key])
  return {
    duties,
    conflicts: conflictsIn(all.conflicts, conflictPresets[preset], named),
    breakGlass: patternsOf('breakGlass'),
    controllers: patternsOf('controllers'),
    teams: new Map(
      Object.entries(foreignTo).flatMap(([name, foreign]): (readonly [string, Team])[] => {
        const members = patternsOf(name)
        return members.length > 0 ? [[name, { members, foreign }]] : []
      }),
    ),
    groupsOf: membershipIn(all.groups),
    securityNamespaces: [
      ...new Set([
        ...defaultDuties.securityNamespaces,
        ...texts(all.securityNamespaces, [...where, 'securityNamespaces']),
        // Of an own list of a duty that oversees.
        ...['policy', 'audit'].flatMap(duty => duties.get(duty)?.within?.namespaces ?? []),
      ]),
    ],
    waivers: list(all.allow, [...where, 'allow']).map((entry, index) =>
      waiver(entry, [...where, 'allow', index], named),
    ),
  }
}

function dutiesIn(given: unknown): ReadonlyMap<string, JudgedDuty> {
  const duties = new Map(defaultDuties.duties)
  for (const [name, value] of Object.entries(mapping(given ?? {}, [...where, 'duties']))) {
    const at = [...where, 'duties', name]
    const entry = mapping(value, at, ['title', 'capabilities', 'namespaces', 'rules'])
    const base = duties.get(name)
    const actions = list(entry.rules, [...at, 'rules']).flatMap((rule, index) =>
      actionsOf(rule, [...at, 'rules', index]),
    )
    const own = texts(entry.capabilities, [...at, 'capabilities']).map((each, index) =>
      oneOf(each, [...at, 'capabilities', index], Object.keys(capabilityTable) as Capability[]),
    )
    const namespaces = texts(entry.namespaces, [...at, 'namespaces'])
    if (!base && actions.length === 0 && own.length === 0)
      fail(
        at,
        ` is a duty of its own and needs \`capabilities\` or \`rules\`.${meant(name, [...defaultDuties.duties.keys()])}`,
      )
    if (namespaces.length > 0 && !base?.within)
      fail([...at, 'namespaces'], ': this duty is the same in all namespaces.')
    duties.set(name, {
      title: entry.title === undefined ? (base?.title ?? name) : text(entry.title, [...at, 'title']),
      capabilities: [...(base?.capabilities ?? []), ...own],
      ...(base?.within && {
        within: { ...base.within, namespaces: [...base.within.namespaces, ...namespaces] },
      }),
      ...(actions.length > 0 && { actions }),
    })
  }
  return duties
}

function actionsOf(given: unknown, at: SettingPath): readonly Action[] {
  const rule: Readonly<Record<keyof PolicyRule, unknown>> = mapping(given, at, ['apiGroups', 'resources', 'verbs'])
  const [groups, resources, verbs] = (['apiGroups', 'resources', 'verbs'] as const).map(key => {
    const own = texts(rule[key], [...at, key])
    return own.length > 0
      ? own
      : fail([...at, key], ' must name something.', rule[key] === undefined ? at : [...at, key])
  }) as [readonly string[], readonly string[], readonly string[]]
  return groups.flatMap(group => resources.flatMap(resource => verbs.map(verb => ({ group, resource, verb }))))
}

/** An entry for a pair of the table replaces it, and one for a pair of an entry before it that one. */
function conflictsIn(given: unknown, base: readonly Conflict[], duties: readonly string[]): readonly Conflict[] {
  const own = list(given, [...where, 'conflicts']).map((value, index): Conflict => {
    const at = [...where, 'conflicts', index]
    const entry = mapping(value, at, ['duties', 'people', 'software'])
    const weighed = {
      human: entry.people === undefined ? 'high' : oneOf(entry.people, [...at, 'people'], weights),
      'service-account': entry.software === undefined ? 'off' : oneOf(entry.software, [...at, 'software'], weights),
    } as const
    return { duties: pairOf(entry.duties, [...at, 'duties'], duties), cluster: weighed, namespace: weighed }
  })
  const keyOf = ({ duties: pair }: Conflict) => [...pair].sort().join(' ')
  const last = new Map(own.map(conflict => [keyOf(conflict), conflict]))
  return [...base.filter(conflict => !last.has(keyOf(conflict))), ...last.values()]
}

function pairOf(given: unknown, at: SettingPath, known: readonly string[]): readonly [string, string] {
  const pair = texts(given, at).map((name, index) => oneOf(name, [...at, index], known))
  return pair.length === 2 && pair[0] !== pair[1]
    ? [pair[0]!, pair[1]!]
    : fail(at, ' must name two duties.', given === undefined ? at.slice(0, -1) : at)
}

function membershipIn(given: unknown): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [group, members] of Object.entries(mapping(given ?? {}, [...where, 'groups']))) {
    const at = [...where, 'groups', group]
    requireName(group, 'Group', at)
    for (const [index, member] of texts(members, at).entries()) {
      requireName(member, 'User', [...at, index])
      found.set(member, [...(found.get(member) ?? []), group])
    }
  }
  return found
}

/** Here a name stands alone, where patterns elsewhere begin with the kind. */
function requireName(name: string, kind: 'User' | 'Group', at: SettingPath): void {
  const pattern = subjectPattern(name)
  if (pattern?.kind === kind) fail(at, `: leave out the kind, and write \`${pattern.name}\`.`)
  if (pattern) fail(at, `: a group has users, which are written by their names, and \`${name}\` is none.`)
}

function waiver(given: unknown, at: SettingPath, duties: readonly string[]): Waiver {
  const entry = mapping(given, at, ['subject', 'duties', 'owner', 'reason', 'until'])
  return {
    subject: pattern(text(entry.subject, [...at, 'subject']), [...at, 'subject']),
    ...(entry.duties !== undefined && { duties: pairOf(entry.duties, [...at, 'duties'], duties) }),
    owner: text(entry.owner, [...at, 'owner']),
    reason: text(entry.reason, [...at, 'reason']),
    until: day(entry.until, [...at, 'until']),
  }
}

function patterns(given: unknown, at: SettingPath): readonly SubjectPattern[] {
  return texts(given, at).map((each, index) => pattern(each, [...at, index]))
}

function pattern(given: string, at: SettingPath): SubjectPattern {
  return (
    subjectPattern(given) ??
    fail(
      at,
      `: \`${given}\` names no subject; write \`User:NAME\`, \`Group:NAME\` or \`ServiceAccount:NAMESPACE/NAME\`.`,
    )
  )
}
