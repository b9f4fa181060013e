/** Each line of the table of threats in `SECURITY.md` names a test, and that test is there and runs. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('security')
const root = fileURLToPath(new URL('..', import.meta.url))
const [, table = ''] = /\| threat \|.*\n\| ---.*\n((?:\|.*\n)+)/.exec(readFileSync(`${root}SECURITY.md`, 'utf8')) ?? []
const rows = table.trimEnd().split('\n')

test('there are threats', () => {
  assert.ok(rows.length > 30)
})

for (const row of rows) {
  const [, threat = '', stand = '', held = ''] = row.split('|').map(cell => cell.trim())
  test(`${threat} ${stand}`.trim(), () => {
    const [, file, title = ''] = /^`(test\/[\w/-]+\.test\.ts)`: "(.+)"$/.exec(held) ?? []
    assert.ok(file && existsSync(root + file), held)
    const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    // Called like a suite, and not `.skip`; a title may begin with what is being tested.
    const call = new RegExp(`^ *\\w+\\(['"\`](?:\\$\\{\\w+\\} )?${escaped}['"\`], `, 'm')
    assert.match(readFileSync(root + file, 'utf8'), call)
  })
}

test.run()
