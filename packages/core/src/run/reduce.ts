/** The reduce step: shows each world to the cross-resource rules, once for each of their variants. */
import type { FileConfig } from '../config/resolved.ts'
import type { Checker, ReadWritten, Surroundings } from '../crd/custom-resources.ts'
import type { Project } from '../project/project.ts'
import type { Level } from '../rule/severity.ts'
import { isAssumed } from './assumed.ts'
import type { Guard } from './guard.ts'
import type { Instance } from './instance.ts'
import { closureOf, type Modelling, type Models, modelsOf } from './models.ts'
import type { Plans } from './plan.ts'
import type { Crashed, Reported } from './said.ts'
import { ownIn } from './shown.ts'
import { Tally } from './tally.ts'
import type { World } from './world.ts'

/** What the reduce step needs of the run. */
export interface Reducing extends Modelling {
  readonly guard: Guard
  readonly plans: Plans
  readonly checker: Checker
  /** Of a file of the run. */
  configOf(file: string): FileConfig
  readonly readWritten: ReadWritten
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
  const { guard, freeze, checker, configOf, readWritten } = reducing
  const said: Reduced['said'][number][] = []
  const undecided = new Tally()
  const { facts, gathering } = world
  if (!gathering || facts.resources.length === 0) return { said, undecided }
  freeze(facts.resources)
  freeze([...facts.byRule.values()])
  // Not when a rule asks: what a config names may be unreadable, which is no crash of the rule.
  const checked = gathering.readsSchemas
    ? checker.check(facts.custom, file => surroundingsOf(configOf(file)), readWritten)
    : []
  freeze(checked)
  const models = modelsOf(world, checked, reducing)
  const ownOf = ownIn(facts.resources)
  for (const { instance, project, config, configs } of variantsOf(reducing, world)) {
    const { rule } = instance
    const first = facts.resources.find(({ file }) => configs.has(configOf(file)))
    if (!first) continue
    const value = projectOf(world, models, config, rule, facts.byRule.get(rule.key) ?? noFacts)
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

function projectOf(
  { name, facts }: World,
  models: Models,
  config: FileConfig,
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
      return models.networkUnder(config)
    },
    get references() {
      return models.referencesUnder(config)
    },
    isClosed: namespace => closureOf(config, () => models.closedNamespaces, namespace) !== undefined,
    isAssumed: (kind, namespace, name) => isAssumed(config.assume, kind, namespace, name),
  }
}
