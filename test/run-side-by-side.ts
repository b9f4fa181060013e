/** Runs all tests as `run.ts` does, in as many processes as there are processors, each with its share of the files. */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

const most = 4
const count = Math.min(availableParallelism(), most)
const here = fileURLToPath(new URL('.', import.meta.url))
const shares = await Promise.all(Array.from({ length: count }, (_, index) => runShare(`${index + 1}/${count}`)))

const sum = (figure: 'passed' | 'failed') => shares.reduce((total, share) => total + share[figure], 0)
process.exitCode = sum('failed') > 0 ? 1 : 0
process.send?.({ passed: sum('passed'), failed: sum('failed') })

/** Prints what the process says, once it has ended. A process that fails has at least one failure. */
function runShare(share: string): Promise<{ readonly passed: number; readonly failed: number }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'run.ts', '--share', share], {
      cwd: here,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data))
    let told = { passed: 0, failed: 0 }
    child.on('message', message => {
      told = message as typeof told
    })
    child.on('error', error => said.push(Buffer.from(`${error.message}\n`)))
    child.on('close', code => {
      process.stdout.write(Buffer.concat(said))
      resolve({ passed: told.passed, failed: code === 0 ? told.failed : Math.max(told.failed, 1) })
    })
  })
}
