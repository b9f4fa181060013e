/** Configs: which rules are on, at which level, with which options. */
import { partIn, presetNames, presetRules, printedConfig, resolveConfig, rulesOf } from '@keelint/core'
import { plugin as recommended } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtIn, rulesFor } from '../support/config.ts'

const configs = suite('configs')

const resolve = (...list: Parameters<typeof rulesFor>[1]) => rulesFor('x.yaml', list)

configs('levels follow severity, and options their preset', async () => {
  assert.equal(await resolve({ extends: ['recommended'] }), {
    'test/graded': ['error', { grade: 'mild' }],
    'test/plain': ['warn', {}],
  })
  assert.equal(await resolve({ extends: ['all'] }), {
    'test/graded': ['error', { grade: 'hard' }],
    'test/plain': ['warn', {}],
  })
  assert.equal(await resolve({ extends: ['cis'] }), { 'test/graded': ['error', { grade: 'mild' }] })
  assert.equal(await resolve({ extends: ['pss-restricted'] }), { 'test/graded': ['error', { grade: 'mild' }] })
})

configs('levels by word and by number', async () => {
  for (const [written, level] of [
    ['warn', 'warn'],
    ['error', 'error'],
    [1, 'warn'],
    [2, 'error'],
    [['warn'], 'warn'],
    [[2, {}], 'error'],
  ] as const)
    assert.equal(await resolve({ rules: { 'test/plain': written } }), { 'test/plain': [level, {}] })
  for (const off of ['off', 0, ['off'], [0, {}]] as const)
    assert.equal(await resolve({ extends: ['recommended'] }, { rules: { 'test/plain': off, 'test/graded': off } }), {})
})

configs('later objects win, and a level alone keeps the options', async () => {
  assert.equal(await resolve({ extends: ['all'] }, { rules: { 'test/graded': 'warn', 'test/plain': 'off' } }), {
    'test/graded': ['warn', { grade: 'hard' }],
  })
  assert.equal(await resolve({ rules: { 'test/graded': [2, { names: ['a'] }] } }, { rules: { 'test/graded': 1 } }), {
    'test/graded': ['warn', { grade: 'mild', names: ['a'] }],
  })
  assert.equal(await resolve({ rules: { 'test/graded': [2, { names: ['a'] }] } }, { rules: { 'test/graded': [1] } }), {
    'test/graded': ['warn', { grade: 'mild', names: ['a'] }],
  })
  assert.equal(
    await resolve(
      { rules: { 'test/graded': [2, { names: ['a'] }] } },
      { rules: { 'test/graded': 'off' } },
      { rules: { 'test/graded': 'warn' } },
    ),
    { 'test/graded': ['warn', { grade: 'mild', names: ['a'] }] },
    'also while the rule is off',
  )
  assert.equal(
    await resolve(
      { rules: { 'test/graded': [2, { names: ['a'] }] } },
      { rules: { 'test/graded': [2, { grade: 'hard' }] } },
    ),
    { 'test/graded': ['error', { grade: 'hard' }] },
    'options are replaced, not merged',
  )
  assert.equal(
    await resolve({ rules: { 'test/graded': [1, { grade: 'hard' }] } }, { extends: ['recommended'] }),
    { 'test/graded': ['error', { grade: 'mild' }], 'test/plain': ['warn', {}] },
    'a preset says its options itself',
  )
})

configs('rules come in the order of their ids, whoever named them first', async () => {
  const config = { rules: { 'test/plain': 'warn', 'test/graded': 'warn' } } as const
  assert.equal(Object.keys(await resolve(config)), ['test/graded', 'test/plain'])
})

configs('versions are taken with a v and a patch, and as a number', async () => {
  for (const [given, version] of [
    ['1.33', '1.33'],
    ['v1.33.2', '1.33'],
    [1.33, '1.33'],
    [undefined, '1.36'],
  ] as const) {
    const config = given === undefined ? {} : { kubernetes: { version: given as string } }
    const minor = Number(version.slice(2))
    const expected = { version, minors: { from: minor, to: minor } }
    assert.equal((await resolveConfig([config], [builtIn])).forFile('x.yaml').kubernetes, expected)
  }
})

configs('a stretch of versions is told by its newest, and by its first and last minor', async () => {
  for (const given of ['1.30..1.34', 'v1.30.2..v1.34.0', '1.30..v1.34.1-gke.7']) {
    const file = (await resolveConfig([{ kubernetes: { version: given } }], [builtIn])).forFile('x.yaml')
    assert.equal(file.kubernetes, { version: '1.34', minors: { from: 30, to: 34 } })
    assert.equal(printedConfig(file).kubernetes, { version: '1.30..1.34' })
  }
})

configs('a deprecated rule still works', async () => {
  const plugin = {
    ...builtIn,
    rules: {
      old: { ...builtIn.rules!.plain!, meta: { ...builtIn.rules!.plain!.meta, deprecated: { message: 'Use x.' } } },
    },
  }
  assert.equal(await rulesFor('x', [{ rules: { 'test/old': 'warn' } }], [plugin]), { 'test/old': ['warn', {}] })
})

configs('every preset of ours holds rules, and `all` holds what the others do', () => {
  const rules = rulesOf([recommended])
  const all = Object.keys(presetRules('all', rules))
  for (const preset of presetNames) {
    const ids = Object.keys(presetRules(preset, rules))
    assert.ok(ids.length > 2, preset)
    for (const id of ids) assert.ok(all.includes(id), `${preset}: ${id}`)
  }
  for (const [id, { meta }] of rules)
    if (partIn('recommended', meta) !== false) assert.is.not(partIn('strict', meta), false, id)
})

configs.run()
