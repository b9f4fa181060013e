/** A whole run as text, to be reported again where nothing has changed. */
import { concealed, ownRules, type Problem, type ResolvedConfig, type Run, type RunRule } from '@keelint/core'

type Plain = Omit<Run, 'rules' | 'stats' | 'fixed'> & {
  readonly rules: readonly (readonly [string, RunRule['level']])[]
}

/**
 * Without the secrets that rules found. Undefined where that would not be the same run to whoever reads the report, or something
 * crashed.
 *
 * @param source the text of a file that was linted
 */
export function keptRun(run: Run, source: (file: string) => string | undefined): string | undefined {
  if (run.crashes > 0 || run.fixed) return undefined
  const { rules, stats: _, ...shown } = holdsSecrets(run) ? concealed(run, source).run : run
  if (fixesIn(shown) !== fixesIn(run)) return undefined
  const plain: Plain = { ...shown, rules: [...rules].map(([id, { level }]) => [id, level]) }
  return JSON.stringify(plain)
}

/** Undefined where the text is none that was kept, or speaks of rules that are not there. @param file of the run */
export function runOf(text: string, config: ResolvedConfig, file: string): Run | undefined {
  const { rules, ...run } = JSON.parse(text) as Plain
  const known = config.forFile(file).known
  const own = new Map(Object.entries(ownRules))
  const found = rules.map(([id, level]) => [id, known.get(id)?.meta ?? own.get(id), level] as const)
  if (found.some(([, meta]) => !meta)) return undefined
  return { ...run, rules: new Map(found.map(([id, meta, level]) => [id, { meta: meta!, level }])) }
}

function holdsSecrets({ problems, suppressed }: Run): boolean {
  return [...problems, ...suppressed].some(({ conceal }) => conceal)
}

function fixesIn({ problems, suppressed }: Pick<Run, 'problems' | 'suppressed'>): number {
  const count = (list: readonly Problem[]) => list.filter(({ fix }) => fix).length
  return count(problems) + count(suppressed)
}
