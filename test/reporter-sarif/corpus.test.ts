/** The logs of the corpus are what the OASIS schema, Microsoft's validator and GitHub ask for. */
import { existsSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { corpusFolder } from '../corpus/files.ts'
import { hasValidators, tellWhetherSkipped } from './validators.ts'
import { faultsOf, wholeLog } from './whole-log.ts'

const test = suite('logs of the corpus')
tellWhetherSkipped()

// Two of them take the validator minutes.
for (const preset of hasValidators ? ['recommended', 'strict', 'all'] : ['recommended'])
  test(`the corpus under ${preset}`, async () => {
    if (!existsSync(corpusFolder)) {
      process.stdout.write('  skipped: there is no corpus beside the repository\n')
      return
    }
    const log = await wholeLog(corpusFolder, ['--preset', preset, '--allow-incomplete'])
    assert.ok(JSON.parse(log).runs[0].results.length > 1000)
    assert.equal(faultsOf(log).slice(0, 20), [])
  })

test.run()
