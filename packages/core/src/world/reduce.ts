/** The reduce step of a world: what the cross-resource rules say of it, once for each of their variants. */

import { countedAt } from '../problem/assemble.ts'
import type { Crashed, Reported } from '../problem/said.ts'
import type { Level } from '../rule/severity.ts'
import { Conclusions, type Remembering } from './conclusions.ts'
import { type Showing, shower } from './show-world.ts'
import { Tally } from './tally.ts'
import type { Variants } from './variant.ts'
import type { World } from './world.ts'

/** What the reduce step needs of the run. */
export interface Reducing extends Showing {
  readonly variants: Variants
  /** Absent where nothing is known from earlier runs, and nothing is kept. */
  readonly remembering: Remembering | undefined
}

export interface Reduced {
  readonly said: readonly (Crashed | (Reported & { readonly level: Level }))[]
  readonly undecided: Tally
}

/** Step by step, for a large world takes a while. */
export function* visitWorld(reducing: Reducing, world: World): Generator<void, Reduced> {
  const said: Reduced['said'][number][] = []
  const undecided = new Tally()
  const { facts, gathering } = world
  if (!gathering || facts.resources.length === 0) return { said, undecided }
  const { configOf, remembering } = reducing
  const variants = reducing.variants.of(world.configs)
  const conclusions = remembering && new Conclusions(world, variants, remembering)
  const known = variants.map((_, index) => conclusions?.known(index))
  const unknown = variants.filter((_, index) => !known[index])
  const show = unknown.length > 0 ? shower(reducing, world, unknown) : undefined
  for (const [index, variant] of variants.entries()) {
    if (!known[index]) yield
    const conclusion = known[index] ?? show!(variant)
    if (!known[index]) conclusions?.keep(index, conclusion)
    for (const crash of conclusion.crashed) said.push(crash)
    for (const one of conclusion.reported) {
      // A problem counts only where the file that it stands in has the rule on in that very variant.
      const holds = configOf(one.report.at.resource.file)
      if (variant.configs.has(holds)) said.push(countedAt(holds.rules.get(variant.rule.id)!.level, one))
    }
    // Variants ask the same questions of the whole world.
    undecided.cover(conclusion.undecided)
  }
  conclusions?.end()
  return { said, undecided }
}
