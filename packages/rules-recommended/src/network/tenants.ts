/** Whose the namespaces of a cluster are, and whether pods of one tenant reach those of another. */
import type { Project, Resource } from '@keelint/core'
import { isNothing, type PodFact } from '@keelint/kubernetes'
import { namePatterns } from '../metadata/name-patterns.ts'

export type TenantOf = (namespace: string | undefined) => string | undefined

/**
 * @param labelled the tenants that labels of Namespaces name, by namespace
 * @param listed patterns of namespaces, by tenant
 * @param shared patterns of namespaces that are nobody's
 */
export function tenantsOf(
  labelled: ReadonlyMap<string, string>,
  listed: Readonly<Record<string, readonly string[]>>,
  shared: readonly string[],
): TenantOf {
  const isShared = namePatterns(shared)
  const tenants = Object.entries(listed).map(([tenant, patterns]) => ({ tenant, isTheirs: namePatterns(patterns) }))
  const known = new Map<string, string | undefined>()

  function find(namespace: string): string | undefined {
    if (isShared(namespace)) return undefined
    return tenants.find(({ isTheirs }) => isTheirs(namespace))?.tenant ?? labelled.get(namespace)
  }

  return namespace => {
    if (namespace === undefined) return undefined
    if (!known.has(namespace)) known.set(namespace, find(namespace))
    return known.get(namespace)
  }
}

type Pod = PodFact<Resource>

export interface ForeignSource {
  /** The first pod of another tenant that surely gets through. */
  readonly source: Pod | undefined
  /** Whether somebody else may, as far as was looked. */
  readonly isOpen: boolean
}

/** Far more pods than a policy tells apart in one namespace; whoever has more is told that nobody looked. */
const mostTries = 200
const mostOfAll = 20_000

/** Finds for a pod one of another tenant that gets to it. */
export function foreignSources(
  { pods, network, isClosed }: Pick<Project, 'pods' | 'network' | 'isClosed'>,
  tenantOf: TenantOf,
): (target: Pod) => ForeignSource {
  const policies = new Map(network.policies.map(policy => [policy.resource, policy]))
  const byNamespace = new Map<string | undefined, Pod[]>()
  for (const pod of pods) {
    const own = byNamespace.get(pod.namespace)
    if (own) own.push(pod)
    else byNamespace.set(pod.namespace, [pod])
  }
  const foreign = new Map<string | undefined, readonly (readonly Pod[])[]>()
  let tries = 0

  function foreignTo(own: string | undefined): readonly (readonly Pod[])[] {
    const known =
      foreign.get(own) ?? [...byNamespace].flatMap(([namespace, list]) => (isForeign(namespace, own) ? [list] : []))
    foreign.set(own, known)
    return known
  }

  function isForeign(namespace: string | undefined, own: string | undefined): boolean {
    const tenant = tenantOf(namespace)
    return tenant !== undefined && tenant !== own
  }

  /** Those that the rules of its policies name, where policies isolate it. */
  function candidates(target: Pod): Iterable<Pod> {
    const own = tenantOf(target.namespace)
    const { state, policies: deciding } = network.coverage(target).ingress
    const named = deciding.map(resource => policies.get(resource)!)
    if (state !== 'isolated' || !named.every(namesPods)) return inTurns(foreignTo(own))
    return named.flatMap(policy =>
      network
        .peers(policy)
        .flatMap(peer =>
          peer.direction === 'ingress' ? peer.pods.filter(({ namespace }) => isForeign(namespace, own)) : [],
        ),
    )
  }

  /** A rule that allows something holds whatever other policies there are; that nothing isolates a pod may not. */
  function isSaid(direction: 'ingress' | 'egress', pod: Pod): boolean {
    return isClosed(pod.namespace) || network.coverage(pod)[direction].state === 'isolated'
  }

  return target => {
    let isOpen = false
    let own = 0
    for (const source of candidates(target)) {
      if (++own > mostTries || ++tries > mostOfAll) return { source: undefined, isOpen: true }
      const { allowed, unknown } = network.flow(source, target)
      if (isNothing(allowed)) isOpen ||= !isNothing(unknown)
      else if (isSaid('egress', source) && isSaid('ingress', target)) return { source, isOpen: false }
      else isOpen = true
    }
    return { source: undefined, isOpen }
  }
}

function namesPods({ tier, rules }: Project['network']['policies'][number]): boolean {
  if (tier !== 'network' || !rules) return false
  return rules.every(({ direction, peers }) => direction === 'egress' || peers !== 'anyone')
}

/** The first of each namespace, then the second of each, for pods of one namespace are often alike to policies. */
function* inTurns(lists: readonly (readonly Pod[])[]): Iterable<Pod> {
  for (let at = 0, isMore = true; isMore; at++) {
    isMore = false
    for (const list of lists) {
      if (at < list.length) yield list[at]!
      isMore ||= at + 1 < list.length
    }
  }
}
