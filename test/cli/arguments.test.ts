/** Arguments: what is understood, and what is refused with which words. */
import { readFileSync } from 'node:fs'
import { version } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('arguments')

test('wrong usage: exit code 2, a sentence, and nothing on standard output', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  for (const [args, pattern] of [
    [['--fromat', 'json'], /There is no option `--fromat`\. Did you mean `--format`\?/],
    [['--fixx'], /no option `--fixx`\. Did you mean `--fix`/],
    [['--suppress-rule', 'k8s/no-privilegd'], /no such rule\. Did you mean `k8s\/no-privileged`/],
    [['--rule-timeout', 'soon'], /number of milliseconds/],
    [['--report-unused-disable-directives-severity', 'eror'], /did you mean `error`/],
    [['-x'], /no option `-x`/],
    [['--suppress-all'], /no option `--suppress-all`; here it is `--update-suppressions`/],
    [['--config'], /`--config` needs a value/],
    [['--config', '--quiet'], /`--config` needs a value/],
    [['--quiet=yes'], /takes no value/],
    [['-o', 'a', '-o', 'b'], /twice/],
    [['-f', 'jsn'], /`json`/],
    [['-f', 'xml'], /no format `xml`\. There are stylish, .*json/],
    [['-f', 'json='], /lacks the file/],
    [['-f', 'json', '-f', 'sarif'], /Only one format/],
    [['-f', 'json=a', '-f', 'sarif=a'], /same file/],
    [['-f', 'json=a', '-o', 'b'], /left over/],
    [['--min-severity', 'hgh'], /`high`/],
    [['--fail-on', 'errors'], /critical, high, medium, low, never/],
    [['--color', '--no-color'], /exclude/],
    [['--stdin-filename', 'x.yaml'], /add the path `-`/],
    [['explain'], /needs the id/],
    [['explain', 'a', 'b'], /one rule/],
    [['explain', 'no-privilegd'], /`k8s\/no-privileged`/],
    [['explain', 'k8s/no-priv'], /`k8s\/no-privileged`/],
    [['--pre', 'all'], /Did you mean `--preset`\?/],
    [['explian', 'k8s/no-privileged'], /`explian` is no command, .* Did you mean `keelint explain`\?/],
    [['help'], /Did you mean `keelint --help`\?/],
    [['rules'], /Did you mean `keelint --list-rules`\?/],
    [['lint', 'web.yaml'], /Did you mean `keelint PATH`\?/],
    [['constructor'], /`constructor` does not exist/],
    [['--', 'mapp'], /`mapp` does not exist/],
    [['--list-rules', '-f', 'sarif'], /--list-rules/],
  ] as const) {
    const { code, stdout, stderr } = await keelint(folder, args)
    assert.equal([code, stdout], [2, ''], args.join(' '))
    assert.match(stderr, pattern)
    assert.match(stderr, /^keelint: /)
    assert.not.match(stderr, /\n {4}at /)
  }
})

test('a path that is there is no misspelled command', async () => {
  const folder = folderWith({ 'maps/web.yaml': pod, 'lint/web.yaml': pod })
  for (const name of ['maps', 'lint']) assert.is((await keelint(folder, [name])).code, 1, name)
  assert.is((await keelint(folder, ['merg', '--pass-on-no-files'])).code, 0, 'one that may be missing')
})

test('a folder that is called as a command is linted, unless a question stands behind it', async () => {
  const folder = folderWith({ 'access/web.yaml': pod, 'network/web.yaml': pod })
  for (const [name, question] of [
    ['access', 'duties'],
    ['network', 'list'],
  ] as const) {
    assert.match((await keelint(folder, [name, '-f', 'compact'])).stdout, /1 file, /, name)
    assert.match((await keelint(folder, [name, question, '-f', 'csv'])).stdout, /^World,/, name)
  }
})

test('--help names every option, --version the version', async () => {
  const { code, stdout, stderr } = await keelint(folderWith(), ['--help'])
  assert.equal([code, stderr], [0, ''])
  for (const option of [
    '--config FILE',
    '--no-config-lookup',
    '--safe',
    '--preset',
    '--rule',
    '--kubernetes-version',
    '--closed-world',
    '-f, --format',
    '-o, --output-file',
    '--min-severity',
    '--quiet',
    '--fail-on',
    '--max-warnings',
    '--allow-incomplete',
    '--pass-on-no-files',
    '--ignore-pattern',
    '--no-ignore',
    '--list-rules',
    '--plugin NAME …',
    '--fix ',
    '--fix-dry-run',
    '--diff',
    '--fix-type TYPE …',
    '--update-suppressions',
    '--suppress-rule RULE …',
    '--prune-suppressions',
    '--suppressions-location',
    '--no-inline-config',
    '--report-unused-disable-directives-severity LEVEL\n',
    '--stats',
    '--init',
    '--print-config',
    '--inspect-config',
    '--env-info',
    '--stdin-filename',
    '--no-color',
    'explain RULE',
  ])
    assert.ok(stdout.includes(option), option)
  assert.ok(stdout.split('\n').every(line => line.length <= 120))
  const manifest = JSON.parse(readFileSync(new URL('../../packages/cli/package.json', import.meta.url), 'utf8'))
  assert.is(version, manifest.version)
  assert.is((await keelint(folderWith(), ['--version'])).stdout, `${version}\n`)
})

test('after `--` all words are paths', async () => {
  const folder = folderWith({ explain: pod, '--help': pod })
  const { stdout } = await keelint(folder, ['-f', 'json', '--', 'explain', '--help'])
  assert.is(JSON.parse(stdout).ledger.files, 2)
})

test('--list-rules', async () => {
  const folder = folderWith({ 'keelint.config.yaml': 'rules: { k8s/no-privileged: warn }\n' })
  const { code, stdout } = await keelint(folder, ['--list-rules'])
  assert.is(code, 0)
  assert.match(stdout, /^Authentication\n/)
  assert.match(stdout, /k8s\/no-privileged +warn +high +Disallow privileged containers/)
  assert.match(stdout, /k8s\/no-host-pid +off/)
  const rows = await report(folder, ['--list-rules'])
  const row = rows.find(({ id }: { id: string }) => id === 'k8s/no-privileged')
  assert.equal([row.level, row.severity, row.step], ['warn', 'high', 'least-privilege'])
  assert.ok(row.presets.includes('pss-baseline'))
})

test('explain', async () => {
  for (const name of ['no-privileged', 'k8s/no-privileged']) {
    const { code, stdout } = await keelint(folderWith(), ['explain', name])
    assert.is(code, 0)
    assert.match(stdout, /^k8s\/no-privileged {2}high {2}Least privilege\nDisallow privileged containers\.\n\nWhy\n/)
    assert.match(stdout, /What to do\n.*Presets\n.*recommended.*References\n {2}https:/s)
  }
})

test.run()
