/** Shows a world to the cross-resource rules. */
import type { FileConfig } from '../config/resolved.ts'
import type { Checker, ReadWritten, Surroundings } from '../crd/custom-resources.ts'
import type { Guard } from '../instance/guard.ts'
import type { Crashed, Reported } from '../problem/said.ts'
import { ownIn } from '../problem/shown.ts'
import type { Conclusion } from './conclusions.ts'
import { type Modelling, modelsOf } from './models.ts'
import { Tally } from './tally.ts'
import type { Variant } from './variant.ts'
import { type Read, WatchedProject } from './watched-project.ts'
import type { World } from './world.ts'

export interface Showing extends Modelling {
  readonly guard: Guard
  readonly checker: Checker
  /** Of a file of the run. */
  configOf(file: string): FileConfig
  readonly readWritten: ReadWritten
}

const noFacts: readonly unknown[] = Object.freeze([])

/** A rule that looks at this many resources at once has as long again as for one. */
const resourcesPerLimit = 500

/** @param variants that the world is shown to @returns shows it to one of them */
export function shower(showing: Showing, world: World, variants: readonly Variant[]): (variant: Variant) => Conclusion {
  const { guard, freeze, checker, configOf, readWritten } = showing
  const { facts } = world
  freeze(facts.resources)
  // Not when a rule asks: what a config names may be unreadable, which is no crash of the rule.
  const checked = variants.some(({ rule }) => rule.meta.customResources)
    ? checker.check(facts.custom, file => surroundingsOf(configOf(file)), readWritten)
    : []
  freeze(checked)
  const models = modelsOf(world, checked, showing)
  const ownOf = ownIn(facts.resources)
  const milliseconds =
    guard.milliseconds && Math.round(guard.milliseconds * (1 + facts.resources.length / resourcesPerLimit))
  return variant => {
    const { rule, project: call, configs } = variant
    const resource = facts.resources.find(({ file }) => configs.has(configOf(file)))!
    const own = facts.byRule.get(rule.key) ?? noFacts
    freeze(own)
    const reads = new Set<Read>()
    const value = Object.freeze(new WatchedProject(world.name, variant, own, models, reads))
    guard.show([{ visits: [{ rule, call }], value, node: undefined }], { resource, ownOf }, milliseconds)
    const [reported, crashed, undecided]: [Reported[], Crashed[], Tally] = [[], [], new Tally()]
    for (const one of guard.takeSaid())
      if ('undecided' in one) undecided.add(rule.id, one.undecided)
      else if ('crash' in one) crashed.push(one)
      else reported.push(one)
    return { reported, crashed, undecided: undecided.entries(), reads }
  }
}

function surroundingsOf({ schemas, kubernetes }: FileConfig): Surroundings {
  return { schemas, minor: kubernetes.minors.to }
}
