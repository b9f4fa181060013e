/** What kubectl makes of odd YAML, checked by hand against its own reader, is what Keelint reads or refuses. */
import { yamlParser } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint } from '../support/lint.ts'

const reading = suite('reading')

const parse = (text: string) => yamlParser.parse(text, { start: 0, end: text.length })
const reasonOf = (text: string) => parse(text).issues[0]?.reason

reading('numbers', () => {
  const rows: readonly (readonly [string, unknown])[] = [
    ['0777', 511],
    ['0o17', 15],
    ['0O7', 7],
    ['0XFF', 255],
    ['0B101', 5],
    ['0b-1', -1],
    ['-0x1F', -31],
    ['0_x1', 1],
    ['1_000', 1000],
    ['_1', '_1'],
    ['08', 8],
    ['08.5', 8.5],
    ['1e3', 1000],
    ['1e0_1', 10],
    ['.5', 0.5],
    ['.5_', '.5_'],
    ['.', '.'],
    ['1e400', '1e400'],
    ['18446744073709551615', 2 ** 64],
    ['0x10000000000000000', '0x10000000000000000'],
    ['-0x8000000000000001', '-0x8000000000000001'],
    ['0777777777777777777777777777', 7.777777777777778e26],
    ['2001-01-01', '2001-01-01'],
    ['1:30:45', '1:30:45'],
    ['100m', '100m'],
    ['1.2.3', '1.2.3'],
  ]
  for (const [text, value] of rows) assert.equal(parse(`a: ${text}\n`).value, { a: value }, text)
})

reading('words and tags', () => {
  const rows: readonly (readonly [string, unknown])[] = [
    ['yEs', 'yEs'],
    ['Null', null],
    ['nUll', 'nUll'],
    ['"~"', '~'],
    ['!!str yes', 'yes'],
    ['!!int "0x10"', 16],
    ['!!bool "yes"', true],
    ['!custom 12', '12'],
    ['! 12', '12'],
    ['!!timestamp 2001-01-01', '2001-01-01'],
    ['!!omap [a: 1]', [{ a: 1 }]],
  ]
  for (const [text, value] of rows) assert.equal(parse(`a: ${text}\n`).value, { a: value }, text)
  for (const text of [
    '!!int abc',
    '!!int 1.5',
    '!!bool x',
    '!!null "x"',
    '!!float abc',
    '!!binary aGk=',
    '.inf',
    '.NaN',
  ])
    assert.is(reasonOf(`a: ${text}\n`), 'yaml-syntax', text)
})

reading('merge keys win over what stands before them', () => {
  const base = 'b: &b {x: 1, w: 2}\no: &o {x: 3, z: 4}\n'
  const rows: readonly (readonly [string, unknown])[] = [
    ['{<<: *b, x: 9}', { x: 9, w: 2 }],
    ['{x: 9, <<: *b}', { x: 1, w: 2 }],
    ['{<<: [*b, *o]}', { x: 1, w: 2, z: 4 }],
    ['{<<: *b, <<: *o}', { x: 3, w: 2, z: 4 }],
    ['{<<: {<<: *b, x: 6}}', { x: 6, w: 2 }],
    ['{"<<": 1}', { '<<': 1 }],
    ['{!!str <<: 1}', { '<<': 1 }],
  ]
  for (const [text, value] of rows) assert.equal((parse(`${base}m: ${text}\n`).value as { m: unknown }).m, value, text)
  for (const text of ['{<<: 1}', '{<<: [[*b]]}', '{<<: }'])
    assert.is(reasonOf(`${base}m: ${text}\n`), 'yaml-syntax', text)
  assert.is(reasonOf(`${base}l: &l [*b]\nm: {<<: *l}\n`), 'yaml-syntax')
  const text = `${base}m:\n  x: 9\n  <<: *b\n`
  const { value } = parse(text).find(['m', 'x'])
  assert.is(text.slice(value.start, value.end), '1')
})

reading('keys', () => {
  assert.equal(parse('a: &x 1\n*x : 2\n').value, { a: 1, '1': 2 })
  assert.equal(parse('yes: 1\n0x10: 2\n').value, { true: 1, '16': 2 })
  for (const text of [
    '1: a\n"1": b\n',
    'a: &x b\n*x : 1\nb: 2\n',
    '? [a]\n: b\n',
    '{{a: b}: c}\n',
    '~: v\n',
    '*x : 2\n',
  ])
    assert.is(reasonOf(text), 'yaml-syntax', text)
})

reading('inside brackets', () => {
  assert.equal(parse('a:\n  b: [\n    c, # why\n  # so\nd\n]\ne: 1\n').value, { a: { b: ['c', 'd'] }, e: 1 })
  assert.equal(parse('a: {\n\tb: 1\n}\n').value, { a: { b: 1 } })
  assert.equal(parse('a: {b:1, "c":2, d: e:f}\n').value, { a: { 'b:1': null, c: 2, d: 'e:f' } })
  for (const text of ['{?privileged: true}', '[?a]', '[a?b]', '[:a]', '{a:}', '[a:]'])
    assert.is(reasonOf(`a: ${text}\n`), 'yaml-syntax', text)
})

reading('characters on which readers disagree', () => {
  for (const breaking of ['\u0085', '\u2028', '\u2029']) {
    for (const text of [
      `a: |\n  x${breaking}b: 2\n`,
      `a: x${breaking}\n`,
      `# x${breaking}b: 2\na: 1\n`,
      `${breaking}a: 1\n`,
    ])
      assert.is(reasonOf(text), 'encoding', JSON.stringify(text))
    assert.is(reasonOf(`a: "x${breaking}y"\n`), undefined)
  }
  for (const control of ['\0', '\u0001', '\u000b', '\u001b', '\u001f', '\u007f', '\u0090', '\uffff'])
    assert.is(reasonOf(`a: 1 # x${control}\n`), 'encoding', JSON.stringify(control))
})

reading('aliases that stand for too much are a limit', () => {
  const lines = Array.from({ length: 8 }, (_, index) => `l${index}: &l${index} [${`*l${index - 1}, `.repeat(10)}]`)
  assert.is(reasonOf(`l-1: &l-1 x\n${lines.join('\n')}\n`), 'limit')
  assert.is(reasonOf(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`), 'limit')
})

const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\n`

/** Names of what was read, and the reasons for the rest. */
async function read(text: string, path = 'a.yaml'): Promise<string> {
  const names: string[] = []
  const run = await lint({ [path]: text }, { rules: { 'seen/all': 'warn' } }, [
    {
      meta: { name: 'seen', version: '0', namespace: 'seen' },
      rules: {
        all: {
          meta: {
            type: 'problem',
            severity: 'low',
            docs: { description: 'See', rationale: 'x', remedy: 'x', references: ['https://kubernetes.io'] },
            messages: { here: 'Here.' },
          },
          create: () => ({ Resource: (_value, { resource: { id } }) => void names.push(`${id.kind}/${id.name}`) }),
        },
      },
    },
  ])
  const { skipped, skippedDocuments, unreadable } = run.ledger
  return [...names, ...[...skipped, ...skippedDocuments, ...unreadable].map(({ reason }) => `!${reason}`)].join(' ')
}

reading('documents end where kubectl ends them', async () => {
  const rows: readonly (readonly [string, string])[] = [
    [`${pod('a')}---#c\n${pod('b')}`, 'Pod/a Pod/b'],
    [`${pod('a')}---\t# c\r\n${pod('b')}`, 'Pod/a Pod/b'],
    [`${pod('a')}----\n${pod('b')}`, 'Pod/a !yaml-syntax'],
    [`${pod('a')}---x\n${pod('b')}`, 'Pod/a !yaml-syntax'],
    [`${pod('a')}--- {a: 1}\n`, 'Pod/a !yaml-syntax'],
    [`${pod('a')}---\n\uFEFF${pod('b')}`, 'Pod/a Pod/b'],
    [`${pod('a')}---\n\uFEFF---\n${pod('b')}`, 'Pod/a Pod/b'],
    [`${pod('a')}...\n---\n${pod('b')}`, 'Pod/a Pod/b'],
    [`${pod('a')}...\n...\n${pod('b')}`, 'Pod/a !ignored'],
    [`${pod('a')}---\n${pod('b')}`.replaceAll('\n', '\r'), 'Pod/a !ignored'],
    [`${pod('a')}x: "\u2028--- b"\n`, 'Pod/a'],
    [`${'# c\r\n'.repeat(60)}${pod('a')}---\n${pod('b')}`, 'Pod/a Pod/b'],
    [`{"apiVersion": "v1", "kind": "Pod"}\n---\n${pod('b')}`, 'Pod/ Pod/b'],
    [`${pod('a')}data: |\n  ---\n  b\n`, 'Pod/a'],
  ]
  for (const [text, expected] of rows) assert.is(await read(text), expected, JSON.stringify(text))
})

reading('what kubectl refuses matters only in what looks like an object', async () => {
  assert.is(await read('limits: [.inf]\n? [a]\n: b\n'), '!not-kubernetes')
  assert.is(await read(`${pod('a')}spec: {x: .inf}\n`), '!yaml-syntax')
})

reading('whatever has items is a list', async () => {
  const item = '{apiVersion: v1, kind: Pod, metadata: {name: a}}'
  const rows: readonly (readonly [string, string])[] = [
    [`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\nitems: [${item}]\n`, 'ConfigMap/c Pod/a'],
    [`apiVersion: v1\nkind: List\nitems:\n- {apiVersion: x/v1, kind: Any, items: [${item}]}\n`, 'Any/ Pod/a'],
    ['apiVersion: x.io/v1\nkind: FooList\nitems: [{metadata: {name: a}}]\n', 'Foo/a'],
    ['apiVersion: x.io/v1\nkind: AllowList\nmetadata: {name: l}\nitems: [10.0.0.0/8]\n', 'AllowList/l'],
    ['apiVersion: x.io/v1\nkind: AllowList\nmetadata: {name: l}\nspec: {}\n', 'AllowList/l'],
    ['apiVersion: v1\nkind: List\nitems: [text]\n', '!no-kind'],
  ]
  for (const [text, expected] of rows) assert.is(await read(text), expected, text)
})

reading('templates are told from what quotes templates', async () => {
  const alert = (title: string) =>
    `apiVersion: monitoring.coreos.com/v1alpha1\nkind: AlertmanagerConfig\nmetadata: {name: a}\nspec: {receivers: [{title: '${title}'}]}\n`
  const rows: readonly (readonly [string, string, string?])[] = [
    [alert('{{ template "slack.title" . }}'), 'AlertmanagerConfig/a'],
    [alert('{{ .Values.title }}'), '!helm-template'],
    [`${pod('a')}spec: {nodeName: '{{ include "x" . }}'}\n`, '!helm-template'],
    [`${pod('a')}spec: {nodeName: "{{ .Values.node }}"}\n---\n${pod('b')}`, 'Pod/b !helm-template'],
    [`apiVersion: v1\nkind: Pod\nmetadata: {name: a, annotations: {x: "{{ .Values.x }}"}}\n`, 'Pod/a'],
    [
      `apiVersion: v1\nkind: Pod\nmetadata: {name: a, annotations: {x: "{{ .Values.x }}"}}\n`,
      '!helm-template',
      'shop/templates/a.yaml',
    ],
    [`# Source: a/b.yaml\n${pod('a')}spec: {nodeName: "{{ .Values.x }}"}\n`, 'Pod/a', 'shop/templates/a.yaml'],
    [`${pod('a')}spec: {containers: [{name: a, args: ["{{ .Chart.Name }}"]}]}\n`, 'Pod/a'],
    [
      'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec: {template: {metadata: {name: "{{ .path.basename }}"}}}\n',
      'ApplicationSet/a',
    ],
    [
      'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: a}\nspec: {x: "{{inputs.parameters.x}}"}\n',
      'Workflow/a',
    ],
    [
      `${pod('a')}---\napiVersion: v1\nkind: Pod\ndata:\n  t: |\n    {{- if .Values.x }}\n b: 1\n`,
      'Pod/a !yaml-syntax',
    ],
    [`${pod('a')}---\n# {{ .Values.x }}\na: [\n`, 'Pod/a !yaml-syntax'],
    [`${pod('a')}---\n{{- if .Values.x }}\n${pod('b')}{{- end }}\n`, '!helm-template'],
    [`apiVersion: v1\nkind: Pod\nmetadata:\n  name: "{{ include "x" . }}"\n`, '!helm-template'],
    [`${pod('a')}"{x}": 1\n`, 'Pod/a'],
    [`${pod('a')}spec: {replicas: {{replicas}}}\n`, '!yaml-syntax'],
  ]
  for (const [text, expected, path] of rows) assert.is(await read(text, path), expected, text)
})

reading('neighbors of manifests', async () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['kustomization.yaml', 'resources: [a.yaml]\n', '!kustomization'],
    ['kustomization.yaml', 'kind: Kustomization\n', '!kustomization'],
    ['kustomization.yaml', pod('a'), 'Pod/a'],
    ['patch.yaml', '- op: replace\n  path: /spec/replicas\n  value: 2\n', '!not-kubernetes'],
    ['compose.yaml', 'services: {web: {image: nginx}}\n', '!not-kubernetes'],
    ['.github/workflows/a.yml', 'on: [push]\njobs: {a: {runs-on: ubuntu-latest}}\n', '!not-kubernetes'],
    ['openapi.yaml', 'openapi: 3.1.0\npaths: {"/users/{id}": {get: {}}}\n', '!not-kubernetes'],
    ['package.json', '{"name": "a", "version": "1.0.0"}', '!not-kubernetes'],
    ['values.yaml', 'kind: Deployment\nimage: "{{ .Values.x }}"\n', '!not-kubernetes'],
    ['values.yaml', pod('a'), 'Pod/a'],
    ['Chart.yaml', 'apiVersion: v2\nname: a\nversion: 1.0.0\n', '!not-kubernetes'],
  ]
  for (const [path, text, expected] of rows) assert.is(await read(text, path), expected, `${path}: ${text}`)
})

reading('a file that is a resource and a patch is read', async () => {
  const { ledger } = await lint({
    'kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: ./a.yaml}]\n',
    'a.yaml': pod('a'),
  })
  assert.is(ledger.files, 1)
})

reading.run()
