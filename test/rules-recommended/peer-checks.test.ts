/** The table of other tools' checks, the page that is made of it, and what it was derived from. */
import { existsSync, readFileSync } from 'node:fs'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readPeerChecks } from '../../tools/rules/peer-checks.ts'
import { differences } from '../../tools/rules/peer-differences.ts'
import { peers } from '../../tools/rules/peers.ts'

const test = suite('checks of other tools')
const checks = await readPeerChecks()
const page = readFileSync(new URL('../../docs/use/from-other-tools.md', import.meta.url), 'utf8')
const source = new URL('../../../shared/design/peer-checks.tsv', import.meta.url)

test('each stands in the table once, with rules or a reason', () => {
  const names = checks.map(({ peer, check }) => `${peer} ${check}`)
  assert.is(new Set(names).size, names.length)
  for (const { rules, reason, check } of checks) {
    assert.ok(rules.length > 0 !== (reason !== undefined), check)
    for (const rule of rules) assert.match(rule, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/, check)
  }
  for (const { id } of peers)
    assert.ok(
      checks.some(({ peer }) => peer === id),
      id,
    )
})

test('each stands on the page, with links to the rules that there are', () => {
  const rules = Object.keys(plugin.rules ?? {})
  for (const { check, rules: own } of checks) {
    const row = page.split('\n').find(line => line.startsWith(`| \`${check}\` |`))
    assert.ok(row, check)
    if (checks.filter(other => other.check === check).length > 1) continue
    for (const rule of own) assert.is(row.includes(`[${rule}](../rules/${rule}.md)`), rules.includes(rule), check)
  }
})

test('differences are those of rules that stand for some check', () => {
  const known = new Set(checks.flatMap(({ rules }) => rules))
  assert.equal(
    Object.keys(differences).filter(rule => !known.has(rule)),
    [],
  )
})

test('the pages of rules name the checks that they stand for', () => {
  for (const rule of Object.keys(plugin.rules ?? {})) {
    const text = readFileSync(new URL(`../../docs/rules/${rule}.md`, import.meta.url), 'utf8')
    for (const { check, rules } of checks)
      if (rules.includes(rule)) assert.ok(text.includes(`\`${check}\``), `${rule}: ${check}`)
  }
})

test('nothing is missing of what the table was derived from', () => {
  if (!existsSync(source)) {
    process.stdout.write('skipped: ../shared/design/peer-checks.tsv is not there\n')
    return
  }
  const [, ...rows] = readFileSync(source, 'utf8').trimEnd().split('\n')
  const derived = rows.map(row => row.split('\t').slice(0, 2).join(' '))
  const own = new Set(checks.map(({ peer, check }) => `${peer} ${check}`))
  assert.equal(
    derived.filter(name => !own.has(name)),
    [],
  )
})

test.run()
