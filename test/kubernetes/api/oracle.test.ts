/** Holds the API table against an independent one, where that is at hand. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('API table')
const oracle = fileURLToPath(new URL('../../../../shared/oracle/k8s-api.txt', import.meta.url))
const tools = fileURLToPath(new URL('../../../tools', import.meta.url))

if (existsSync(oracle)) {
  test('differs from the oracle only where that is explained', async () => {
    const run = promisify(execFile)
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'api/compare.ts'], { cwd: tools })
    assert.match(stdout, /^\d+ explained: /m)
    assert.match(stdout, /^0 unexplained$/m)
  })
} else {
  test.skip('skipped: ../shared/oracle/k8s-api.txt is not there', () => {})
}

test.run()
