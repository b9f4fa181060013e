/** `--print-config` and `--inspect-config`: what holds for a file, and why. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint } from './run-keelint.ts'

const test = suite('config-print')

const config = `# first
- name: everywhere
  extends: [recommended]
  kubernetes: { version: "1.30" }
- ignores: ["vendor/"]
- name: production
  files: ["prod/**"]
  rules:
    k8s/no-latest-tag: [error, { movingTags: [latest, main] }]
    k8s/no-host-pid: off
`
const folder = folderWith({ 'a/keelint.config.yaml': config, 'a/prod/web.yaml': '' })

async function print(file: string, ...args: string[]) {
  const { code, stdout, stderr } = await keelint(folder, ['--print-config', file, ...args])
  assert.equal([code, stderr], [0, ''])
  return JSON.parse(stdout)
}

async function inspect(file: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await keelint(folder, ['--inspect-config', file, ...args])
  assert.equal([code, stderr], [0, ''])
  return stdout
}

test('--print-config prints what holds for a file as JSON', async () => {
  const prod = await print('a/prod/web.yaml')
  assert.equal(
    [prod.file, prod.configFile, prod.ignored, prod.kubernetes],
    ['a/prod/web.yaml', 'a/keelint.config.yaml', false, { version: '1.30' }],
  )
  assert.equal(prod.rules['k8s/no-latest-tag'], ['error', { movingTags: ['latest', 'main'], except: [] }])
  assert.is(prod.rules['k8s/no-host-pid'], undefined)
  // The file need not be there.
  assert.is((await print('a/gone.yaml')).rules['k8s/no-latest-tag'][0], 'warn')
  const outside = await print('web.yaml')
  assert.equal([outside.configFile, outside.rules['k8s/no-host-pid'][0]], [null, 'error'])
})

test('--print-config says of an ignored file just that', async () => {
  const ignored = { file: 'a/vendor/x.yaml', configFile: 'a/keelint.config.yaml', ignored: true }
  assert.equal(await print('a/vendor/x.yaml'), ignored)
  assert.is((await print('a/vendor/x.yaml', '--no-ignore')).ignored, false)
  assert.is((await print('a/x.yaml', '--ignore-pattern', 'a/*.yaml')).ignored, true)
})

test('--inspect-config names the config, the objects and what set each rule', async () => {
  const prod = await inspect('a/prod/web.yaml')
  assert.match(prod, /^a\/prod\/web\.yaml\n {2}the config is `a\/keelint\.config\.yaml`\n/)
  assert.match(prod, /holds +everywhere > recommended +a\/keelint\.config\.yaml:3:13\n/)
  assert.match(prod, /holds +production +a\/keelint\.config\.yaml:6:3\n/)
  assert.match(
    prod,
    /error +k8s\/no-latest-tag +`production`, after `everywhere > recommended` \(warn\) \{"movingTags":\["latest","main"\],"except":\[\]\}/,
  )
  assert.match(prod, /off +k8s\/no-host-pid +`production`, after `everywhere > recommended` \(error\)\n/)
  const dev = await inspect('a/dev/web.yaml', '--rule', 'k8s/no-host-pid: warn')
  assert.match(dev, /does not +production +none of the `files` matches +a\/keelint\.config\.yaml:6:3\n/)
  assert.match(dev, /holds +--rule\n/)
  assert.match(dev, /warn +k8s\/no-host-pid +`--rule`, after `everywhere > recommended` \(error\)\n/)
  assert.match(await inspect('a/vendor/x.yaml'), /it is ignored: `a\/keelint\.config\.yaml\[1\]` says so/)
  assert.match(
    await inspect('a/x.yaml', '--ignore-pattern', 'a/*.yaml'),
    /it is ignored: a pattern of the command line/,
  )
  assert.match(await inspect('web.yaml'), /no config file holds for it/)
})

test('both ask about files, and refuse wrong configs', async () => {
  for (const option of ['--print-config', '--inspect-config']) {
    for (const given of ['a', 'a/', 'b/']) {
      const { code, stdout, stderr } = await keelint(folder, [option, given])
      assert.equal([code, stdout], [2, ''])
      assert.match(stderr, /is a folder/)
    }
    assert.is((await keelint(folder, [option])).code, 2)
    assert.is((await keelint(folder, [option, 'x.yaml', '-c', 'gone.yaml'])).code, 2)
  }
})

test('hostile names do no harm', async () => {
  const hostile = folderWith({
    'keelint.config.json': '{ "name": "\\u001b[2J::x", "rules": { "k8s/no-privileged": 1 } }',
  })
  for (const option of ['--print-config', '--inspect-config'])
    assert.not((await keelint(hostile, [option, '\u001B[2J.yaml'])).stdout.includes('\u001B'))
})

test.run()
