/** Configs: what holds, and what is refused with which words. */
import {
  type Config,
  ConfigError,
  type Plugin,
  partIn,
  presetNames,
  presetRules,
  resolveConfig,
  rulesOf,
} from '@keelint/core'
import { plugin as recommended } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { meta } from '../support/lint.ts'

const configs = suite('configs')

const plugin: Plugin = {
  meta: { name: 'test', version: '0.0.0', namespace: 'test' },
  rules: {
    plain: { meta: { ...meta, severity: 'low', presets: { recommended: true } }, create: () => ({}) },
    graded: {
      meta: {
        ...meta,
        standards: ['pss:baseline', 'cis:5.2.2'],
        presets: { recommended: { grade: 'mild' }, all: { grade: 'hard' } },
        schema: {
          type: 'object',
          properties: {
            grade: { type: 'string', enum: ['mild', 'hard'], default: 'mild', description: 'x' },
            names: { type: 'array', items: { type: 'string' }, description: 'x' },
          },
          additionalProperties: false,
        },
      },
      create: () => ({}),
    },
  },
}

const resolve = async (...list: Config[]) => {
  const { rules } = (await resolveConfig(list, [plugin])).forFile('x.yaml')
  return Object.fromEntries([...rules].map(([id, { level, options }]) => [id, [level, options]]))
}

async function refusal(config: unknown): Promise<string> {
  try {
    await resolveConfig([config as Config], [plugin])
  } catch (error) {
    assert.instance(error, ConfigError)
    return (error as Error).message
  }
  return 'nothing refused'
}

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

configs('later objects win, and a level alone keeps the options', async () => {
  assert.equal(await resolve({ extends: ['all'] }, { rules: { 'test/graded': 'warn', 'test/plain': 'off' } }), {
    'test/graded': ['warn', { grade: 'hard' }],
  })
  assert.equal(await resolve({ rules: { 'test/graded': [2, { names: ['a'] }] } }, { rules: { 'test/graded': 1 } }), {
    'test/graded': ['warn', { grade: 'mild', names: ['a'] }],
  })
})

configs('what is wrong is named, with the nearest right name', async () => {
  const rows: readonly (readonly [unknown, string])[] = [
    [{ rule: {} }, 'Config object 1: there is no key `rule`. Did you mean `rules`?'],
    [
      { name: 'mine', extends: ['recomended'] },
      'Config `mine`: there is no preset `recomended`. Did you mean `recommended`?',
    ],
    [{ rules: { 'test/plan': 'error' } }, 'Config object 1: there is no rule `test/plan`. Did you mean `test/plain`?'],
    [{ rules: { plain: 'error' } }, 'Config object 1: there is no rule `plain`. Did you mean `test/plain`?'],
    [
      { rules: { 'test/plain': 'fatal' } },
      'Config object 1: the level of the rule `test/plain` must be `off`, `warn` or `error`, or 0, 1 or 2.',
    ],
    [{ rules: { 'test/plain': ['warn', { x: 1 }] } }, 'Config object 1: the rule `test/plain` has no options.'],
    [
      { rules: { 'test/graded': ['warn', { grad: 1 }] } },
      'Config object 1: the rule `test/graded` has no option `grad`. Did you mean `grade`?',
    ],
    [
      { rules: { 'test/graded': ['warn', { grade: 'x' }] } },
      'Config object 1: the option `grade` of the rule `test/graded` must be equal to one of the allowed values: `mild`, `hard`.',
    ],
    [
      { rules: { 'test/graded': ['warn', { names: [1] }] } },
      'Config object 1: the option `names.0` of the rule `test/graded` must be string.',
    ],
    [
      { rules: { 'test/graded': ['warn', []] } },
      'Config object 1: the options of the rule `test/graded` must be one mapping.',
    ],
    [{ extends: 'all' }, 'Config object 1: `extends` must be a list of texts.'],
    [{ closed: 'yes' }, 'Config object 1: `closed` must be true, false or a list of namespaces.'],
    [{ kubernetes: { version: '1.12' } }, 'There is no Kubernetes version `1.12` here: `1.25` to `1.36` are known.'],
    [
      { kubernetes: { versions: '1.30' } },
      'Config object 1: `kubernetes` has no key `versions`. Did you mean `version`?',
    ],
    [null, 'Config object 1 is not a mapping.'],
  ]
  for (const [config, message] of rows) assert.is(await refusal(config), message)
})

configs('versions are taken with a v and a patch', async () => {
  for (const [given, version] of [
    ['1.33', '1.33'],
    ['v1.33.2', '1.33'],
    [undefined, '1.36'],
  ] as const)
    assert.is(
      (await resolveConfig([given ? { kubernetes: { version: given } } : {}], [plugin])).forFile('x.yaml').kubernetes
        .version,
      version,
    )
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
