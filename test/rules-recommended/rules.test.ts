/** Every rule keeps to its fixture; `KEELINT_RULES=name,name` limits the run to some. */
import { existsSync, readFileSync } from 'node:fs'
import { fixtureFaults } from '@keelint/core/testing'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const rules = suite('rules')
const wanted = process.env.KEELINT_RULES?.split(',')

for (const [name, rule] of Object.entries(plugin.rules ?? {})) {
  if (wanted && !wanted.includes(name)) continue
  rules(`${rule.meta.step}/${name}`, async () => {
    const fixture = new URL(`./rules/${rule.meta.step}/${name}.yaml`, import.meta.url)
    assert.ok(existsSync(fixture), `The rule has no fixture ${rule.meta.step}/${name}.yaml.`)
    const faults = await fixtureFaults(name, rule, readFileSync(fixture, 'utf8'))
    assert.is(faults.join('\n'), '')
  })
}

rules.run()
