/** Which comments go together: blocks that are unused, and the end that none but they need. */
import type { Directive, Enable, FileDirectives, Target } from './directive.ts'
import type { GoneParts } from './removal.ts'

/** A directive, and what of it silences nothing. */
export interface Unused {
  readonly directive: Directive
  readonly targets: readonly Target[]
}

/**
 * For each of them what goes with it. An end must not go before all the blocks that it ends, for one that is left would silence more
 * than it did; so they go in one fix, which each of them has.
 */
export function commentGroups(file: FileDirectives, unused: readonly Unused[]): ReadonlyMap<Unused, GoneParts> {
  const groups = new Map(unused.map(one => [one, new Set([one])]))
  const ends = [...endings(unused)].flatMap(([index, targets]) => goneEnd(file.enables[index]!, targets))
  for (const { owners } of ends) {
    const group = new Set(owners.flatMap(owner => [...groups.get(owner)!]))
    for (const one of group) groups.set(one, group)
  }
  const parts = new Map<ReadonlySet<Unused>, GoneParts[number][]>()
  for (const group of new Set(groups.values())) parts.set(group, [...group].flatMap(ownParts))
  for (const { owners, gone } of ends) parts.get(groups.get(owners[0]!)!)!.push(gone)
  return new Map([...groups].map(([one, group]) => [one, parts.get(group)!]))
}

function ownParts({ directive: { source }, targets }: Unused): GoneParts {
  return source.is === 'comment' ? [[source, new Set(targets.map(({ part }) => part))]] : []
}

interface Ended {
  readonly owner: Unused
  readonly rule: string
}

/** The unused blocks that each end ends. */
function endings(unused: readonly Unused[]): ReadonlyMap<number, readonly Ended[]> {
  const byEnable = new Map<number, Ended[]>()
  for (const owner of unused)
    for (const { rule, enable } of owner.targets) {
      if (enable === undefined) continue
      const ended = byEnable.get(enable) ?? []
      byEnable.set(enable, ended)
      ended.push({ owner, rule })
    }
  return byEnable
}

/** What of an end goes, and with whom; nothing where it ends other blocks too. */
function goneEnd(
  { source, rules, ends }: Enable,
  ended: readonly Ended[],
): readonly { readonly owners: readonly Unused[]; readonly gone: GoneParts[number] }[] {
  const isGone = (rule: string) => ended.filter(one => one.rule === rule).length === ends.get(rule)
  const goneRules = new Set([...ends.keys()].filter(isGone))
  if (goneRules.size === 0 || (rules.length === 0 && goneRules.size < ends.size)) return []
  const owners = ended.filter(({ rule }) => goneRules.has(rule)).map(({ owner }) => owner)
  const parts = rules.flatMap((rule, part) => (goneRules.has(rule) || !ends.has(rule) ? [part] : []))
  return [{ owners, gone: [source, new Set(parts)] }]
}
