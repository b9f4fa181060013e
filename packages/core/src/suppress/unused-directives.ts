/** What a file's directives do not silence, with the fixes that take it away. */
import { isGenerated } from '../edit/generated.ts'
import { commentGroups, type Unused } from './comment-groups.ts'
import type { Directive, Enable, FileDirectives, Target } from './directive.ts'
import { namesOf, type OwnReport } from './own-problem.ts'
import { annotationRemovals, commentRemoval, type GoneAnnotation, type Removal } from './removal.ts'

export interface Usage {
  readonly used: ReadonlySet<Target>
  /** Whether a rule's silence means that there is nothing to silence. */
  readonly canTell: (rule: string) => boolean
  readonly isPast: (directive: Directive) => boolean
  /** Whether to make fixes. */
  readonly fixes: boolean
}

/** Nothing of a file of which a part could not be read: what the directives are about may stand there. */
export function unusedDirectives(file: FileDirectives, usage: Usage): readonly OwnReport[] {
  if (file.isIncomplete) return []
  const unused = file.directives.flatMap(directive => {
    const targets = usage.isPast(directive)
      ? []
      : directive.targets.filter(target => !usage.used.has(target) && usage.canTell(target.rule))
    return targets.length > 0 ? [{ directive, targets }] : []
  })
  const ends = file.enables.flatMap(unusedEnd)
  const isLost = usage.fixes && unused.length + ends.length > 0 && isGenerated(file.file)
  const removals = usage.fixes && !isLost ? removalsOf(file, unused) : new Map<Unused, Removal>()
  const offered = (make: () => Removal): Removal | undefined =>
    isLost ? { fixDeclined: 'generated' } : usage.fixes ? make() : undefined
  return [
    ...unused.map(one => ({
      rule,
      messageId: 'unused',
      data: { rules: namesOf(one.targets.map(target => target.rule)) },
      file: file.file.path,
      written: one.directive.written,
      fix: offered(() => removals.get(one)!),
    })),
    ...ends.map(({ enable: { written, source, rules }, parts }) => ({
      rule,
      messageId: 'nothingToEnable',
      data: { rules: parts.length > 0 ? `: ${namesOf(parts.map(part => rules[part]!))}` : '' },
      file: file.file.path,
      written,
      fix: offered(() => commentRemoval(file.file, [[source, new Set(parts)]])),
    })),
  ]
}

const rule = 'keelint/directive-unused' as const

function removalsOf(file: FileDirectives, unused: readonly Unused[]): ReadonlyMap<Unused, Removal> {
  const removals = new Map<Unused, Removal>()
  const gone = new Map<Unused, GoneAnnotation>()
  const keys = keysByMap(unused)
  const comments = commentGroups(file, unused)
  for (const one of unused) {
    const { source } = one.directive
    if (source.is === 'comment') removals.set(one, commentRemoval(file.file, comments.get(one)!))
    else gone.set(one, { source, unused: keys.get(mapKey(source))! })
  }
  const annotations = annotationRemovals(file.file, [...gone.values()])
  for (const [index, one] of [...gone.keys()].entries()) removals.set(one, annotations[index]!)
  return removals
}

interface UnusedEnd {
  readonly enable: Enable
  /** Of its list; empty where it has none and ends nothing at all. */
  readonly parts: readonly number[]
}

function unusedEnd(enable: Enable): readonly UnusedEnd[] {
  const { isSound, rules, ends } = enable
  const parts = rules.flatMap((name, part) => (ends.has(name) ? [] : [part]))
  const isUnused = rules.length === 0 ? ends.size === 0 : parts.length > 0
  return isSound && isUnused ? [{ enable, parts }] : []
}

/** The keys of annotations that go, by the mapping that they stand in. */
function keysByMap(unused: readonly Unused[]): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>()
  for (const { directive } of unused) {
    const { source } = directive
    if (source.is !== 'annotation') continue
    const here = keys.get(mapKey(source)) ?? new Set()
    keys.set(mapKey(source), here)
    for (const key of source.own) here.add(key)
  }
  return keys
}

function mapKey({
  document,
  map,
}: {
  readonly document: { readonly index: number }
  readonly map: readonly unknown[]
}): string {
  return JSON.stringify([document.index, map])
}
