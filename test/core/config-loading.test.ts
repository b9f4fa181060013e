/** Resolving a config loads `minimatch` and `ajv` only where it needs them. */
import { spawnSync } from 'node:child_process'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('config loading')

/** Names each module that is asked for. */
const hooks = `export const resolve = (name, context, next) => {
  if (['ajv', 'minimatch'].includes(name)) process._rawDebug('asked for ' + name)
  return next(name, context)
}`

function askedFor(configs: readonly object[]): readonly string[] {
  const script = `
    import { register } from 'node:module'
    register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)})
    const { resolveConfig } = await import('@keelint/core')
    const { plugin } = await import('@keelint/rules-recommended')
    const config = await resolveConfig(${JSON.stringify(configs)}, [plugin])
    console.log(config.forFile('a/x.yaml').rules.size)`
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8', cwd: new URL('..', import.meta.url) },
  )
  assert.is(status, 0, stderr)
  assert.ok(Number(stdout) > 0, stdout)
  return [...stderr.matchAll(/asked for (\w+)/g)].map(([, name]) => name!).sort()
}

const rule = 'k8s/no-latest-tag'

test('presets, levels and entries without patterns need neither', () => {
  const suppress = [{ rules: [rule], reason: 'x', path: 'spec', resource: { kind: 'Pod' } }]
  assert.equal(
    askedFor([{ extends: ['all'], basePath: 'a', worlds: ['a/*'], suppress }, { rules: { [rule]: ['warn', {}] } }]),
    [],
  )
})

test('patterns need the one, options the other', () => {
  assert.equal(askedFor([{ extends: ['recommended'] }, { files: ['a/**'], rules: { [rule]: 'warn' } }]), ['minimatch'])
  assert.equal(askedFor([{ rules: { [rule]: ['warn', { movingTags: ['x'] }] } }]), ['ajv'])
})

test.run()
