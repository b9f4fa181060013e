/** Plugins that a config or a command line names: files, packages and objects. */
import { formatNames } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Files, folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('config-plugins')

/** The text of a plugin whose one rule minds every pod. */
const plugin = (name: string, exported = 'export default') => `${exported} {
  meta: { name: '${name}', version: '1.0.0' },
  configs: { base: { rules: { '${name.replace('keelint-plugin-', '')}/no-pods': 'error' } } },
  rules: {
    'no-pods': {
      meta: {
        type: 'problem', severity: 'low', messages: { pod: 'A pod of {{by}}.' },
        docs: { description: 'Disallow pods', rationale: 'r', remedy: 'r', references: ['https://kubernetes.io'] },
      },
      create: ({ report }) => ({ Pod: (value, node) => report({ at: node, messageId: 'pod', data: { by: '${name}' } }) }),
    },
  },
}
`
const noPods = 'rules: { acme/no-pods: warn }\n'

async function messagesWith(files: Files, args: readonly string[] = []): Promise<readonly string[]> {
  const { problems } = await report(folderWith({ 'web.yaml': pod, ...files }), args)
  return problems.map(({ rule, message }: { rule: string; message: string }) => `${rule}: ${message}`)
}

async function refused(files: Files, args: readonly string[], ...patterns: readonly RegExp[]): Promise<void> {
  const { code, stdout, stderr } = await keelint(folderWith({ 'web.yaml': pod, ...files }), args)
  assert.equal([code, stdout], [2, ''], stderr)
  for (const pattern of patterns) assert.match(stderr, pattern)
  assert.is(stderr.trimEnd().split('\n').length, 1, stderr)
}

const packaged = (name: string, text: string): Files => ({
  [`node_modules/${name}/package.json`]: `{ "name": "${name}", "type": "module", "exports": "./index.js" }`,
  [`node_modules/${name}/index.js`]: text,
})

test('a file, from the folder of its config', async () => {
  const files = { 'lint/acme.mjs': plugin('acme'), 'lint/deep/x.yaml': pod }
  assert.equal(
    await messagesWith({ ...files, 'keelint.config.yaml': `plugins: { acme: ./lint/acme.mjs }\n${noPods}` }),
    ['acme/no-pods: A pod of acme.', 'acme/no-pods: A pod of acme.'],
  )
  const nested = `basePath: deep\nplugins: { acme: ./acme.mjs }\nextends: [acme/base]\n`
  assert.ok(
    (await messagesWith({ ...files, 'lint/keelint.config.yaml': nested }, ['lint/deep'])).includes(
      'acme/no-pods: A pod of acme.',
    ),
  )
})

test('a package, by its exact name', async () => {
  for (const [name, key] of [
    ['keelint-plugin-acme', 'acme'],
    ['acme', 'acme'],
    ['@scope/keelint-plugin', 'acme'],
    ['@scope/x', 'acme'],
  ] as const)
    assert.equal(
      await messagesWith({
        ...packaged(name, plugin('acme')),
        'keelint.config.yaml': `plugins: { ${key}: "${name}" }\n${noPods}`,
      }),
      ['acme/no-pods: A pod of acme.'],
      name,
    )
})

test('exported by default, as `plugin`, from CommonJS, or compiled to it', async () => {
  const config = { 'keelint.config.json': '{ "plugins": { "acme": "./acme.cjs" }, "rules": { "acme/no-pods": 1 } }' }
  const expected = ['acme/no-pods: A pod of acme.']
  assert.equal(await messagesWith({ ...config, 'acme.cjs': plugin('acme', 'module.exports =') }), expected)
  const compiled = `exports.__esModule = true\n${plugin('acme', 'exports.default =')}`
  assert.equal(await messagesWith({ ...config, 'acme.cjs': compiled }), expected)
  const named = {
    'acme.mjs': plugin('acme', 'export const plugin ='),
    'keelint.config.yml': `plugins: { acme: ./acme.mjs }\n${noPods}`,
  }
  assert.equal(await messagesWith(named), expected)
  const required = {
    'node_modules/acme/package.json': '{ "name": "acme", "exports": { "require": "./acme.cjs" } }',
    'node_modules/acme/acme.cjs': plugin('acme', 'module.exports ='),
    'keelint.config.yml': `plugins: { acme: acme }\n${noPods}`,
  }
  assert.equal(await messagesWith(required), expected)
})

test('one in plain JavaScript that says as little of itself as can be', async () => {
  const bare = `export default {
  meta: { name: 'acme', version: '1.0.0' },
  workloads: { 'acme.example/Fleet': ['spec', 'template'] },
  rules: {
    'no-pods': {
      meta: { messages: { found: 'A pod of {{ kind }}.' } },
      create: ({ report }) => ({
        Pod(_, at) { report({ at, messageId: 'found', data: { kind: at.resource.id.kind } }) },
      }),
    },
  },
}`
  const fleet = 'apiVersion: acme.example/v1\nkind: Fleet\nmetadata: { name: f }\nspec: { template: { spec: {} } }\n'
  const files = { 'acme.mjs': bare, 'fleet.yaml': fleet, 'web.yaml': pod }
  const folder = folderWith({ ...files, 'keelint.config.yaml': `plugins: { acme: ./acme.mjs }\n${noPods}` })
  const { problems } = await report(folder)
  assert.equal(
    problems.map(({ file, message, severity }: { file: string; message: string; severity: string }) => [
      file,
      message,
      severity,
    ]),
    [
      ['fleet.yaml', 'A pod of Fleet.', 'medium'],
      ['web.yaml', 'A pod of Pod.', 'medium'],
    ],
  )
  for (const args of [['explain', 'acme/no-pods'], ['--list-rules'], ...formatNames.map(name => ['-f', name])]) {
    const { stdout, stderr } = await keelint(folder, args)
    assert.is(stderr, '', args.join(' '))
    assert.not.match(stdout.replace(/<script>[\s\S]*<\/script>/, ''), /undefined/, args.join(' '))
  }
})

test('in a program the object itself, or a name', async () => {
  const files = { 'acme.mjs': plugin('acme') }
  const object = "import acme from './acme.mjs'\nexport default { plugins: { mine: acme }, extends: ['mine/base'] }\n"
  assert.equal(await messagesWith({ ...files, 'keelint.config.mjs': object }), ['mine/no-pods: A pod of acme.'])
  const name = "export default [{ extends: [{ plugins: { acme: './acme.mjs' } }], rules: { 'acme/no-pods': 1 } }]\n"
  assert.equal(await messagesWith({ ...files, 'keelint.config.mjs': name }), ['acme/no-pods: A pod of acme.'])
})

test('the same name may mean different plugins in different configs', async () => {
  const messages = await messagesWith({
    'a/acme.mjs': plugin('acme'),
    'a/keelint.config.yaml': `plugins: { acme: ./acme.mjs }\n${noPods}`,
    'a/web.yaml': pod,
    'b/other.mjs': plugin('keelint-plugin-other'),
    'b/keelint.config.yaml': `plugins: { acme: ./other.mjs }\n${noPods}`,
    'b/web.yaml': pod,
  })
  const ofPlugins = messages.filter(message => message.startsWith('acme/'))
  assert.equal(ofPlugins, ['acme/no-pods: A pod of acme.', 'acme/no-pods: A pod of keelint-plugin-other.'])
})

test('what cannot be found is named with what was tried, and what there is', async () => {
  const config = (module: string) => ({
    'a/keelint.config.yaml': `rules: {}\nplugins:\n  acme: "${module}"\n`,
    'a/web.yaml': pod,
  })
  await refused(
    config('./gone.mjs'),
    [],
    /^keelint: a\/keelint\.config\.yaml:3:3: Config `a\/keelint\.config\.yaml`: the plugin `\.\/gone\.mjs` .* no file `a\/gone\.mjs`/,
  )
  await refused(config('acme'), [], /no package `acme`, neither for `a` nor beside Keelint\.$/m)
  await refused(
    { ...config('acme'), ...packaged('keelint-plugin-acme', plugin('acme')) },
    [],
    /no package `acme`.*Did you mean `keelint-plugin-acme`\?/,
  )
  await refused(
    { ...config('@x/acme'), ...packaged('@x/keelint-plugin-acme', plugin('acme')) },
    [],
    /Did you mean `@x\/keelint-plugin-acme`\?/,
  )
  await refused({ ...config('lint/acme.mjs'), 'a/lint/acme.mjs': '' }, [], /Did you mean `\.\/lint\/acme\.mjs`\?/)
  await refused(config(''), [], /`acme` must be the name of a file or a package/)
  const closed = { 'node_modules/acme/package.json': '{ "name": "acme", "exports": { "./x": "./x.js" } }' }
  await refused({ ...config('acme'), ...closed }, [], /`acme` cannot be found: .*exports/)
})

test('one that cannot be loaded, or is none, is named with its config and file', async () => {
  const config = { 'keelint.config.yaml': '- {}\n- plugins: { acme: ./lint/acme.mjs }\n' }
  await refused(
    { ...config, 'lint/acme.mjs': 'throw new Error("not today")\n' },
    [],
    /yaml:2:14: Config `keelint\.config\.yaml\[1\]`: the plugin `\.\/lint\/acme\.mjs` cannot be loaded: not today \(lint\/acme\.mjs:1:7\)\.$/m,
  )
  await refused(
    { ...config, 'lint/acme.mjs': 'export const x = 1\n' },
    [],
    /no default export, and none that is called/,
  )
  await refused({ ...config, 'lint/acme.mjs': 'export default 7\n' }, [], /yaml:2:14: .*`acme`/)
  await refused({ ...config, 'lint/acme.mjs': 'export default { rules: {} }\n' }, [], /yaml\[1\].*`acme`.*`meta`/)
})

test('our own namespaces cannot be taken', async () => {
  for (const name of ['k8s', 'cluster', 'keelint'])
    await refused(
      { 'acme.mjs': plugin('acme'), 'keelint.config.yaml': `plugins: { ${name}: ./acme.mjs }\n` },
      [],
      new RegExp(`yaml:1:12: .*\`${name}\` is Keelint's own`),
    )
})

test('--plugin loads one from the command line', async () => {
  const files = { 'acme.mjs': plugin('acme'), ...packaged('keelint-plugin-other', plugin('keelint-plugin-other')) }
  const args = ['--preset', 'none', '--rule', 'acme/no-pods: warn']
  assert.equal(await messagesWith(files, ['--plugin', './acme.mjs', ...args]), ['acme/no-pods: A pod of acme.'])
  assert.equal(await messagesWith(files, ['--plugin', 'keelint-plugin-other', '--preset', 'other/base']), [
    'other/no-pods: A pod of keelint-plugin-other.',
  ])
  await refused(files, ['--plugin', './gone.mjs'], /no file `gone\.mjs`/)
})

test('--safe loads none', async () => {
  const files = {
    'acme.mjs': 'process.exitCode = 9\n',
    'keelint.config.yaml': '- {}\n- plugins: { acme: ./acme.mjs }\n',
  }
  await refused(files, ['--safe'], /yaml:2:14: Config `keelint\.config\.yaml\[1\]`: `plugins\.acme`.*`--safe`/)
  await refused(files, ['--safe', '--plugin', './acme.mjs', '--no-config-lookup'], /--safe/)
})

test.run()
