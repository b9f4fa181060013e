/** The map step: what one file comes to, which depends on nothing but its text, its config and its circumstances. */

import { noFacts } from '../fact/facts.ts'
import { Crashes } from '../instance/crash.ts'
import { unstartedIn } from '../instance/unstarted.ts'
import { countedAt } from '../problem/assemble.ts'
import type { Reading } from '../reading/read.ts'
import { Lines } from '../source/file.ts'
import type { FileDirectives } from '../suppress/directive.ts'
import { Tally } from '../world/tally.ts'
import type { Gathering } from '../world/world.ts'
import { accountOf } from './account.ts'
import type { Bench } from './bench.ts'
import type { FileOutcome } from './file-outcome.ts'
import type { FileToLint } from './file-to-lint.ts'
import { crashesIn, found } from './problems.ts'
import { visitReading } from './visit.ts'

export interface Mapped {
  readonly outcome: FileOutcome
  readonly reading: Reading
}

/** @param gathering of the file's world */
export function mapFile(bench: Bench, lintable: FileToLint, gathering: Gathering | undefined): Mapped {
  const { watch, guard, freeze, fixes, alike } = bench
  const { file, config, plan, read } = lintable
  const { reading, directives } = watch.measure('parse', read)
  const lines = new Lines(file.text)
  const tally = new Tally()
  const facts = noFacts()
  const looking = { guard, freeze, tally, plan, config, gathering, facts }
  watch.measure('visit', () => visitReading(looking, reading))
  const said = [...unstartedIn(plan, reading.resources), ...guard.takeSaid()]
  const untold = new Set<string>()
  for (const one of said)
    if ('undecided' in one) {
      tally.add(one.rule.id, one.undecided)
      untold.add(one.rule.id)
    }
  const reports = said.flatMap(one => ('report' in one ? [countedAt(config.rules.get(one.rule.id)!.level, one)] : []))
  const crashes = new Crashes()
  const made = watch.measure('locate', () =>
    found({ reports, crashed: crashesIn(said) }, [file.path], () => ({ documents: reading.documents, lines }), {
      guard,
      crashes,
      fixes,
      alike,
    }),
  )
  for (const { rule } of made.completed) {
    tally.add(rule.id, completable)
    untold.add(rule.id)
  }
  const outcome = {
    file: file.path,
    account: accountOf(reading, lines),
    resources: reading.resources.map(({ resource }) => resource),
    problems: made.problems,
    crashes: crashes.entries(made.crashes),
    undecided: tally.entries(),
    untold: [...untold],
    ...(directives && { directives: withoutFile(directives) }),
    facts,
  }
  return { outcome, reading }
}

/** Why a rule says nothing of a field that is absent in a pod which is not whole. */
export const completable = 'A field is absent that whatever completes the pod may set.'

function withoutFile({ file: _, ...rest }: FileDirectives): Omit<FileDirectives, 'file'> {
  return rest
}
