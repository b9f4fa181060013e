/** The reduce step: shows each world to the cross-resource rules, once for each of their variants. */
import { accessOf, type Network, networkOf } from '@keelint/kubernetes'
import type { FileConfig } from '../config/resolved.ts'
import type { Checker, Surroundings } from '../crd/custom-resources.ts'
import type { Project } from '../project/project.ts'
import type { Resource } from '../resource/resource.ts'
import type { Level } from '../rule/severity.ts'
import { isAssumed } from './assumed.ts'
import type { KeyOf } from './configuration-key.ts'
import type { Freeze } from './deep-freeze.ts'
import type { Facts } from './facts.ts'
import type { Guard } from './guard.ts'
import type { Instance } from './instance.ts'
import type { Plans } from './plan.ts'
import type { Crashed, Reported } from './said.ts'
import { ownIn } from './shown.ts'
import { Tally } from './tally.ts'
import type { World } from './world.ts'

/** What the reduce step needs of the run. */
export interface Reducing {
  readonly guard: Guard
  readonly freeze: Freeze
  readonly keyOf: KeyOf
  readonly plans: Plans
  readonly checker: Checker
  /** Of a file of the run. */
  configOf(file: string): FileConfig
}

export interface Reduced {
  readonly said: readonly (Crashed | (Reported & { readonly level: Level }))[]
  readonly undecided: Tally
}

/** A cross-resource rule as some of the files of a world have it. */
interface Variant {
  readonly instance: Instance
  readonly project: NonNullable<Instance['project']>
  readonly config: FileConfig
  /** Every config that has it. */
  readonly configs: Set<FileConfig>
}

const noFacts: readonly unknown[] = Object.freeze([])

/** A rule that looks at this many resources at once has as long again as for one. */
const resourcesPerLimit = 500

/** A problem counts only where the file that it stands in has the rule on in that very variant. */
export function visitWorld(reducing: Reducing, world: World): Reduced {
  const { guard, freeze, checker, configOf } = reducing
  const said: Reduced['said'][number][] = []
  const undecided = new Tally()
  const { facts } = world
  if (!world.isReduced || facts.resources.length === 0) return { said, undecided }
  freeze(facts.resources)
  freeze([...facts.byRule.values()])
  // Not when a rule asks: what a config names may be unreadable, which is no crash of the rule.
  const checked = world.readsSchemas ? checker.check(facts.custom, file => surroundingsOf(configOf(file))) : []
  freeze(checked)
  const models = modelsOf(facts, checked, freeze)
  const ownOf = ownIn(facts.resources)
  for (const { instance, project, config, configs } of variantsOf(reducing, world)) {
    const { rule } = instance
    const first = facts.resources.find(({ file }) => configs.has(configOf(file)))
    if (!first) continue
    const value = projectOf(world, models, config, rule, facts.byRule.get(rule) ?? noFacts)
    Object.freeze(value)
    const milliseconds =
      guard.milliseconds && Math.round(guard.milliseconds * (1 + facts.resources.length / resourcesPerLimit))
    const visits = [{ rule, call: project }]
    guard.show([{ visits, value, node: undefined }], { resource: first, ownOf }, milliseconds)
    const asked = new Tally()
    for (const one of guard.takeSaid())
      if ('undecided' in one) asked.add(rule.id, one.undecided)
      else if ('crash' in one) said.push(one)
      else {
        const holds = configOf(one.report.at.resource.file)
        if (configs.has(holds)) said.push({ ...one, level: holds.rules.get(rule.id)!.level })
      }
    // Variants ask the same questions of the whole world.
    undecided.cover(asked)
  }
  return { said, undecided }
}

function surroundingsOf({ schemas, kubernetes }: FileConfig): Surroundings {
  return { schemas, minor: kubernetes.minors.to }
}

function variantsOf({ keyOf, plans }: Reducing, { configs }: World): Iterable<Variant> {
  const variants = new Map<Instance, Map<string, Variant>>()
  for (const config of configs)
    for (const instance of plans.of(config).instances) {
      const { project } = instance
      if (!project) continue
      const byWorld = variants.get(instance) ?? new Map<string, Variant>()
      variants.set(instance, byWorld)
      const key = `${keyOf(config.closed)} ${keyOf(config.assume)}`
      const variant = byWorld.get(key)
      if (variant) variant.configs.add(config)
      else byWorld.set(key, { instance, project, config, configs: new Set([config]) })
    }
  return [...variants.values()].flatMap(byWorld => [...byWorld.values()])
}

type Models = Pick<Project, 'access' | 'network' | 'customResources'> & {
  readonly closedNamespaces: ReadonlySet<string>
} & Pick<Facts, 'resources' | 'pods'>

/** Each model is built when a rule first asks for it, and shared by all. */
function modelsOf(facts: Facts, customResources: Project['customResources'], freeze: Freeze): Models {
  const frozen = <T>(value: T): T => {
    freeze(value)
    return value
  }
  const namespaces = lazy(() => closedNamespaces(facts))
  const access = lazy(() => frozen(accessOf<Resource>(frozen(facts.rbac))))
  const network = lazy((): Network<Resource> => {
    const { coverage } = networkOf<Resource>(frozen(facts.network), frozen(facts.pods))
    return { coverage: pod => frozen(coverage(pod)) }
  })
  return {
    resources: facts.resources,
    customResources,
    get pods() {
      return frozen(facts.pods)
    },
    get access() {
      return access()
    },
    get network() {
      return network()
    },
    get closedNamespaces() {
      return namespaces()
    },
  }
}

function projectOf(
  { name, facts }: World,
  models: Models,
  { closed, assume }: FileConfig,
  { meta }: Instance['rule'],
  own: readonly unknown[],
): Project {
  return {
    world: name,
    facts: own as Project['facts'],
    resources: facts.resources,
    customResources: meta.customResources ? models.customResources : [],
    get pods() {
      return models.pods
    },
    get access() {
      return models.access
    },
    get network() {
      return models.network
    },
    isClosed(namespace) {
      if (closed === true) return true
      if (namespace === undefined || namespace === '*') return false
      return (typeof closed === 'object' && closed.includes(namespace)) || models.closedNamespaces.has(namespace)
    },
    isAssumed: (kind, namespace, name) => isAssumed(assume, kind, namespace, name),
  }
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
