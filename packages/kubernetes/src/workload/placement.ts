/** Where a pod that stands in parts is written: from places in the pod, as rules see it, to places in its resource. */

type Path = readonly (string | number)[]

/** What is at `from` in the pod is written at `to` in the resource, with all that is in it. */
export interface Move {
  readonly from: Path
  readonly to: Path
  /** Only the place itself is: what is in it comes from elsewhere. */
  readonly isFrame?: true
  /** The name of the container that stands here. */
  readonly container?: string
}

/** A pod that is no whole template of its own; plain data. */
export interface PodPlacement {
  /** The path of the pod, as rules see it. */
  readonly base: Path
  /** From places relative to the pod; none where the pod is written as rules see it. */
  readonly moves?: readonly Move[]
  readonly open?: 'pod' | 'whole'
  /** Fields of the spec or of a container that are set by others where they are absent. */
  readonly fills?: readonly string[]
}

export interface WrittenPlace {
  /** Relative to the resource. */
  readonly path: Path
  /** Whether the resource has a field for it. */
  readonly hasField: boolean
  /** The container that the place is in, where that cannot be read off the path. */
  readonly container?: string
  /** Whether something else may set what is absent here: `field` a field, `all` parts of something that stands here. */
  readonly completed?: 'field' | 'all'
}

/** Fields that a container takes over from its pod. */
const inherited = [
  'appArmorProfile',
  'runAsGroup',
  'runAsNonRoot',
  'runAsUser',
  'seLinuxOptions',
  'seccompProfile',
  'windowsOptions',
]

const containerLists = ['containers', 'initContainers', 'ephemeralContainers']

/**
 * Where the place of a pod is written in its resource.
 *
 * @param path in a resource, as rules see it @param pods those of the resource that are no whole templates
 */
export function writtenPlace(path: Path, pods: readonly PodPlacement[]): WrittenPlace {
  const pod = pods.find(({ base }) => isPrefix(base, path))
  if (!pod) return { path, hasField: true }
  const rest = path.slice(pod.base.length)
  const completed = completion(rest, pod)
  if (!pod.moves) return { path, hasField: true, ...(completed && { completed }) }
  const moves = pod.moves.filter(({ from }) => isPrefix(from, rest))
  const last = moves.reduce((a, b) => (b.from.length >= a.from.length ? b : a))
  const container = moves.find(move => move.container !== undefined)?.container
  return {
    path: [...last.to, ...rest.slice(last.from.length)],
    hasField: !last.isFrame || rest.length === last.from.length,
    ...(container !== undefined && { container }),
    ...(completed && { completed }),
  }
}

/** @param rest relative to the pod */
function completion(rest: Path, { open, fills = [] }: PodPlacement): WrittenPlace['completed'] {
  const [first, list, index, field, inContext] = rest
  const isInContainer = first === 'spec' && containerLists.includes(String(list)) && index !== undefined
  if (fills.includes(String(isInContainer ? field : list))) return 'field'
  if (!open) return undefined
  if (open === 'pod' && isInContainer)
    return field === 'securityContext' && inherited.includes(String(inContext)) ? 'field' : undefined
  const depth = isInContainer ? rest.length - 3 : rest.length - 1
  const isMapping = field === 'securityContext' || field === 'resources' || list === 'securityContext'
  return depth <= 0 || (depth === 1 && isMapping) ? 'all' : 'field'
}

function isPrefix(start: Path, path: Path): boolean {
  return start.length <= path.length && start.every((key, index) => key === path[index])
}
