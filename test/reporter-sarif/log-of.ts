/** Runs and problems of the tests' own making, and the logs that the reporter makes of them. */
import { type Problem, type ReporterContext, type Run, summaryOf, verdictOf } from '@keelint/core'
import { type SarifLog, sarif } from '@keelint/reporter-sarif'

export type SarifRun = SarifLog['runs'][number]

/** The one run of the log. @param files text by path */
export async function logOf(
  run: Run,
  files: Readonly<Record<string, string>> = {},
  context: Partial<ReporterContext> = {},
): Promise<SarifRun> {
  const { runs } = JSON.parse(await textOf(run, files, context)) as SarifLog
  return runs[0]!
}

export async function textOf(
  run: Run,
  files: Readonly<Record<string, string>> = {},
  context: Partial<ReporterContext> = {},
): Promise<string> {
  const summary = summaryOf(run.problems, verdictOf(run))
  return sarif(run, {
    color: false,
    includeSuppressed: true,
    summary,
    source: file => files[file],
    cwd: '/home/somebody/shop',
    ...context,
  })
}

export function aRun({
  ledger,
  ...others
}: Partial<Omit<Run, 'ledger'>> & { readonly ledger?: Partial<Run['ledger']> }): Run {
  return {
    tool: { name: 'keelint', version: '1.2.3' },
    problems: [],
    suppressed: [],
    rules: new Map(),
    crashes: 0,
    ...others,
    ledger: {
      files: 1,
      documents: 1,
      resources: 1,
      skipped: [],
      skippedDocuments: [],
      unreadable: [],
      undecided: [],
      rules: 1,
      worlds: ['.'],
      ...ledger,
    },
  }
}

export function aProblem(problem: Partial<Problem> = {}): Problem {
  return {
    rule: 'test/rule',
    level: 'error',
    severity: 'high',
    step: 'least-privilege',
    message: 'Something is wrong.',
    messageId: 'wrong',
    file: 'web.yaml',
    location: locationOf(1),
    path: [],
    absent: false,
    identity: '0123456789abcdef',
    ...problem,
  }
}

/** Three columns of a line. */
export function locationOf(line: number): Problem['location'] {
  return { start: { line, column: 3 }, end: { line, column: 6 } }
}

export const aMeta: NonNullable<ReturnType<Run['rules']['get']>>['meta'] = {
  type: 'problem',
  severity: 'high',
  step: 'least-privilege',
  docs: {
    description: 'Disallow what is wrong',
    rationale: 'Wrong things go wrong.',
    remedy: 'Do the right thing.',
    references: ['https://kubernetes.io/docs/', 'https://kubernetes.io/docs/concepts/'],
  },
  messages: { wrong: 'Something is wrong.' },
}
