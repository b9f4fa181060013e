/** Holds the rules against other linters' own test suites, where these are at hand. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('conformance')
const cases = fileURLToPath(new URL('../../../shared/cases', import.meta.url))
const tools = fileURLToPath(new URL('../../tools', import.meta.url))
const title = 'disagrees with other linters only where the reason is recorded'

if (existsSync(cases))
  test(title, async () => {
    const { code, output } = await run(['--import', 'tsx', 'conformance.ts'])
    const complaints = output.split('\n\n').filter(part => /^(?:DISAGREE|SETTLED|UNKNOWN) /.test(part))
    assert.equal(complaints, [])
    assert.is(code, 0, output)
    const [agree, partly, disputed] = (/^total +(\d+) +(\d+) +(\d+) /m.exec(output) ?? []).slice(1).map(Number)
    assert.ok(agree! + partly! > 10 * disputed!, output)
  })
else {
  process.stdout.write('skipped: ../shared/cases is not there\n')
  test.skip(title)
}

test.run()

function run(args: readonly string[]): Promise<{ readonly code: number | string; readonly output: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, args, { cwd: tools, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: `${stdout}${stderr}` }),
    )
  })
}
