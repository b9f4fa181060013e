/** A hook reports and fixes the files that it names, and sees the others all the same. */
import { readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { write } from './git-folder.ts'
import { clean, folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('hook')

// biome-ignore lint/suspicious/noExplicitAny: tests look into it as a script would
const filesOf = ({ problems }: any) => [...new Set(problems.map(({ file }: { file: string }) => file))]

const service = `apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports: [{ port: 80, targetPort: http }]
`
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: "nginx:1.27", ports: [{ name: web, containerPort: 80 }] }]
`

test('only what is named is reported, by any of its names', async () => {
  const folder = folderWith({ 'a/web.yaml': pod, 'b/other.yaml': pod })
  for (const name of ['a/web.yaml', './a/web.yaml', path.join(folder, 'a/web.yaml'), 'a'])
    assert.equal(filesOf(await report(folder, ['--hook', name])), ['a/web.yaml'], name)
  assert.equal(filesOf(await report(folder, ['--hook', 'a/web.yaml', 'b/other.yaml'])), ['a/web.yaml', 'b/other.yaml'])
  assert.equal(filesOf(await report(folder, ['--hook', '.'])), ['a/web.yaml', 'b/other.yaml'])
})

test('a link stands for the file that it leads to', async () => {
  const folder = folderWith({ 'a/web.yaml': pod, 'b/other.yaml': pod })
  symlinkSync('a/web.yaml', path.join(folder, 'link.yaml'))
  assert.equal(filesOf(await report(folder, ['--hook', 'link.yaml'])), ['a/web.yaml'])
})

test('rules see the files that are not named', async () => {
  const folder = folderWith({ 'service.yaml': service, 'deployment.yaml': deployment })
  const rules = ['--preset', 'none', '--rule', 'k8s/no-dangling-service: error', '--closed-world']
  const alone = await report(folder, [...rules, 'service.yaml'])
  const withOthers = await report(folder, [...rules, '--hook', 'service.yaml'])
  assert.is(withOthers.ledger.files, 2)
  assert.is(alone.ledger.files, 1)
  assert.is.not(JSON.stringify(alone.problems), JSON.stringify(withOthers.problems))
})

test('what is left out of other files makes nothing look unused, and hides nothing', async () => {
  const dangling = (name: string) => service.replace('name: web', `name: ${name}`)
  const folder = folderWith({
    'a.yaml': dangling('a'),
    'b.yaml': dangling('b'),
    'keelint.config.yaml': `rules: { k8s/no-dangling-service: error }
closed: true
suppress: [{ rules: [k8s/no-dangling-service], file: b.yaml, reason: so it is }]
`,
  })
  const only = await report(folder, ['--hook', 'a.yaml', 'keelint.config.yaml'])
  const rules = only.problems.map(({ rule, file }: { rule: string; file: string }) => `${file} ${rule}`)
  assert.equal(rules, ['a.yaml k8s/no-dangling-service'])
  write(folder, 'keelint.config.yaml', 'rules: { k8s/no-dangling-service: error }\nclosed: true\n')
  await keelint(folder, ['--update-suppressions'])
  write(folder, 'a.yaml', `${dangling('a')}---\n${dangling('c')}`)
  const known = await report(folder, ['--hook', 'a.yaml', 'keelint-suppressions.json'])
  assert.equal(
    known.problems.map(({ rule, resource }: { rule: string; resource?: { name: string } }) => [rule, resource?.name]),
    [['k8s/no-dangling-service', 'c']],
  )
})

test('a run for some files does not pass for one of others', async () => {
  const dangling = (name: string) => service.replace('name: web', `name: ${name}`)
  const folder = folderWith({ 'a.yaml': dangling('a'), 'b.yaml': dangling('b') })
  const args = ['--preset', 'none', '--rule', 'k8s/no-dangling-service: error', '--closed-world']
  const cache = ['--cache', '--cache-location', `${folder}/.git/cache`]
  for (const [hook, files] of [
    [['--hook', 'a.yaml'], ['a.yaml']],
    [['--hook', 'b.yaml'], ['b.yaml']],
    [[], ['a.yaml', 'b.yaml']],
    [['--hook', 'a.yaml'], ['a.yaml']],
    [['--hook', 'a.yaml'], ['a.yaml']],
  ] as const)
    assert.equal(filesOf(await report(folder, [...args, ...cache, ...hook])), files, String(hook))
})

test('the verdict is on what is named', async () => {
  const folder = folderWith({ 'bad.yaml': pod, 'good.yaml': clean, 'broken.yaml': 'kind: [' })
  const { code, stderr } = await keelint(folder, ['--hook', 'good.yaml'])
  assert.is(code, 0)
  assert.match(stderr, '`broken.yaml` could not be analyzed')
  assert.is((await keelint(folder, ['--hook', 'bad.yaml'])).code, 1)
  assert.is((await keelint(folder, ['--hook', 'bad.yaml', 'broken.yaml'])).code, 3)
})

test('what the linter passes over otherwise, it reads when it is named', async () => {
  const folder = folderWith({ 'pod.tpl': pod, 'node_modules/x/pod.yaml': pod, 'good.yaml': clean })
  for (const name of ['pod.tpl', 'node_modules/x/pod.yaml'])
    assert.equal(filesOf(await report(folder, ['--hook', name])), [name])
  const outside = path.join(folderWith({ 'pod.yaml': pod }), 'pod.yaml')
  assert.is((await keelint(folder, ['--hook', outside])).code, 1)
})

test('only what is named is fixed', async () => {
  const folder = folderWith({ 'a.yaml': pod, 'b.yaml': pod })
  await keelint(folder, ['--hook', '--fix', 'a.yaml'])
  assert.is.not(readFileSync(path.join(folder, 'a.yaml'), 'utf8'), pod)
  assert.is(readFileSync(path.join(folder, 'b.yaml'), 'utf8'), pod)
})

test('wrong usage', async () => {
  const folder = folderWith({ 'a.yaml': pod })
  for (const [args, said] of [
    [['--hook'], 'needs the files'],
    [['--hook', 'nope.yaml'], '`nope.yaml` does not exist'],
    [['--hook', '-'], 'standard input'],
    [['--hook', '--update-suppressions', 'a.yaml'], 'exclude each other'],
  ] as const) {
    const { code, stdout, stderr } = await keelint(folder, args)
    assert.is(code, 2, said)
    assert.is(stdout, '')
    assert.match(stderr, said)
  }
  assert.is((await keelint(folder, ['--hook', '--pass-on-no-files', 'nope.yaml'])).code, 0)
})

test.run()
