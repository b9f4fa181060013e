/** Which objects of a config hold for which files. */
import { type Config, type ConfigList, resolveConfig } from '@keelint/core'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtIn } from '../support/config.ts'

const test = suite('config files')

/** Settings tell which objects held, in their order. */
const mark = (key: string): Config => ({ settings: { [key]: true } })

async function marks(configs: readonly ConfigList[], path: string, folder?: string): Promise<readonly string[]> {
  const config = await resolveConfig(configs, [builtIn], folder === undefined ? {} : { folder })
  return Object.keys(config.forFile(path).settings)
}

const tables: readonly (readonly [string, Config, readonly string[], readonly string[]])[] = [
  ['no files', {}, ['a.yaml', '../a.yaml', 'x/.hidden/a.yaml'], []],
  ['one of several', { files: ['a/*.yaml', 'b/**'] }, ['a/x.yaml', 'b/c/d.json'], ['a/b/x.yaml', 'b', 'c/x.yaml']],
  ['dots', { files: ['**/*.yaml'] }, ['.a/.b.yaml', 'x.yaml'], ['../x.yaml', 'x.yml']],
  ['all of a list', { files: [['a/**', '**/*.yaml'], 'z'] }, ['a/x.yaml', 'z'], ['a/x.yml', 'x.yaml']],
  ['negation', { files: ['!**/*.yaml'] }, ['a.json', 'b/c.yml'], ['a.yaml', 'b/c.yaml']],
  ['negation in a list', { files: [['a/**', '!**/secret-*']] }, ['a/x.yaml'], ['a/secret-1.yaml', 'b/x.yaml']],
  ['a leading ./', { files: ['./a/*.yaml'], ignores: ['./a/b.yaml'] }, ['a/x.yaml', './a/x.yaml'], ['a/b.yaml']],
  ['a folder by its slash', { files: ['a/'], ignores: ['a/b/'] }, ['a/x.yaml', 'a/c/x.yaml'], ['a/b/x.yaml', 'b.yaml']],
  ['braces and more', { files: ['{a,b}/@(x|y).yaml'] }, ['a/x.yaml', 'b/y.yaml'], ['c/x.yaml', 'a/z.yaml']],
  ['a name with a hash', { files: ['#a.yaml'] }, ['#a.yaml'], ['a.yaml']],
  ['a file above', { files: ['../b/*.yaml'] }, ['../b/x.yaml'], ['b/x.yaml']],
  ['ignores alone beside other keys', { ignores: ['a/**'] }, ['b/x.yaml'], ['a/x.yaml']],
  ['ignores and files', { files: ['a/**'], ignores: ['**/*.json'] }, ['a/x.yaml'], ['a/x.json', 'b.yaml']],
  ['what ignores take back', { ignores: ['a/**', '!a/b/*', 'a/b/c*'] }, ['a/b/x', 'z'], ['a/x', 'a/b/c1']],
  ['nothing is taken back before', { ignores: ['!a/x', 'a/*'] }, ['b'], ['a/x', 'a/y']],
  ['ignores of an object are of files', { ignores: ['a', 'b/*'] }, ['a/x.yaml', 'b/c/x.yaml'], ['a', 'b/x.yaml']],
  ['basePath', { basePath: 'a' }, ['a/x.yaml', 'a/b/x.yaml'], ['x.yaml', 'ab/x.yaml', '../a/x.yaml', 'a']],
  ['patterns below basePath', { basePath: './a/', files: ['*.yaml'] }, ['a/x.yaml'], ['x.yaml', 'a/b/x.yaml']],
  ['ignores below basePath', { basePath: 'a/b', ignores: ['c/**'] }, ['a/b/x'], ['a/b/c/x', 'c/x']],
  ['basePath above', { basePath: '../a', files: ['*'] }, ['../a/x'], ['a/x', '../b/x', '../a/b/x']],
  ['an empty basePath', { basePath: '.', files: ['a/*'] }, ['a/x'], ['x']],
]

for (const [name, config, inside, outside] of tables)
  test(`files: ${name}`, async () => {
    const configs = [{ ...mark('held'), ...config }]
    for (const path of inside) assert.equal(await marks(configs, path), ['held'], path)
    for (const path of outside) assert.equal(await marks(configs, path), [], path)
  })

test('a folder that is known makes absolute and higher base paths plain', async () => {
  const at = (basePath: string, path: string) =>
    marks([{ ...mark('held'), basePath, files: ['*'] }], path, '/home/me/app')
  assert.equal(await at('/home/me/app/a', 'a/x'), ['held'])
  assert.equal(await at('/home/me', '../x'), ['held'])
  assert.equal(await at('..', '../x'), ['held'])
  assert.equal(await at('../app', 'x'), ['held'])
  assert.equal(await at('/home/me/other', 'x'), [])
  assert.equal(await at('/home/me/other', '../other/x'), ['held'])
  assert.equal(await at('/home/me/app', '/home/me/app/x'), ['held'])
})

test('an object that is extended holds where both hold', async () => {
  const configs = [
    {
      ...mark('outer'),
      files: ['a/**', 'b/**'],
      ignores: ['**/no-outer'],
      extends: [{ ...mark('inner'), files: ['*/x*', '*/no*'], ignores: ['!**/no-outer', '**/no-inner'] }, mark('free')],
    },
  ]
  assert.equal(await marks(configs, 'a/x1'), ['inner', 'free', 'outer'])
  assert.equal(await marks(configs, 'b/no-inner'), ['free', 'outer'])
  assert.equal(await marks(configs, 'a/no-outer'), [])
  assert.equal(await marks(configs, 'a/y'), ['free', 'outer'])
  assert.equal(await marks(configs, 'c/x'), [])
})

test('base paths of extended objects go on from that of the extending one', async () => {
  const configs = [{ ...mark('outer'), basePath: 'a', extends: [{ ...mark('inner'), basePath: 'b', files: ['*'] }] }]
  assert.equal(await marks(configs, 'a/b/x'), ['inner', 'outer'])
  assert.equal(await marks(configs, 'b/x'), [])
  assert.equal(await marks(configs, 'a/x'), ['outer'])
})

const ignoring: readonly (readonly [string, readonly Config[], readonly string[], readonly string[]])[] = [
  ['a file', [{ ignores: ['x.yaml'] }], ['x.yaml'], ['a/x.yaml', 'y.yaml']],
  ['a folder', [{ ignores: ['a'] }], ['a/x', 'a/b/c'], ['b/a', 'ab/x']],
  ['a folder by its slash', [{ ignores: ['a/'] }], ['a/x', 'a/b/c'], ['a', 'b/a/x']],
  ['a folder anywhere', [{ ignores: ['**/vendor/'] }], ['vendor/x', 'a/vendor/b/x'], ['vendor', 'a/vendors/x']],
  ['all in a folder', [{ ignores: ['a/**'] }], ['a/x', 'a/b/c'], ['a', 'b']],
  [
    'with a name and a base',
    [{ name: 'n', basePath: 'a', ignores: ['b/', './c'] }],
    ['a/b/x', 'a/c'],
    ['b/x', 'c', 'a/x'],
  ],
  ['what is taken back', [{ ignores: ['a/**/*', '!a/test'] }], ['a/x', 'a/b/test'], ['a/test']],
  [
    'what is taken back at any depth',
    [{ ignores: ['a/**/*', '!a/**/*/', '!a/**/test'] }],
    ['a/x', 'a/b/x', 'a/b/c/x'],
    ['a/test', 'a/b/test', 'a/b/c/test'],
  ],
  [
    'a folder in a folder',
    [{ ignores: ['!modules/', 'modules/*', '!modules/mine/'] }],
    ['modules/x', 'modules/b/x'],
    ['modules/mine/x', 'modules/mine/a/x'],
  ],
  ['also from an ignored folder', [{ ignores: ['a/**', '!a/b/**', '!a/x'] }], ['a/y', 'a/c/x'], ['a/x', 'a/b/c/d']],
  ['and only by what comes later', [{ ignores: ['!a/x', 'a'] }], ['a/x', 'a/y'], []],
  ['by a later object', [{ ignores: ['a/*'] }, { ignores: ['!a/x'] }], ['a/y'], ['a/x']],
  ['files above', [{ ignores: ['../a/'] }], ['../a/x'], ['a/x', '../b/x']],
  ['through `extends`, whatever extends it', [{ files: ['z'], extends: [{ ignores: ['a/'] }] }], ['a/x'], ['b/x']],
]

for (const [name, configs, inside, outside] of ignoring)
  test(`global ignores: ${name}`, async () => {
    const { isIgnored } = await resolveConfig([{ rules: { 'test/plain': 'warn' } }, ...configs], [builtIn])
    for (const path of inside) assert.ok(isIgnored(path), path)
    for (const path of outside) assert.not(isIgnored(path), path)
  })

test('what nothing but `files` and `ignores` keeps rules from is ignored, not clean', async () => {
  const rules = { 'test/plain': 'warn' } as const
  const { isIgnored } = await resolveConfig(
    [
      { rules, ignores: ['a/**'] },
      { files: ['b/**'], rules: { 'test/plain': 'off' } },
    ],
    [builtIn],
  )
  assert.ok(isIgnored('a/x'))
  assert.not(isIgnored('c/x'))
  assert.not(isIgnored('b/x'), 'somebody switched it off')
  const other = await resolveConfig([{ rules, files: ['a/**'] }], [builtIn])
  assert.ok(other.isIgnored('b/x'))
  assert.not((await resolveConfig([{ settings: {} }], [builtIn])).isIgnored('x'), 'no rule is on anywhere')
  const own = { rules: { 'keelint/directive-unused': 'warn' }, files: ['a/**'] } as const
  assert.not((await resolveConfig([own], [builtIn])).isIgnored('x'), 'our own rules look at nothing')
})

test('a key without a value does not make ignores global less, nor one that is there', async () => {
  const { isIgnored } = await resolveConfig([{ ignores: ['a'], rules: undefined } as unknown as Config], [builtIn])
  assert.not(isIgnored('a/x'))
})

test('the same objects give the identical config', async () => {
  const config = await resolveConfig(
    [mark('all'), { ...mark('a'), files: ['a/**'] }, { ...mark('b'), files: ['**/b'] }],
    [builtIn],
  )
  assert.is(config.forFile('x'), config.forFile('../y'))
  assert.is(config.forFile('a/x'), config.forFile('a/y/z'))
  assert.is.not(config.forFile('a/x'), config.forFile('x'))
  assert.is.not(config.forFile('a/x'), config.forFile('a/b'))
  assert.is(config.forFile('a/b'), config.forFile('./a/c/../b'))
})

const part = fc.constantFrom('a', 'b', 'c')
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'))
const pattern = fc.oneof(
  path,
  path.map(at => `${at}/**`),
  path.map(at => `${at}/*`),
  path.map(at => `**/${at}`),
  fc.constantFrom('*', '**', '{a,b}/**', '[ab]/*'),
)
const signed = fc.tuple(fc.boolean(), pattern).map(([negated, one]) => (negated ? `!${one}` : one))
const object = fc.record(
  {
    files: fc.array(fc.oneof(signed, fc.array(signed, { minLength: 1, maxLength: 2 })), { minLength: 1, maxLength: 3 }),
    ignores: fc.array(signed, { minLength: 1, maxLength: 3 }),
    basePath: path,
  },
  { requiredKeys: [] },
)

test('property: a list is the sum of its objects, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(object, { maxLength: 4 }), path, async (objects, file) => {
      const configs = objects.map((one, index): Config => ({ ...one, ...mark(`m${index}`) }))
      const alone = (await Promise.all(configs.map(config => marks([config], file)))).flat()
      assert.equal(await marks(configs, file), alone)
      assert.equal(await marks([configs.slice(0, 1), [configs.slice(1)]], file), alone, 'nested lists are flat')
      for (const [index, config] of configs.entries()) {
        const extending: Config = { ...config, settings: {}, extends: configs }
        const both = alone.includes(`m${index}`) ? 1 : 0
        const based = config.basePath !== undefined || configs.some(({ basePath }) => basePath !== undefined)
        if (!based) assert.equal(await marks([extending], file), both ? alone : [], 'both hold')
      }
    }),
    { numRuns: 300 },
  )
})

test('property: a file matches like an object that says the same in other words', async () => {
  await fc.assert(
    fc.asyncProperty(object, path, path, async (config, file, base) => {
      const { basePath: _basePath, ...free } = config
      const here = { ...mark('held'), ...free }
      assert.equal(
        await marks([here], file),
        await marks([{ ...here, basePath: base }], `${base}/${file}`),
        'moved below',
      )
      if (free.files) {
        const split = free.files.map(one => ({ ...here, files: [one] }))
        assert.equal((await marks(split, file)).length, (await marks([here], file)).length, 'one of several')
      }
    }),
    { numRuns: 300 },
  )
})

test.run()
