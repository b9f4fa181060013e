/** Checkstyle's XML, by its own schema's elements and attributes. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hostileNames, hostileRun } from './hostile.ts'
import { aProblem, aRun, locationOf, textIn } from './made-run.ts'
import { elements, xmlOf } from './xml-of.ts'

const test = suite('checkstyle')

test('files and their errors, and the account of the run as a comment', async () => {
  const run = aRun({
    problems: [aProblem({ location: locationOf(11), message: 'Image `a<b` & "c".' }), aProblem({ level: 'warn' })],
    ledger: {
      skipped: [{ file: 'values.yaml', reason: 'not-kubernetes' }],
      unreadable: [
        { file: 'broken.yaml', reason: 'yaml-syntax', message: 'A bracket is missing.', location: locationOf(4) },
        { file: 'gone.yaml', reason: 'io', message: 'Gone.' },
      ],
    },
  })
  assert.is(
    await textIn('checkstyle', run),
    `<?xml version="1.0" encoding="UTF-8"?>
<!-- 2 problems in 1 file: 1 error, 1 warning; 2 files not analyzed; 1 file, 1 document, 1 resource, 1 rule; 1 file skipped: 1 not-kubernetes -->
<checkstyle version="4.3">
  <file name="broken.yaml">
    <error line="4" column="3" severity="error" message="Not analyzed (yaml-syntax): A bracket is missing." source="keelint/unreadable"/>
  </file>
  <file name="gone.yaml">
    <error line="1" severity="error" message="Not analyzed (io): Gone." source="keelint/unreadable"/>
  </file>
  <file name="web.yaml">
    <error line="11" column="3" severity="error" message="Image \`a&lt;b\` &amp; &quot;c&quot;." source="test/rule"/>
    <error line="1" column="3" severity="warning" message="Something is wrong." source="test/rule"/>
  </file>
</checkstyle>
`,
  )
})

test('well-formed whatever the names are, and nothing but files and errors', async () => {
  for (const [what, name] of Object.entries(hostileNames)) {
    const root = xmlOf(await textIn('checkstyle', hostileRun(name)))
    const files = elements('file', root)
    const errors = elements('error', root)
    assert.equal([root.children.length, files.length, errors.length], [1, 1, 4], what)
    for (const { attributes, children } of errors) {
      assert.ok(Number(attributes.line) > 0 && Number(attributes.column ?? 1) > 0, what)
      assert.ok(['error', 'warning', 'info'].includes(attributes.severity!), what)
      assert.equal(children, [], what)
    }
  }
})

test.run()
