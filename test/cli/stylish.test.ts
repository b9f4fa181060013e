/** The text report, as a person sees it. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod } from './run-keelint.ts'

const test = suite('stylish')
const only = ['--preset', 'none', '--rule', 'k8s/no-privileged: error']

test('a problem, its line, the five steps and the ledger', async () => {
  const { stdout } = await keelint(
    folderWith({ 'web.yaml': pod, 'settings.yaml': clean, 'values.yaml': 'a: 1\n' }),
    only,
  )
  assert.is(
    stdout,
    `web.yaml
  Pod shop/web
  11:21  error  high      Container \`web\` is privileged.  k8s/no-privileged
    11 │         privileged: true
       │                     ^^^^

                         critical      high    medium       low
  Authentication                ·         ·         ·         ·
  Least privilege               ·         1         ·         ·
  Segmentation                  ·         ·         ·         ·
  Monitoring                    ·         ·         ·         ·
  Segregation of duties         ·         ·         ·         ·
  Hygiene                       ·         ·         ·         ·

✖ 1 problem in 1 file: 1 error, 0 warnings
  1 problem can be fixed with \`--fix\`
  2 files, 2 documents, 2 resources, 1 rule
  1 file skipped: 1 not-kubernetes
`,
  )
})

test('no problems', async () => {
  const { stdout } = await keelint(folderWith({ 'settings.yaml': clean }), only)
  assert.is(stdout, '✔ No problems\n  1 file, 1 document, 1 resource, 1 rule\n')
})

test('what was not read is told in full', async () => {
  const { stdout } = await keelint(
    folderWith({ 'broken.yaml': 'kind: Pod\nspec: [\n', 'odd.yaml': 'kind: Pod\n' }),
    only,
  )
  assert.match(stdout, /^Not analyzed\n {2}broken\.yaml:2:\d+ {2}yaml-syntax\n.*\n +2 │ spec: \[\n/m)
  assert.match(stdout, / {2}odd\.yaml:1:\d+ {2}no-kind\n {4}The object has a `kind` and no `apiVersion`\./)
  assert.match(stdout, /✖ No problems; 2 files not analyzed/)
})

test('long lines are cut around the place, and stay within the width', async () => {
  const flow = (before: number, after: number) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { x: "${'a'.repeat(before)}", containers: [{ name: web, securityContext: { privileged: true } }], y: "${'漢'.repeat(after)}" }\n`
  for (const [before, after] of [
    [300, 0],
    [0, 300],
    [300, 300],
    [20, 5],
    [200_000, 200_000],
  ] as const) {
    const { stdout } = await keelint(folderWith({ 'web.yaml': flow(before, after) }), only, {
      isTTY: true,
      columns: 80,
      env: { NO_COLOR: '1' },
    })
    const lines = stdout.split('\n')
    const at = lines.findIndex(line => /│ +\^+$/.test(line))
    const [code, marks] = [lines[at - 1]!, lines[at]!]
    assert.is(marks.indexOf('^'), code.indexOf('true'), stdout)
    assert.is(marks.trimEnd().length - marks.indexOf('^'), 4)
    for (const line of [code, marks])
      assert.ok([...line].length + [...line].filter(character => character === '漢').length <= 80, line)
  }
})

test('marks stand under wide characters, tabs and escapes', async () => {
  const text =
    'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { x: "漢字é\u202E",\tcontainers: [{ name: web, securityContext: { privileged: true } }] }\n'
  const { stdout } = await keelint(folderWith({ 'web.yaml': text }), only)
  const lines = stdout.split('\n')
  const at = lines.findIndex(line => /│ +\^+$/.test(line))
  assert.match(lines[at - 1]!, /"漢字é\\u\{202e\}", containers/)
  assert.is(lines[at]!.indexOf('^'), lines[at - 1]!.indexOf('true') + 2)
})

test('commands of build servers in the input are broken up', async () => {
  const text = pod.replace(/name: web$/gm, 'name: "::error::##[x]##vso[y]##teamcity[z]"')
  const { stdout } = await keelint(folderWith({ 'web.yaml': text }), ['--preset', 'all'])
  assert.match(stdout, /error::#\\u\{23\}\[x\]/)
  assert.not.match(stdout, /##(\[|vso\[|teamcity\[)/)
  assert.not.match(stdout, /^\s*::/m)
})

test('colors on a terminal or where asked for, and the same text without them', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'broken.yaml': 'a: [' })
  const plain = (await keelint(folder, [])).stdout
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes that color a text
  const codes = /\u001B\[\d+m/g
  const colored = async (args: readonly string[], env: Record<string, string>, isTTY: boolean) => {
    const { stdout } = await keelint(folder, args, { env, isTTY, columns: 100 })
    assert.is(stdout.replace(codes, ''), plain)
    return stdout !== plain
  }
  assert.is(await colored([], {}, true), true)
  assert.is(await colored([], {}, false), false)
  assert.is(await colored([], { NO_COLOR: '1' }, true), false)
  assert.is(await colored([], { TERM: 'dumb' }, true), false)
  assert.is(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' }, false), true)
  assert.is(await colored([], { FORCE_COLOR: '0' }, true), false)
  assert.is(await colored(['--color'], { NO_COLOR: '1' }, false), true)
  assert.is(await colored(['--no-color'], { FORCE_COLOR: '1' }, true), false)
})

test.run()
