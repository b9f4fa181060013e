/** The models of a world that rules share, each built when a rule first asks for it. */
import { accessOf, type Network, networkOf, type Outside, type References, referencesOf } from '@keelint/kubernetes'
import type { FileConfig } from '../config/resolved.ts'
import type { Facts } from '../fact/facts.ts'
import type { KeyOf } from '../instance/configuration-key.ts'
import type { Freeze } from '../instance/deep-freeze.ts'
import type { Project } from '../project/project.ts'
import type { Resource } from '../resource/resource.ts'
import { isAssumed } from './assumed.ts'
import type { World } from './world.ts'

export type Models = Pick<Project, 'access' | 'customResources'> & {
  readonly closedNamespaces: ReadonlySet<string>
  /** As the world looks under a config. */
  networkUnder(config: FileConfig): Network<Resource>
  /** As the world looks under a config. */
  referencesUnder(config: FileConfig): References<Resource>
} & Pick<Facts, 'resources' | 'pods'>

/** What models are built with. */
export interface Modelling {
  readonly freeze: Freeze
  readonly keyOf: KeyOf
  /** What kustomizations generate, by kind and name. */
  readonly generated: ReadonlySet<string>
}

export function modelsOf(
  { facts, configs }: Pick<World, 'facts' | 'configs'>,
  customResources: Project['customResources'],
  { freeze, keyOf, generated }: Modelling,
): Models {
  const frozen = <T>(value: T): T => {
    freeze(value)
    return value
  }
  const namespaces = lazy(() => closedNamespaces(facts))
  // The roles that a cluster has by itself are those of the newest version that is linted for.
  const access = lazy(() => frozen(accessOf<Resource>(frozen(facts.rbac), newestMinor(configs))))
  const networks = new Map<string, Network<Resource>>()
  const references = lazy(() => referencesOf(facts.resources, frozen(facts.references), frozen(facts.pods)))
  const views = new Map<string, References<Resource>>()
  return {
    resources: facts.resources,
    customResources,
    referencesUnder(config) {
      const key = `${keyOf(config.closed)} ${keyOf(config.assume)}`
      const view = views.get(key) ?? frozenReferences(references()(outsideUnder(config, namespaces, generated)), frozen)
      views.set(key, view)
      return view
    },
    get pods() {
      return frozen(facts.pods)
    },
    get access() {
      return access()
    },
    networkUnder(config) {
      const key = keyOf(config.closed)
      const isClosed = (namespace: string) => closureOf(config, namespaces, namespace) === 'said'
      const network =
        networks.get(key) ??
        frozenNetwork(networkOf<Resource>(frozen(facts.network), frozen(facts.pods), isClosed), frozen)
      networks.set(key, network)
      return network
    },
    get closedNamespaces() {
      return namespaces()
    },
  }
}

/** Of Kubernetes 1. */
export function newestMinor(configs: Iterable<FileConfig>): number {
  return Math.max(0, ...[...configs].map(({ kubernetes }) => kubernetes.minors.to))
}

function frozenReferences(view: References<Resource>, frozen: <T>(value: T) => T): References<Resource> {
  return {
    get all() {
      return frozen(view.all)
    },
    of: use => frozen(view.of(use)),
    from: resource => frozen(view.from(resource)),
    to: resource => frozen(view.to(resource)),
    get selections() {
      return frozen(view.selections)
    },
    selecting: pod => frozen(view.selecting(pod)),
  }
}

function frozenNetwork(network: Network<Resource>, frozen: <T>(value: T) => T): Network<Resource> {
  return {
    policies: network.policies,
    coverage: pod => frozen(network.coverage(pod)),
    acting: namespace => frozen(network.acting(namespace)),
    selected: policy => frozen(network.selected(policy)),
    peers: policy => frozen(network.peers(policy)),
    flow: (from, to) => frozen(network.flow(from, to)),
    side: (direction, pod, other) => frozen(network.side(direction, pod, other)),
    explain: (from, to) => frozen(network.explain(from, to)),
    get entries() {
      return frozen(network.entries)
    },
    served: pod => frozen(network.served(pod)),
  }
}

function outsideUnder(
  config: FileConfig,
  closedNamespaces: () => ReadonlySet<string>,
  generated: ReadonlySet<string>,
): Outside {
  return {
    closure: namespace => closureOf(config, closedNamespaces, namespace),
    isAssumed: (kind, namespace, name) => isAssumed(config.assume, kind, namespace, name),
    isGenerated: (kind, name) => generated.has(`${kind}/${name}`),
  }
}

/** Whether nothing exists in a namespace but what the files hold, and whether that is said or looks so. */
export function closureOf(
  { closed }: FileConfig,
  closedNamespaces: () => ReadonlySet<string>,
  namespace: string | undefined,
): ReturnType<Outside['closure']> {
  if (closed === true) return 'said'
  if (namespace === undefined || namespace === '*') return undefined
  if (typeof closed === 'object' && closed.includes(namespace)) return 'said'
  return closedNamespaces().has(namespace) ? 'inferred' : undefined
}

/** Namespaces that the world holds both the object and workloads of. */
function closedNamespaces({ resources, pods }: Facts): ReadonlySet<string> {
  const peopled = new Set(pods.map(pod => pod.namespace))
  return new Set(
    resources.flatMap(({ id }) =>
      id.kind === 'Namespace' && id.group === '' && peopled.has(id.name) ? [id.name] : [],
    ),
  )
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
