/** Tests the reporters of a plugin: each gives a text, the same each time, and leaves the run as it is. */
import type { Plugin } from '../config/config.ts'
import { type Run, summaryOf } from '../reporting/run.ts'
import type { SourceFile } from '../source/file.ts'

/** @param files of the run */
export async function reporterFaults(
  { reporters }: Plugin,
  run: Run,
  files: readonly SourceFile[],
): Promise<readonly string[]> {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const source = (file: string) => texts.get(file)
  const faults: string[] = []
  for (const [name, report] of Object.entries(reporters ?? {}))
    for (const one of [run, { ...run, problems: [] }])
      try {
        const [before, after] = [copyOf(one), copyOf(one)]
        const context = () => ({ color: false, summary: summaryOf(one.problems, 0), source })
        const text: unknown = await report(after, context())
        if (dataOf(before) !== dataOf(after)) faults.push(`The reporter \`${name}\` changes the run that it is given.`)
        if (typeof text !== 'string') faults.push(`The reporter \`${name}\` gives no text.`)
        else if (text !== (await report(before, context())))
          faults.push(`The reporter \`${name}\` gives another text the next time.`)
      } catch (error) {
        faults.push(`The reporter \`${name}\` throws: ${error instanceof Error ? error.message : String(error)}`)
      }
  return [...new Set(faults)]
}

function copyOf(run: Run): Run {
  return { ...run, ...(JSON.parse(dataOf(run)) as Pick<Run, 'problems' | 'suppressed' | 'ledger'>) }
}

function dataOf({ problems, suppressed, ledger }: Run): string {
  return JSON.stringify({ problems, suppressed, ledger })
}
