/** Chooses the short TypeScript name of each definition. */
import type { TableDefinition } from './table-text.ts'

/** Groups whose names read best without a prefix come first; all others follow, by name. */
const GROUP_ORDER = ['core', 'apps', 'batch', 'rbac', 'networking', 'policy', 'meta']

/**
 * A unique name for each id. Of definitions that share a name, a document of its own goes before a part of one, then
 * the more common group, then the newest stable version: that one gets the bare name. The others of its group get their
 * version as a suffix (`LeaseV1Beta1`), the ones of other groups their group as a prefix (`EventsEvent`).
 */
export function typeNames(definitions: readonly TableDefinition[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Map<string, string>()
  for (const { id } of [...definitions].sort(byRank)) {
    const [group, version, name] = id.split('.') as [string, string, string]
    const owner = taken.get(name)
    const prefixed = owner === undefined || owner === group ? name : capitalized(group) + name
    const unique = taken.has(prefixed) ? prefixed + versionSuffix(version) : prefixed
    taken.set(unique, group)
    names.set(id, unique)
  }
  return names
}

function byRank(a: TableDefinition, b: TableDefinition): number {
  const [groupA, versionA] = a.id.split('.') as [string, string]
  const [groupB, versionB] = b.id.split('.') as [string, string]
  return (
    Number(a.kind === undefined) - Number(b.kind === undefined) ||
    groupRank(groupA) - groupRank(groupB) ||
    groupA.localeCompare(groupB, 'en') ||
    compareVersions(versionA, versionB)
  )
}

function groupRank(group: string): number {
  const index = GROUP_ORDER.indexOf(group)
  return index < 0 ? GROUP_ORDER.length : index
}

/** Sorts API versions as Kubernetes ranks them, the newest stable one first: v2, v1, v1beta2, v1beta1, v1alpha1. */
export function compareVersions(a: string, b: string): number {
  const [partsA, partsB] = [a, b].map(version => /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? [])
  const stage = (parts: readonly string[]) => (parts[2] === undefined ? 2 : parts[2] === 'beta' ? 1 : 0)
  return (
    stage(partsB!) - stage(partsA!) ||
    Number(partsB![1]) - Number(partsA![1]) ||
    Number(partsB![3] ?? 0) - Number(partsA![3] ?? 0)
  )
}

function versionSuffix(version: string): string {
  return version
    .split(/(?=alpha|beta)/)
    .map(capitalized)
    .join('')
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
