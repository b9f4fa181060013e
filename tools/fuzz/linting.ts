/** Lints texts with all rules, fixes them, and reports them in all formats: says what is wrong with the linter, if anything. */
import { Engine, type FileRun, formats, type LoadedReporter } from 'keelint'
import { reportFault } from './report-fault.ts'

const options = { overrideConfigFile: true, presets: ['all'], today: '2026-11-23' } as const
const looking = new Engine(options)
const fixing = new Engine({ ...options, fix: true })
const reporters: LoadedReporter[] = []
for (const name of Object.keys(formats)) reporters.push(await looking.loadReporter(name))

/** The texts are linted in one run, each a file and a world of its own. */
export async function lintingFault(texts: readonly string[]): Promise<string | undefined> {
  const files = new Map(texts.map((text, index) => [`${index}.yaml`, text]))
  const run = await lint(looking, files)
  return runFault(run, files) ?? (await reportsFault(run)) ?? (await fixFault(run, files))
}

function lint(engine: Engine, files: ReadonlyMap<string, string>): Promise<FileRun> {
  return engine.lintFiles(
    [],
    [...files].map(([filePath, text]) => ({ filePath, text })),
  )
}

/** Nothing crashed, every file is accounted for, and every place is one of its text. */
function runFault({ crashes, problems, ledger }: FileRun, files: ReadonlyMap<string, string>): string | undefined {
  if (crashes > 0) return `a rule crashed: ${problems.find(({ rule }) => rule === 'keelint/crash')?.message}`
  const unreadable = new Set(ledger.unreadable.map(({ file }) => file))
  if (ledger.files + ledger.skipped.length + unreadable.size !== files.size)
    return `${files.size} files are accounted for as ${JSON.stringify(ledger)}`
  const lines = new Map([...files].map(([name, text]) => [name, text.split(/\r\n|[\r\n]/)]))
  for (const { file, location } of [...problems, ...ledger.unreadable]) {
    if (!location) continue
    const length = lines.get(file)![location.start.line - 1]?.length ?? -1
    if (location.end.column - 1 > length) return `${JSON.stringify(location)} is outside of the text`
  }
  return undefined
}

async function reportsFault(run: FileRun): Promise<string | undefined> {
  for (const { name, format } of reporters) {
    const fault = reportFault(name, await format(run))
    if (fault !== undefined) return `the format ${name} ${fault}`
  }
  return undefined
}

/** What is fixed can be read as before, and there is nothing left to fix. */
async function fixFault({ ledger: was }: FileRun, files: ReadonlyMap<string, string>): Promise<string | undefined> {
  const { fixed = new Map() } = await lint(fixing, files)
  if (fixed.size === 0) return undefined
  const after = new Map([...files].map(([name, text]) => [name, fixed.get(name)?.text ?? text]))
  const { ledger: is, fixed: more = new Map() } = await lint(fixing, after)
  for (const [name, { text }] of more)
    return `a second fix makes ${JSON.stringify(text)} of ${JSON.stringify(after.get(name))}`
  const isAsReadable = is.unreadable.length === was.unreadable.length && is.documents === was.documents
  return isAsReadable ? undefined : 'a file that was fixed reads otherwise'
}
