/** Runs of the tests' own making, and what the formats make of them. */
import { type ReporterContext, type Run, summaryOf, verdictOf } from '@keelint/core'
import { type FormatName, loadReporter } from 'keelint'

export { aMeta, aProblem, aRun, locationOf } from '../../reporter-sarif/log-of.ts'

/** @param files text by path */
export async function textIn(
  format: FormatName,
  run: Run,
  files: Readonly<Record<string, string>> = {},
  context: Partial<ReporterContext> = {},
): Promise<string> {
  const report = await loadReporter(format, 100)
  const source = (file: string) => (Object.hasOwn(files, file) ? files[file] : undefined)
  return report(run, {
    color: false,
    cwd: '/home/somebody/shop',
    summary: summaryOf(run.problems, verdictOf(run)),
    source,
    ...context,
  })
}
