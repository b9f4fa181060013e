/** A thread: lints the files that it is sent, with a config that it has loaded itself. */
import { parentPort, workerData } from 'node:worker_threads'
import { Linter, outcomeText, type TaskLinter } from '@keelint/core'
import { configsOf } from '../engine/configs.ts'
import { limitsOf } from '../engine/options.ts'
import type { Done, Setup, Work } from './protocol.ts'

const { options, cwd, today, fixes } = workerData as Setup
const port = parentPort!
const loading = configsOf(options, cwd)
let linter: TaskLinter | undefined
// One after the other, for what is loaded for one is there for the next.
let before: Promise<void> = Promise.resolve()
port.on('message', (work: Work) => {
  before = before.then(() => lint(work))
})

async function lint({ tasks }: Work): Promise<void> {
  const { prepare, resolved } = await loading
  await prepare(tasks.map(({ file }) => file.path))
  linter ??= new Linter(resolved, {
    today,
    fixes,
    limits: limitsOf(options),
    ...(options.stats && { clock: () => performance.now() }),
  }).tasks()
  const { lint } = linter
  const outcomes = tasks.map(task => outcomeText(lint(task)))
  port.postMessage({ outcomes, spent: linter.spent } satisfies Done)
}
