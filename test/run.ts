/**
 * Runs every `*.test.ts` below this folder, or those whose path holds one of the arguments, in one process; of these with
 * `--share 2/3` every third, from the second on.
 *
 * uvu alone counts as success what is none: a file that forgets `test.run()`, a `before` hook that throws, no test at
 * all. Here each of these is a failure.
 *
 * Properties are tried with the same random cases each time, so that what fails is what was changed; `KEELINT_SEED` is the
 * seed of others, `random` one that nobody chose.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { parse } from 'uvu/parse'

type Suite = () => Promise<[errors: string | true, passed: number, skipped: number, total: number]>

declare global {
  /** uvu's own: for each file its name and the suites that it has started. */
  var UVU_QUEUE: unknown[][]
  /** uvu's own: which of these the file is that is being read. */
  var UVU_INDEX: number
  /** uvu's own: suites wait in the queue until they are asked. */
  var UVU_DEFER: 1
}

const { values, positionals: wanted } = parseArgs({
  options: { share: { type: 'string', default: '1/1' } },
  allowPositionals: true,
})
const minutes = Number(process.env.KEELINT_TEST_MINUTES ?? 15)
const [share = 1, shares = 1] = values.share.split('/').map(Number)
const here = fileURLToPath(new URL('.', import.meta.url))
const totals = { passed: 0, failed: 0, skipped: 0, files: 0 }
let running: string | undefined

globalThis.UVU_DEFER = 1
globalThis.UVU_QUEUE = []

const { KEELINT_SEED: seed = '20261124' } = process.env
fc.configureGlobal({ seed: seed === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(seed) })

process.on('exit', () => {
  if (running === undefined) return
  process.stderr.write(`\n${running}: the process ended while this file was running\n`)
  process.exitCode = 1
})
setTimeout(() => {
  process.stderr.write(`\n${running}: not done after ${minutes} minutes\n`)
  process.exit(1)
}, minutes * 60_000).unref()

const { suites: found } = await parse(process.env.KEELINT_TEST_FOLDER ?? here, /\.test\.ts$/)
const files = found
  .map(({ name, file }) => ({ name: name.replaceAll('\\', '/'), file }))
  .filter(({ name }) => wanted.length === 0 || wanted.some(part => name.includes(part)))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .filter((_, index) => index % shares === share - 1)

for (const { name, file } of files) {
  running = name
  process.stdout.write(`${name}\n`)
  await runFile(file)
}
running = undefined
if (totals.passed + totals.failed === 0) refuse('no test ran')

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''
process.stdout.write(`\n${totals.files} test files: ${totals.passed} passed, ${totals.failed} failed${skipped}\n`)
process.exitCode = totals.failed > 0 ? 1 : 0
process.send?.({ passed: totals.passed, failed: totals.failed })

async function runFile(file: string): Promise<void> {
  totals.files++
  const queue: unknown[] = []
  globalThis.UVU_INDEX = globalThis.UVU_QUEUE.push(queue) - 1
  if (/^\s*\w+\.only\(/m.test(await readFile(file, 'utf8'))) refuse('`.only` leaves the other tests out')
  try {
    await import(pathToFileURL(file).href)
  } catch (error) {
    refuse(`cannot be read: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return
  }
  if (queue.length === 0) refuse('no `test.run()`, so none of its tests would run')
  let tests = 0
  for (const suite of queue as Suite[]) {
    const [errors, passed, skipped, total] = await suite()
    if (typeof errors === 'string') process.stdout.write(`\n${errors}\n`)
    else if (passed < total) process.stdout.write('  A hook of the suite threw, so not all of its tests ran.\n')
    totals.passed += passed
    totals.failed += total - passed
    totals.skipped += skipped
    tests += total + skipped
  }
  if (queue.length > 0 && tests === 0) refuse('no test in it')
}

function refuse(why: string): void {
  totals.failed++
  process.stdout.write(`  refused: ${why}\n`)
}
