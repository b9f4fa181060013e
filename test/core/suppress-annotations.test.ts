/** Annotations that silence: on the object, on its pod template, and what is said of those that do not. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { everything, fixText, lintTexts, silenced, told } from '../support/silencing.ts'

const annotations = suite('annotations that silence')

const both = { rules: { 'test/image': 'error', 'test/whole': 'error' } } as const

/** Its name stands at line 4, its image at line 12 and below. */
function deployment(onObject: string, onTemplate = ''): string {
  const map = (indent: string, text: string) =>
    text
      ? `${indent}annotations:\n${text
          .split('\n')
          .map(line => `${indent}  ${line}\n`)
          .join('')}`
      : ''
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
${map('  ', onObject)}spec:
  template:
    metadata:
      labels: { app: web }
${map('      ', onTemplate)}    spec:
      containers:
        - name: web
          image: a
`
}

annotations('on the object for everything in it', async () => {
  const run = await lintTexts(
    deployment('disable.keelint.dev/test.image: why\ndisable.keelint.dev/test.whole: "that"'),
    both,
  )
  assert.equal(told(run), [])
  assert.equal(silenced(run), ['4 whole annotation: that', '15 image annotation: why'])
})

annotations('on the pod template for what is in it', async () => {
  const run = await lintTexts(
    deployment('', 'disable.keelint.dev/test.image: why\ndisable.keelint.dev/test.whole: why'),
    both,
  )
  assert.equal(told(run), ['4 whole', '11 directive-unused'])
  assert.equal(silenced(run), ['15 image annotation: why'])
})

annotations('on the pod template before the object', async () => {
  const key = 'disable.keelint.dev/test.image'
  const run = await lintTexts(deployment(`${key}: object`, `${key}: template`))
  assert.equal([told(run), silenced(run)], [['6 directive-unused'], ['16 image annotation: template']])
})

annotations('until a day, that day included', async () => {
  const text = (until: string) =>
    deployment(`disable.keelint.dev/test.image: why\ndisable.keelint.dev/until.test.image: ${until}`)
  assert.equal(silenced(await lintTexts(text('2026-11-23'))), ['15 image annotation: why (2026-11-23)'])
  assert.equal(told(await lintTexts(text('"2026-11-22"'))), ['6 directive-expired', '15 image'])
  assert.equal(told(await lintTexts(text('tomorrow'))), ['7 directive-expired', '15 image'])
  assert.equal(told(await lintTexts(text(''))), ['7 directive-expired', '15 image'])
  const someday = await lintTexts(text('"2026-11-22"'), undefined, { today: '2026-11-22' })
  assert.equal(told(someday), [])
})

annotations('in a CronJob, in a List, of custom workloads, in JSON', async () => {
  const cronJob = `apiVersion: batch/v1
kind: CronJob
metadata: {name: a}
spec:
  jobTemplate:
    spec:
      template:
        metadata: {annotations: {disable.keelint.dev/test.image: why}}
        spec: {containers: [{name: a, image: b}]}
`
  assert.equal(told(await lintTexts(cronJob)), [])
  const pod = (name: string, more = '') => `  - apiVersion: v1
    kind: Pod
    metadata: {name: ${name}${more}}
    spec: {containers: [{name: a, image: b}]}
`
  const list = `apiVersion: v1\nkind: List\nitems:\n${pod('a')}${pod('b', ', annotations: {disable.keelint.dev/test.image: why}')}`
  assert.equal(told(await lintTexts(list)), ['7 image'])
  const rollout = deployment('', 'disable.keelint.dev/test.image: why')
    .replace('apps/v1', 'argoproj.io/v1alpha1')
    .replace('Deployment', 'Rollout')
  assert.equal(told(await lintTexts(rollout)), [])
  const own = rollout.replace('argoproj.io/v1alpha1', 'example.com/v1').replace('Rollout', 'Game')
  const workloads = { 'example.com/Game': [['spec', 'template']] }
  const plugins = { games: { meta: { name: 'games', version: '1.0.0' }, workloads } }
  assert.equal(told(await lintTexts(own, { rules: { 'test/image': 'error' }, plugins })), [])
  const json = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { annotations: { 'disable.keelint.dev/test.image': 'why' } },
    spec: { containers: [{ name: 'a', image: 'b' }] },
  })
  assert.equal(told(await lintTexts({ 'a.json': json })), [])
})

annotations('of two resources with one name, in two documents, only that of the one', async () => {
  const text = `${deployment('disable.keelint.dev/test.image: why')}---\n${deployment('')}`
  assert.equal(told(await lintTexts(text)), ['27 image'])
})

annotations('what cross-resource rules say', async () => {
  const service = (name: string, more = '') => `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}${more}}\n`
  const text = `${service('a')}---\n${service('b', ', annotations: {disable.keelint.dev/test.across: why}')}`
  assert.equal(told(await lintTexts(text, { rules: { 'test/across': 'error' } })), [])
})

annotations('through an alias and a merge key', async () => {
  const text = `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Pod
    metadata: {name: a, annotations: &why {disable.keelint.dev/test.image: why}}
    spec: {containers: [{name: a, image: b}]}
  - apiVersion: v1
    kind: Pod
    metadata: {name: b, annotations: *why}
    spec: {containers: [{name: a, image: b}]}
  - apiVersion: v1
    kind: Pod
    metadata: {name: c, annotations: {<<: *why, more: x}}
    spec: {containers: [{name: a, image: b}]}
`
  assert.equal(told(await lintTexts(text)), [])
})

for (const [annotation, ...said] of [
  ['disable.keelint.dev/test.image: ""', 'directive-no-reason «""»'],
  ['disable.keelint.dev/test.image: "  "', 'directive-no-reason «"  "»'],
  ['disable.keelint.dev/test.image:', 'directive-no-reason «disable.keelint.dev/test.image»'],
  ['disable.keelint.dev/test.image: true', 'directive-no-reason «true»'],
  ['disable.keelint.dev/test.imag: why', 'directive-unknown-rule «why»'],
  ['disable.keelint.dev/image: why', 'directive-unknown-rule «why»'],
  ['disable.keelint.dev/keelint.directive-unused: why', 'directive-unknown-rule «why»'],
  ['disable.keelint.dev/: why', 'directive-no-rule «why»'],
  ['keelint.dev/disable: test/image', 'directive-no-rule «test/image»'],
  ['ignore.keelint.dev/test.image: why', 'directive-no-rule «why»'],
  ['disable.keelint.dev/until.test.image: "2027-01-31"', 'directive-no-reason «"2027-01-31"»'],
  ['disable.keelint.dev/test.across: |\n  why', 'directive-unused «|»'],
  ['example.com/keelint.dev: why'],
] as const)
  annotations(`is reported: ${annotation}`, async () => {
    const text = deployment(annotation)
    const { problems, suppressed } = await lintTexts(text, everything)
    const own = problems.filter(({ rule }) => rule.startsWith('keelint/'))
    const lines = text.split('\n')
    assert.equal(
      own.map(({ rule, location: { start, end } }) => {
        const covered = lines[start.line - 1]!.slice(start.column - 1, end.column - 1)
        return `${rule.slice('keelint/'.length)} «${covered}»`
      }),
      said,
    )
    for (const problem of own) {
      assert.is(problem.resource?.name, 'web')
      assert.equal(problem.path.slice(0, 2), ['metadata', 'annotations'])
    }
    assert.equal(suppressed, [])
  })

annotations('have no effect where the config says so, and are not reported either', async () => {
  const config = { rules: { 'test/image': 'error' }, linterOptions: { noInlineConfig: true } } as const
  const text = deployment('disable.keelint.dev/test.image: why\ndisable.keelint.dev/x: why')
  assert.equal(told(await lintTexts(text, config)), ['15 image'])
})

for (const [name, onObject, onTemplate, wanted] of [
  [
    'the annotation and its last day',
    'a: b\ndisable.keelint.dev/test.across: why\ndisable.keelint.dev/until.test.across: "2027-01-31"\nc: d',
    '',
    deployment('a: b\nc: d'),
  ],
  ['the mapping, where nothing else is in it', 'disable.keelint.dev/test.across: why', '', deployment('')],
  [
    'the mapping, where all that is in it is unused',
    'disable.keelint.dev/test.across: why\ndisable.keelint.dev/until.test.across: "2027-01-31"\ndisable.keelint.dev/test.absent: why',
    '',
    deployment(''),
  ],
  ['from the pod template', '', 'disable.keelint.dev/test.whole: why', deployment('')],
  [
    'what is unused, and not what is used',
    'disable.keelint.dev/test.across: why\ndisable.keelint.dev/test.image: why',
    '',
    deployment('disable.keelint.dev/test.image: why'),
  ],
] as const)
  annotations(`--fix takes away: ${name}`, async () => {
    const mended = (text: string) => text.replace('image: a', 'image: a\n          resources: {}')
    const [text, after] = [mended(deployment(onObject, onTemplate)), mended(wanted)]
    assert.is(await fixText(text, everything), after)
    assert.is(await fixText(text.replaceAll('\n', '\r\n'), everything), after.replaceAll('\n', '\r\n'))
  })

annotations('--fix does not touch what Helm has rendered, nor what others share', async () => {
  const declined = async (text: string) =>
    (await lintTexts(text, everything)).problems.flatMap(({ fixDeclined }) => fixDeclined ?? [])
  const unused = deployment('disable.keelint.dev/test.across: why')
  assert.equal(await declined(`---\n# Source: shop/templates/web.yaml\n${unused}`), ['rendered'])
  const shared = unused
    .replace('annotations:', 'annotations: &all')
    .replace('labels: { app: web }', 'annotations: *all')
  assert.ok((await declined(shared)).includes('alias'))
})

annotations('--fix takes them away in every document of a file, and leaves those that it cannot', async () => {
  const unused = deployment('a: b\ndisable.keelint.dev/test.across: why').replace(
    'image: a',
    'image: a\n          resources: {}',
  )
  const mended = unused.replace(/\n *disable\.keelint\.dev.*/, '')
  const shared = unused
    .replace('annotations:', 'annotations: &all')
    .replace('labels: { app: web }', 'annotations: *all')
    .replaceAll('name: web', 'name: other')
  assert.is(
    await fixText([unused, shared, unused].map(renamed).join('---\n'), everything),
    [mended, shared, mended].map(renamed).join('---\n'),
  )
})

function renamed(text: string, index: number): string {
  return text.replace(/name: (?:web|other)/, `name: web-${index}`)
}

annotations.run()
