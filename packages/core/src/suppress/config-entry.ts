/** Finds the entry of a config's `suppress` that silences a problem, however many there are of both. */
import type { ConfigSuppression } from '../config/resolved.ts'
import type { Problem } from '../reporting/problem.ts'
import type { ResourceId } from '../resource/resource.ts'
import type { Path } from '../source/place.ts'
import { isLiteral, namePattern } from './name-pattern.ts'

interface Entry {
  readonly suppression: ConfigSuppression
  /** The first that matches counts. */
  readonly rank: number
  readonly selects: (resource: Omit<ResourceId, 'version'>) => boolean
  readonly isContainer: ((name: string) => boolean) | undefined
  /** Patterns of files are slow, and the same file comes often. */
  readonly isFile: (file: string) => boolean
}

interface Shelf {
  readonly byName: Map<string, Entry[]>
  readonly others: Entry[]
}

/** @param suppressions in the order of the config, without what has expired */
export function entryFinder(
  suppressions: readonly ConfigSuppression[],
): (problem: Problem) => ConfigSuppression | undefined {
  const shelves = new Map<string, Shelf>()
  for (const [rank, suppression] of suppressions.entries()) {
    const { resource, container } = suppression
    const entry: Entry = {
      suppression,
      rank,
      selects: resourceSelector(suppression),
      isContainer: container === undefined ? undefined : namePattern(container),
      isFile: remembered(file => suppression.matchesFile(file)),
    }
    for (const rule of new Set(suppression.rules)) {
      const shelf = shelves.get(rule) ?? { byName: new Map(), others: [] }
      shelves.set(rule, shelf)
      const name = resource?.name
      const named = name === undefined || !isLiteral(name) ? shelf.others : (shelf.byName.get(name) ?? [])
      if (named !== shelf.others) shelf.byName.set(name!, named)
      named.push(entry)
    }
  }
  return problem => {
    const shelf = shelves.get(problem.rule)
    if (!shelf) return undefined
    const named = problem.resource && firstMatch(shelf.byName.get(problem.resource.name), problem)
    const other = firstMatch(shelf.others, problem)
    return (named && other ? (named.rank < other.rank ? named : other) : (named ?? other))?.suppression
  }
}

function firstMatch(entries: readonly Entry[] | undefined, problem: Problem): Entry | undefined {
  return entries?.find(({ suppression, selects, isContainer, isFile }) => {
    const { resource, container, path, file } = problem
    return (
      (resource ? selects(resource) : suppression.resource === undefined) &&
      (!isContainer || (container !== undefined && isContainer(container))) &&
      leadsTo(suppression.path, path) &&
      isFile(file)
    )
  })
}

/** Whether an entry is about a resource, by what it says of it; an absent namespace is an empty one. */
export function resourceSelector({
  resource = {},
}: ConfigSuppression): (resource: Omit<ResourceId, 'version'>) => boolean {
  const group = resource.group === undefined ? undefined : namePattern(resource.group === 'core' ? '' : resource.group)
  const [kind, namespace, name] = [resource.kind, resource.namespace, resource.name].map(pattern =>
    pattern === undefined ? undefined : namePattern(pattern),
  )
  return given =>
    (!kind || kind(given.kind)) &&
    (!name || name(given.name)) &&
    (!namespace || namespace(given.namespace ?? '')) &&
    (!group || group(given.group))
}

/** Whether a path is that of a field, or of one above it; `*` is any key. */
function leadsTo(start: Path | undefined, path: Path): boolean {
  return (
    !start ||
    (start.length <= path.length && start.every((key, depth) => key === '*' || String(key) === String(path[depth])))
  )
}

function remembered(ask: (file: string) => boolean): (file: string) => boolean {
  const answers = new Map<string, boolean>()
  return file => {
    const known = answers.get(file)
    if (known !== undefined) return known
    const answer = ask(file)
    answers.set(file, answer)
    return answer
  }
}
