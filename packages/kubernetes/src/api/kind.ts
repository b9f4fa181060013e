/** Finds kinds in the Kubernetes API table: who has them, since when, and which definition describes them. */
import { remembered } from '../remembered.ts'
import { type Minors, minorsOf, newestMinor, oldestMinor } from './definition.ts'
import { TABLE } from './table.gen.ts'

interface Entry extends Minors {
  readonly group: string
  readonly version: string
  /** Absent for the versions of Kubernetes of which the table knows the kinds only. */
  readonly id?: string
}

/**
 * The id of the definition of a kind, or undefined where the table has no such kind. The core group is empty.
 * `definitionOfKind('apps', 'v1', 'Deployment')` is `apps.v1.Deployment`.
 */
export function definitionOfKind(group: string, version: string, kind: string): string | undefined {
  return entriesOf(kind).find(entry => entry.group === group && entry.version === version && entry.id)?.id
}

/**
 * Like `definitionOfKind`; but a kind in a group that once had it, and of which the table lacks that version, gets the
 * newest definition of the kind: `extensions/v1beta1` `Deployment` that of `apps/v1`. Undefined where Kubernetes itself
 * never had the kind in that group.
 */
export function nearestDefinitionOfKind(group: string, version: string, kind: string): string | undefined {
  const exact = definitionOfKind(group, version, kind)
  if (exact !== undefined || !groupsOfKind(kind).includes(group)) return exact
  const described = entriesOf(kind).filter(entry => entry.id !== undefined)
  const own = described.filter(entry => entry.group === group)
  return [...(own.length > 0 ? own : described)].sort(newestFirst)[0]?.id
}

/**
 * The API groups of Kubernetes itself that have, or had since 1.17, the kind; the core group is the empty string.
 * `groupsOfKind('Ingress')` holds `networking.k8s.io` and `extensions`.
 */
export function groupsOfKind(kind: string): readonly string[] {
  return groupsOf(kind)
}

const groupsOf = remembered((kind: string): readonly string[] => [
  ...new Set(entriesOf(kind).map(entry => entry.group)),
])

/** Every kind that Kubernetes itself has, or had since 1.17, lists included. */
export function kindNames(): readonly string[] {
  entries ??= allEntries()
  return [...entries.keys()]
}

/**
 * From when to when the API description of Kubernetes has the kind, or undefined where it never had it. The table looks
 * back to 1.17 (a `since` of 17 may mean earlier), and for some kinds the server stopped to serve them a little earlier.
 */
export function minorsOfKind(group: string, version: string, kind: string): Minors | undefined {
  let whole: Minors | undefined
  for (const entry of entriesOf(kind)) {
    if (entry.group !== group || entry.version !== version) continue
    const { since, until } = whole ?? entry
    whole = { since: Math.min(since, entry.since), until: Math.max(until, entry.until) }
  }
  return whole
}

/** The kinds that a group of Kubernetes itself has, or had since 1.17. */
export function kindsOfGroup(group: string): readonly string[] {
  return kindNames().filter(kind => entriesOf(kind).some(entry => entry.group === group))
}

/** The groups of Kubernetes itself, also those that it had since 1.17; the core group is the empty string. */
export function groupNames(): ReadonlySet<string> {
  entries ??= allEntries()
  groups ??= new Set([...entries.values()].flatMap(own => own.map(({ group }) => group)))
  return groups
}

let groups: ReadonlySet<string> | undefined
let entries: ReadonlyMap<string, readonly Entry[]> | undefined

/** The versions of a group that have, or had since 1.17, the kind: those that Kubernetes ranks highest first. */
export function versionsOfKind(group: string, kind: string): readonly string[] {
  const own = entriesOf(kind).filter(entry => entry.group === group)
  return [...new Set(own.map(({ version }) => version))].sort(byRank)
}

/** Sorts versions of a group as Kubernetes ranks them: v2, v1, v1beta2, v1beta1, v1alpha1. */
export function byRank(a: string, b: string): number {
  return versionRank(b) - versionRank(a)
}

/** How many kinds are searched for, each by itself: who asks for more asks for many, and all take no longer then. */
const fewKinds = 20
const searched = new Map<string, readonly Entry[]>()

function entriesOf(kind: string): readonly Entry[] {
  const known = (entries ?? searched).get(kind)
  if (known) return known
  if (entries === undefined && searched.size < fewKinds) {
    const found = entriesIn(linesOf(kind)).get(kind) ?? []
    searched.set(kind, found)
    return found
  }
  entries ??= allEntries()
  return entries.get(kind) ?? []
}

/** Lines of the table that name the kind; maybe a few more. */
function linesOf(kind: string): string {
  const lines: string[] = []
  for (let at = TABLE.indexOf(`/${kind}`); at >= 0; at = TABLE.indexOf(`/${kind}`, at + 1))
    lines.push(TABLE.slice(TABLE.lastIndexOf('\n', at) + 1, TABLE.indexOf('\n', at)))
  return lines.join('\n')
}

function allEntries(): ReadonlyMap<string, readonly Entry[]> {
  return entriesIn(TABLE)
}

/** By kind. */
function entriesIn(lines: string): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const [line, id, group = '', version = '', kind = ''] of lines.matchAll(
    /^(?:([^ =\n]+) )?=([^ /\n]*)\/(\w+)\/(\w+).*/gm,
  )) {
    const minors = minorsOf(line, { since: oldestMinor, until: newestMinor })
    const entry = { group, version, ...minors, ...(id === undefined ? {} : { id }) }
    const before = found.get(kind)
    if (before) before.push(entry)
    else found.set(kind, [entry])
  }
  return found
}

function newestFirst(a: Entry, b: Entry): number {
  return b.until - a.until || versionRank(b.version) - versionRank(a.version)
}

/** Higher for what Kubernetes ranks higher: v2, v1, v1beta2, v1beta1, v1alpha1. */
function versionRank(version: string): number {
  const [, major = '0', stage, step = '0'] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? []
  return (stage === undefined ? 2e6 : stage === 'beta' ? 1e6 : 0) + Number(major) * 1000 + Number(step)
}
