/** Finds the directive of a file that silences a problem, however many there are of both. */
import type { Problem } from '../reporting/problem.ts'
import type { ResourceId } from '../resource/resource.ts'
import type { Position } from '../source/place.ts'
import type { Directive, FileDirectives, Target } from './directive.ts'

export interface Silencer {
  readonly directive: Directive
  readonly target: Target
}

/** A stretch of a file in which a rule is silenced; those of one rule begin one after the other. */
interface Stretch extends Silencer {
  readonly from: Position
  /** One past. */
  readonly to: Position | undefined
}

interface Index {
  /** By line and rule. */
  readonly lines: Map<string, Silencer>
  readonly documents: Map<string, Stretch[]>
  readonly blocks: Map<string, Stretch[]>
  readonly files: Map<string, Silencer>
  /** By resource and rule. */
  readonly resources: Map<string, Silencer[]>
}

/** @param isPast whether a directive has expired */
export function fileSilencer(
  { directives, levels }: FileDirectives,
  isPast: (directive: Directive) => boolean,
): (problem: Problem) => Silencer | undefined {
  const index: Index = {
    lines: new Map(),
    documents: new Map(),
    blocks: new Map(),
    files: new Map(),
    resources: new Map(),
  }
  for (const directive of directives)
    if (!isPast(directive)) for (const target of directive.targets) enter(index, directive, target)
  // The last comment about a rule's level holds.
  for (const rule of levels.keys()) index.files.delete(rule)
  return problem => {
    const { rule, location } = problem
    return (
      index.lines.get(`${location.start.line} ${rule}`) ??
      stretchAt(index.documents.get(rule), location.start) ??
      stretchAt(index.blocks.get(rule), location.start) ??
      index.files.get(rule) ??
      annotationFor(index, problem)
    )
  }
}

function enter(index: Index, directive: Directive, target: Target): void {
  const { scope } = directive
  const { rule, end } = target
  const silencer = { directive, target }
  switch (scope.is) {
    case 'line': {
      const key = `${scope.line} ${rule}`
      // A comment on the line itself comes after one above it, and before it in what counts.
      const above = index.lines.get(key)
      const isOnLine = directive.written.location.start.line === scope.line
      if (!above || (isOnLine && above.directive.written.location.start.line !== scope.line))
        index.lines.set(key, silencer)
      return
    }
    case 'document': {
      const list = listOf(index.documents, rule)
      const from = { line: scope.from, column: 1 }
      if (list.at(-1)?.from.line !== scope.from) list.push({ ...silencer, from, to: { line: scope.to + 1, column: 1 } })
      return
    }
    case 'block':
      listOf(index.blocks, rule).push({ ...silencer, from: scope.from, to: end })
      return
    case 'file':
      index.files.set(rule, silencer)
      return
    case 'resource':
      listOf(index.resources, `${rule} ${resourceKey(scope.resource)}`).push(silencer)
  }
}

/** The stretch that began last, if it still holds: an end ends all of a rule that are open. */
function stretchAt(stretches: readonly Stretch[] | undefined, at: Position): Silencer | undefined {
  if (!stretches) return undefined
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(at, stretches[middle]!.from)) high = middle
    else low = middle + 1
  }
  const last = stretches[low - 1]
  return last && (!last.to || isBefore(at, last.to)) ? last : undefined
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column)
}

/** Of the pod template before the whole resource. */
function annotationFor(index: Index, { rule, resource, path, location }: Problem): Silencer | undefined {
  if (index.resources.size === 0 || !resource) return undefined
  const { line } = location.start
  let found: Silencer | undefined
  for (const silencer of index.resources.get(`${rule} ${resourceKey(resource)}`) ?? []) {
    const { scope } = silencer.directive
    if (scope.is !== 'resource' || line < scope.from || line > scope.to) continue
    if (scope.path.length === 0) found ??= silencer
    else if (scope.path.every((key, depth) => path[depth] === key)) return silencer
  }
  return found
}

/** Without the version, which does not make it another resource. */
export function resourceKey({ group, kind, namespace, name }: Omit<ResourceId, 'version'>): string {
  return JSON.stringify([group, kind, namespace ?? '', name])
}

function listOf<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}
