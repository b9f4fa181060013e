/** What is read as a document and a resource, and what is skipped or unreadable, with its reason. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint, where } from '../support/lint.ts'

const documents = suite('documents')

const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\n`
const none = { rules: {} }

/** The ledger of one file, in short. */
async function ledgerOf(text: string, path = 'a.yaml') {
  const { ledger } = await lint({ [path]: text }, none)
  const { files, documents, resources } = ledger
  return {
    counts: [files, documents, resources],
    skipped: ledger.skipped.map(({ reason }) => reason),
    skippedDocuments: ledger.skippedDocuments.map(({ document, reason }) => `${document} ${reason}`),
    unreadable: ledger.unreadable.map(
      ({ reason, location }) => `${reason} ${location ? where({ location }, text) : ''}`,
    ),
  }
}
const read = (files: number, documents: number, resources: number) => ({
  counts: [files, documents, resources],
  skipped: [],
  skippedDocuments: [],
  unreadable: [],
})
const skipped = (reason: string) => ({ ...read(0, 0, 0), skipped: [reason] })

documents('several documents, some of them empty, with comments and separators', async () => {
  assert.equal(
    await ledgerOf(`# only a comment\n---\n${pod('a')}---\n# Source: x\n---\n--- # next\n${pod('b')}`),
    read(1, 2, 2),
  )
  assert.equal(await ledgerOf(pod('a').replaceAll('\n', '\r\n')), read(1, 1, 1))
  assert.equal(await ledgerOf(`%YAML 1.2\n---\n${pod('a')}`), read(1, 1, 1))
})

documents('lists count their items', async () => {
  const items = `items:\n- ${pod('a').replaceAll('\n', '\n  ').trim()}\n- ${pod('b').replaceAll('\n', '\n  ').trim()}\n`
  assert.equal(await ledgerOf(`apiVersion: v1\nkind: List\n${items}`), read(1, 1, 2))
  assert.equal(
    await ledgerOf('apiVersion: apps/v1\nkind: DeploymentList\nitems:\n- metadata: {name: x}\n'),
    read(1, 1, 1),
  )
  assert.equal(await ledgerOf('apiVersion: v1\nkind: List\nitems: []\n'), read(1, 1, 0))
  assert.equal(await ledgerOf('apiVersion: v1\nkind: List\nitems:\n- metadata: {name: x}\n'), {
    ...read(0, 1, 0),
    unreadable: ['no-kind 4:20 «x»'],
  })
})

documents('an item of a typed list that is no mapping is no object', async () => {
  for (const item of ['[null]', '[]', '5', 'text', '~'])
    assert.equal(
      (await ledgerOf(`apiVersion: v1\nkind: PodList\nitems:\n- {metadata: {name: x}}\n- ${item}\n`)).unreadable,
      [`no-kind 5:3 «${item}»`],
      item,
    )
})

documents('empty files and files of comments are skipped as empty', async () => {
  for (const text of ['', '\uFEFF', '# nothing\n', '---\n---\n', '\n\n'])
    assert.equal(await ledgerOf(text), skipped('empty'), JSON.stringify(text))
})

documents('what is not Kubernetes is skipped', async () => {
  assert.equal(await ledgerOf('replicas: 3\n'), skipped('not-kubernetes'))
  assert.equal(await ledgerOf('- a\n- b\n'), skipped('not-kubernetes'))
  assert.equal(await ledgerOf('just text\n'), skipped('not-kubernetes'))
  assert.equal(
    await ledgerOf('apiVersion: v2\nname: shop\nversion: 1.0.0\n', 'chart/Chart.yaml'),
    skipped('not-kubernetes'),
  )
  assert.equal(await ledgerOf('kind: Deployment\nreplicas: 2\n', 'chart/values-prod.yaml'), skipped('not-kubernetes'))
  assert.equal(await ledgerOf(`a: 1\n---\n${pod('a')}`), { ...read(1, 1, 1), skippedDocuments: ['0 not-kubernetes'] })
})

documents('a kind without an apiVersion, or one that is no text, is unreadable', async () => {
  assert.equal(await ledgerOf('kind: Pod\nmetadata: {}\n'), { ...read(0, 0, 0), unreadable: ['no-kind 1:7 «Pod»'] })
  assert.equal(await ledgerOf('apiVersion: v1\nmetadata: {name: x}\n'), {
    ...read(0, 0, 0),
    unreadable: ['no-kind 2:18 «x»'],
  })
  assert.equal(await ledgerOf('apiVersion: 1\nkind: Pod\n'), { ...read(0, 0, 0), unreadable: ['no-kind 2:7 «Pod»'] })
})

documents('a broken document does not lose its neighbours', async () => {
  assert.equal(await ledgerOf(`${pod('a')}---\na: [\n---\n${pod('b')}`), {
    ...read(0, 2, 2),
    unreadable: ['yaml-syntax 5:4 «[»'],
  })
})

documents('a key that stands twice is an error with a place', async () => {
  assert.equal(await ledgerOf('apiVersion: v1\nkind: Pod\nkind: Pod\n'), {
    ...read(0, 0, 0),
    unreadable: ['yaml-syntax 3:1 «kind»'],
  })
  assert.equal(await ledgerOf('{"apiVersion": "v1", "kind": "Pod", "kind": "Pod"}', 'a.json'), {
    ...read(0, 0, 0),
    unreadable: ['yaml-syntax 1:37 «"kind"»'],
  })
})

documents('JSON is one value or a stream, and nothing but JSON', async () => {
  const json = '{"apiVersion": "v1", "kind": "Pod"}'
  assert.equal(await ledgerOf(json, 'a.json'), read(1, 1, 1))
  assert.equal(await ledgerOf(`${json}\n${json}${json}`, 'a.json'), read(1, 3, 3))
  assert.equal(await ledgerOf(`${json}\n${json}`, 'a.yaml'), read(1, 2, 2))
  assert.equal(await ledgerOf(`\t${json.replaceAll(' ', '\n\t')}`, 'a.json'), read(1, 1, 1))
  for (const text of ['// no\n{}', "{'a': 1}", '{"a": 1,}', '{"a": 1', '{a: 1}'])
    assert.is((await lint({ 'a.json': text }, none)).ledger.unreadable[0]?.reason, 'yaml-syntax', text)
  assert.equal(await ledgerOf('[1, 2]', 'a.json'), skipped('not-kubernetes'))
})

documents('YAML is what kubectl reads', async () => {
  assert.is((await lint({ 'a.yaml': `${pod('a')}--- {a: 1}\n` }, none)).ledger.unreadable[0]?.reason, 'yaml-syntax')
  assert.equal(await ledgerOf(`${pod('a')}...\n${pod('b')}`), { ...read(1, 1, 1), skippedDocuments: ['1 ignored'] })
  assert.equal(await ledgerOf(`${pod('a')}...\n---\n${pod('b')}`), read(1, 2, 2))
})

documents('scalars are YAML 1.1 as go-yaml has it', async () => {
  const container = (field: string) => `${pod('a')}spec: {containers: [{name: a, securityContext: {${field}}}]}`
  const rules = { rules: { 'k8s/no-privileged': 'error' } } as const
  const count = async (field: string) => (await lint({ 'a.yaml': container(field) }, rules)).problems.length
  for (const yes of ['yes', 'on', 'Y', 'True', 'TRUE']) assert.is(await count(`privileged: ${yes}`), 1, yes)
  for (const no of ['no', 'off', '"yes"', 'tRUE', '1']) assert.is(await count(`privileged: ${no}`), 0, no)
})

documents('disputed line separators in a comment make the document unreadable', async () => {
  for (const separator of ['\u0085', '\u2028', '\u2029']) {
    assert.is(
      (await lint({ 'a.yaml': `${pod('a')}# x${separator}spec: {hostPID: true}\n` }, none)).ledger.unreadable[0]
        ?.reason,
      'encoding',
    )
    assert.is((await lint({ 'a.yaml': `${pod('a')}x: "${separator}"\n` }, none)).ledger.unreadable.length, 0)
  }
})

documents('unrendered Helm templates are recognized, and what only quotes braces is not', async () => {
  for (const text of [
    '{{- if .Values.enabled }}\napiVersion: v1\nkind: Pod\n{{- end }}\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ include "x" . }}\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: "{{ .Release.Name }}-x"\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    {{- toYaml .Values.labels | nindent 4 }}\n',
  ])
    assert.equal(await ledgerOf(text), skipped('helm-template'), text)
  assert.equal(
    await ledgerOf('apiVersion: v1\nkind: ConfigMap\ndata:\n  t: |\n    x: {{ .Values.a }}\n    y: 1\n'),
    read(1, 1, 1),
  )
  assert.equal(
    await ledgerOf('apiVersion: v1\nkind: ConfigMap\ndata:\n  t: "{{ $labels.pod }} is down"\n'),
    read(1, 1, 1),
  )
  const broken = await ledgerOf('apiVersion: v1\nkind: ConfigMap\ndata:\n  t: "{{ $labels.pod }}"\n x: 1\n')
  assert.is(broken.unreadable.length, 1)
})

documents('kustomizations and the patches that they name are skipped', async () => {
  const { ledger } = await lint(
    {
      'base/kustomization.yaml':
        'resources: [a.yaml]\npatches: [{path: ../patches/p.yaml}]\npatchesStrategicMerge: [s.yaml]\n',
      'base/a.yaml': pod('a'),
      'patches/p.yaml': pod('a'),
      'base/s.yaml': pod('a'),
      'x/d.yaml': `${pod('a')}$patch: delete\n`,
      'x/k.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n',
    },
    none,
  )
  assert.equal(ledger.skipped, [
    { file: 'base/kustomization.yaml', reason: 'kustomization' },
    { file: 'base/s.yaml', reason: 'kustomize-patch' },
    { file: 'patches/p.yaml', reason: 'kustomize-patch' },
    { file: 'x/d.yaml', reason: 'kustomize-patch' },
    { file: 'x/k.yaml', reason: 'kustomization' },
  ])
  assert.is(ledger.files, 1)
})

documents('the template that Helm names is the origin', async () => {
  const text = `---\n# Source: shop/templates/web.yaml\n${pod('a')}spec: {hostPID: true}\n---\n${pod('b')}spec: {hostPID: true}\n`
  const { problems } = await lint({ 'a.yaml': text }, { rules: { 'k8s/no-host-pid': 'error' } })
  assert.equal(
    problems.map(({ origin }) => origin),
    ['shop/templates/web.yaml', undefined],
  )
})

documents('a wrong shape is read, and is undecided', async () => {
  for (const text of [
    'spec: {containers: {}}',
    'spec: text',
    'spec: {containers: [null, 5]}',
    'metadata: []',
    'spec: {hostPID: "yes"}',
  ]) {
    const { ledger, crashes } = await lint(
      { 'a.yaml': `apiVersion: v1\nkind: Pod\n${text}\n` },
      { extends: ['all'], rules: { 'k8s/valid-schema': 'off' } },
    )
    assert.is(ledger.files, 1, text)
    assert.is(crashes, 0, text)
    assert.ok(
      ledger.undecided.some(({ rule }) => rule === 'keelint/shape'),
      text,
    )
  }
  const list = { 'a.yaml': 'apiVersion: v1\nkind: List\nitems: text\n' }
  assert.ok((await lint(list, { rules: { 'k8s/no-host-pid': 'error' } })).ledger.undecided.length > 0)
  assert.is((await lint({ 'a.yaml': 'apiVersion: v1\nkind: Pod\nspec: null\n' })).ledger.files, 1)
})

documents('a wrong shape is what the schema rule speaks of, where it is on', async () => {
  for (const text of [
    'kind: Pod\nspec: {containers: {}}',
    'kind: Pod\nspec: text',
    'kind: Pod\nspec: {containers: [null, 5]}',
    'kind: Pod\nmetadata: []',
    'kind: Pod\nspec: {hostPID: "yes"}',
    'kind: List\nitems: text',
    'kind: PodList\nitems: text',
  ]) {
    const { ledger, problems } = await lint({ 'a.yaml': `apiVersion: v1\n${text}\n` })
    assert.ok(
      problems.some(({ rule, level }) => rule === 'k8s/valid-schema' && level === 'error'),
      text,
    )
    assert.is(
      ledger.undecided.some(({ rule }) => rule === 'keelint/shape'),
      false,
      text,
    )
  }
})

documents('what is nested too deeply, or holds itself, is named', async () => {
  const deep = await ledgerOf(`${pod('a')}spec: ${'['.repeat(50_000)}`)
  assert.is(deep.unreadable.length, 1)
  assert.is(
    (await lint({ 'a.yaml': `${pod('a')}spec: &a {x: *a}\n` }, none)).ledger.unreadable[0]?.reason,
    'yaml-syntax',
  )
  assert.is(
    (await lint({ 'a.yaml': `${pod('a')}spec: {x: *nothing}\n` }, none)).ledger.unreadable[0]?.reason,
    'yaml-syntax',
  )
  const bomb = Array.from(
    { length: 30 },
    (_, index) => `  l${index}: &l${index} [${index ? `*l${index - 1}, *l${index - 1}` : 'x'}]`,
  )
  assert.is((await lint({ 'a.yaml': `${pod('a')}x:\n${bomb.join('\n')}\n` })).ledger.unreadable[0]?.reason, 'limit')
})

documents('prototypes are not polluted', async () => {
  await lint({ 'a.yaml': `${pod('a')}__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n` })
  assert.is(({} as { polluted?: boolean }).polluted, undefined)
})

documents.run()
