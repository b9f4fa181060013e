/** The logs of all fixtures are what the OASIS schema, Microsoft's validator and GitHub ask for; each of them sees damage. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fixtureCases } from '@keelint/core/testing'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hasValidators, tellWhetherSkipped } from './validators.ts'
import { faultsOf, wholeLog } from './whole-log.ts'

const test = suite('fixtures')
const fixtures = fileURLToPath(new URL('../rules-recommended/rules', import.meta.url))
tellWhetherSkipped()

const rules = Object.entries(plugin.rules ?? {})

/** With the options of its first fault, for some rules need a list. */
function asInFixture(name: string, step: string): readonly string[] {
  const text = readFileSync(path.join(fixtures, step, `${name}.yaml`), 'utf8')
  const options = fixtureCases(text).find(({ valid }) => !valid)?.options ?? {}
  return ['--rule', `k8s/${name}: ${JSON.stringify(['error', options])}`]
}

for (const step of readdirSync(fixtures))
  test(`fixtures of the step ${step}`, async () => {
    const names = rules.flatMap(([name, { meta }]) => (meta.step === step ? [name] : []))
    const files = readdirSync(path.join(fixtures, step))
    const args = names.flatMap(name => asInFixture(name, step))
    const log = await wholeLog(path.join(fixtures, step), [...files, '--closed-world', '--preset', 'none', ...args])
    const results = JSON.parse(log).runs[0].results as readonly { readonly ruleId: string }[]
    const reported = new Set(results.map(({ ruleId }) => ruleId))
    assert.ok(reported.size > names.length * 0.7, `${reported.size} of ${names.length} rules have results`)
    assert.equal(faultsOf(log).slice(0, 20), [])
  })

const damages: Readonly<Record<string, (log: string) => string>> = {
  'the schema: a level that there is not': log => log.replace('"level": "error"', '"level": "fatal"'),
  'the schema: an id that is no text': log => log.replace(/"ruleId": "[^"]*"/, '"ruleId": 1'),
  'the validator: a path from the root of a disk': log => log.replace(/"uri": "((?!https)[^"]*)"/, '"uri": "/$1"'),
  'the validator: a tool that nobody finds': log => log.replace(/"informationUri": "[^"]*",\s*/, ''),
  'ours: a severity that is a number': log => log.replace(/"security-severity": "([\d.]+)"/, '"security-severity": $1'),
  'ours: no hash of the line': log => log.replace('"primaryLocationLineHash"', '"anotherHash"'),
  'ours: a link to nowhere': log => log.replace(/"text": "(Container [^"]*)"/, '"text": "$1 [here](7)"'),
}

for (const [what, damage] of Object.entries(damages))
  test(`damage is seen by ${what}`, async () => {
    if (!hasValidators && !what.startsWith('ours')) return
    const log = await wholeLog(fixtures, ['least-privilege/no-privileged.yaml'])
    const damaged = damage(log)
    assert.is.not(damaged, log)
    assert.equal(faultsOf(log), [])
    assert.is.not(faultsOf(damaged).length, 0)
  })

test.run()
