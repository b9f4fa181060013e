/** A process around `main`, whose exit code is that of the run whatever code of others does beside it. */
import { writeSync } from 'node:fs'
import { main } from './main.ts'
import { isClosedPipe } from './output/standard-output.ts'
import { processIo } from './process-io.ts'

/** Milliseconds that are left, after the run, to what code of others has set going. */
const grace = 1000

/**
 * Configs, plugins and reporters may print, leave timers behind, fail when nobody listens any more, or end the process: nothing of
 * that gets into the report or passes for a clean run, and only for a moment it keeps the process alive.
 */
export async function wholeRun(args: readonly string[]): Promise<void> {
  const io = processIo()
  let code: number | undefined
  let hasFailed = false
  process.on('exit', () => {
    process.exitCode = hasFailed ? 2 : (code ?? 2)
    if (code === undefined)
      writeSync(2, 'keelint: The run waits for a promise of a config, a plugin or a reporter that is never settled.\n')
  })
  process.on('uncaughtException', async error => {
    if (isClosedPipe(error)) return
    hasFailed = true
    const [{ moduleFault }, { say }] = await Promise.all([
      import('./config/module-fault.ts'),
      import('./output/say.ts'),
    ])
    await say(io, `Something failed beside the run: ${moduleFault(error, '', io.cwd)}`)
  })
  printBesideReports()
  const { exit } = process
  process.exit = () => {
    throw new Error('It tried to end the process.')
  }
  code = await main(args, io)
  setTimeout(() => exit.call(process), grace).unref()
}

/** What code of others prints goes to standard error. */
function printBesideReports(): void {
  let made: Console | undefined
  Object.defineProperty(globalThis, 'console', {
    configurable: true,
    get: () => {
      // Not imported, for most runs print nothing by it, and loading it takes longer than a small file does.
      made ??= new (process.getBuiltinModule('node:console').Console)(process.stderr)
      return made
    },
    set: (given: Console) => {
      made = given
    },
  })
}
