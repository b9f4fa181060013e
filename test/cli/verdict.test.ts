/** Exit codes, and that formats and filters never change them. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('verdict')
const suppressions = '{ "version": 1, "suppressions": [] }'
const only = (level: string) => ['--preset', 'none', '--rule', `k8s/no-privileged: ${level}`]

test('0 where nothing fails', async () => {
  const folder = folderWith({ 'settings.yaml': clean })
  assert.is((await keelint(folder, [])).code, 0)
  assert.is((await keelint(folderWith({ 'web.yaml': pod }), only('warn'))).code, 0)
})

test('1 where a problem of level error is', async () => {
  const { code, stdout, stderr } = await keelint(folderWith({ 'web.yaml': pod }), only('error'))
  assert.is(code, 1)
  assert.match(stdout, /web\.yaml\n.*\n +11:21 {2}error {2}high +Container `web` is privileged\. {2}k8s\/no-privileged/)
  assert.is(stderr, '')
})

test('3 where something could not be analyzed, which wins over 1', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'broken.yaml': 'a: [' })
  assert.is((await keelint(folder, only('error'))).code, 3)
  assert.is((await keelint(folder, [...only('error'), '--allow-incomplete'])).code, 1)
  assert.is((await keelint(folder, [...only('warn'), '--allow-incomplete'])).code, 0)
})

test('2 where there is nothing to lint', async () => {
  for (const [files, args] of [
    [{}, []],
    [{ 'readme.md': '' }, ['.']],
    [{ 'web.yaml': pod }, ['--ignore-pattern', '*.yaml']],
    [{ 'web.yaml': pod, 'keelint.config.yaml': 'extends: [recommended]\n' }, ['--ignore-pattern', 'web.yaml']],
    [{ 'keelint.config.json': '{ "extends": ["recommended"] }', 'keelint-suppressions.json': suppressions }, []],
    [{ 'web.yaml': pod }, ['nowhere']],
    [{ 'web.yaml': pod }, ['web.yaml', 'deploy/*.yaml']],
  ] as const) {
    const { code, stderr } = await keelint(folderWith(files), args)
    assert.is(code, 2)
    assert.match(stderr, /Nothing to lint/)
    assert.is((await keelint(folderWith(files), [...args, '--pass-on-no-files', '--fail-on', 'never'])).code, 0)
  }
})

test('a path that does not exist prints nothing on standard output', async () => {
  const { code, stdout, stderr } = await keelint(folderWith({ 'web.yaml': pod }), ['web.yaml', 'wbe.yaml'])
  assert.is(code, 2)
  assert.is(stdout, '')
  assert.match(stderr, /`wbe\.yaml` does not exist/)
})

test('--fail-on counts a severity and above, at any level', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const codeOf = async (severity: string) => (await keelint(folder, [...only('warn'), '--fail-on', severity])).code
  assert.equal(await Promise.all(['low', 'high', 'critical', 'never'].map(codeOf)), [1, 1, 0, 0])
  assert.is((await keelint(folder, [...only('error'), '--fail-on', 'never'])).code, 0)
})

test('--max-warnings', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  assert.is((await keelint(folder, [...only('warn'), '--max-warnings', '0'])).code, 1)
  assert.is((await keelint(folder, [...only('warn'), '--max-warnings=1'])).code, 0)
  assert.is((await keelint(folder, [...only('warn'), '--max-warnings', 'few'])).code, 2)
})

test('--min-severity and --quiet hide, and leave the verdict as it is', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const hidden = await report(folder, [...only('error'), '--min-severity', 'critical'])
  assert.equal(hidden.problems, [])
  assert.is(hidden.summary.exitCode, 1)
  assert.is(hidden.summary.problems, 1)
  const quiet = await keelint(folder, [...only('warn'), '--fail-on', 'high', '--quiet'])
  assert.is(quiet.code, 1)
  assert.match(quiet.stdout, /1 more not shown/)
  assert.not.match(quiet.stdout, /is privileged/)
})

test('the format does not change the verdict', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'broken.yaml': 'a: [' })
  for (const format of ['stylish', 'json', 'sarif']) assert.is((await keelint(folder, ['-f', format])).code, 3)
})

test('the same bytes give the same report, in whichever order the paths stand', async () => {
  const folder = folderWith({ 'a/web.yaml': pod, 'b/web.yaml': pod, 'broken.yaml': 'a: [' })
  for (const format of ['stylish', 'json', 'sarif']) {
    const first = await keelint(folder, ['-f', format, 'a', 'b', 'broken.yaml'])
    assert.ok(first.stdout.length > 100)
    assert.equal(await keelint(folder, ['-f', format, 'broken.yaml', 'b', 'a']), first)
  }
})

test.run()
