/** Entries of `suppress`: what they select, which one counts, and when one is called unused. */
import type { Config, SuppressEntry } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lintTexts, ownMessages, pod, silenced, told } from '../support/silencing.ts'

const entries = suite('entries of suppress')

const rules = { 'test/image': 'error', 'test/whole': 'error' } as const

function configWith(...suppress: readonly Partial<SuppressEntry>[]): Config {
  return { rules, suppress: suppress.map(entry => ({ rules: ['test/image'], reason: 'why', ...entry })) }
}

const manifest = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node-agent, namespace: kube-system }
spec:
  template:
    spec:
      containers:
        - name: agent
          image: a
        - name: helper
          image: b
`

const files = { 'deploy/agent.yaml': manifest, 'a.yaml': pod('image: a') }
const agent = ['deploy/agent.yaml:9 image', 'deploy/agent.yaml:11 image']
const all = ['7 image', ...agent]

/** The images that an entry silences. */
async function silencedBy(entry: Partial<SuppressEntry>): Promise<readonly string[]> {
  const run = await lintTexts(files, configWith(entry))
  return silenced(run).map(line => line.replace(' config: why', ''))
}

for (const [entry, wanted] of [
  [{}, all],
  [{ resource: {} }, all],
  [{ resource: { kind: 'DaemonSet' } }, agent],
  [{ resource: { kind: 'Daemon*' } }, agent],
  [{ resource: { kind: 'daemonset' } }, []],
  [{ resource: { group: 'apps' } }, agent],
  [{ resource: { group: '' } }, ['7 image']],
  [{ resource: { group: 'core' } }, ['7 image']],
  [{ resource: { name: 'node-agent' } }, agent],
  [{ resource: { name: 'node-*' } }, agent],
  [{ resource: { name: 'node-????t' } }, agent],
  [{ resource: { name: 'node-???' } }, []],
  [{ resource: { name: 'node' } }, []],
  [{ resource: { name: 'node.agent' } }, []],
  [{ resource: { namespace: 'kube-*' } }, agent],
  [{ resource: { namespace: '*' } }, all],
  [{ resource: { kind: 'Pod', namespace: 'default' } }, []],
  [{ container: 'agent' }, [agent[0]!]],
  [{ container: '*e*' }, all],
  [{ container: 'h?lper' }, [agent[1]!]],
  [{ file: 'deploy/**' }, agent],
  [{ file: 'agent.yaml' }, []],
  [{ path: 'spec.template' }, agent],
  [{ path: 'spec.template.spec.containers[1]' }, [agent[1]!]],
  [{ path: ['spec', '*', 'spec', 'containers', '*', 'image'] }, agent],
  [{ path: 'spec.containers.*.image' }, ['7 image']],
  [{ path: 'spec.temp' }, []],
  [{ path: 'spec.containers.*.image.tag' }, []],
] as const)
  entries(`${JSON.stringify(entry)} selects`, async () => {
    assert.equal(await silencedBy(entry as Partial<SuppressEntry>), wanted)
  })

entries('the first one counts, and an annotation or comment before it', async () => {
  const config = configWith({ reason: 'first' }, { reason: 'second', resource: { name: 'web' } })
  const run = await lintTexts(pod('image: a'), config)
  assert.equal(silenced(run), ['7 image config: first'])
  assert.equal(ownMessages(run), ['The entry silences nothing: `test/image`.'])
  assert.is(run.rules.get('keelint/suppression-unused')!.level, 'warn')
  const annotated = await lintTexts(
    pod(
      'image: a # keelint-disable-line test/image -- comment',
      'name: web, annotations: {disable.keelint.dev/test.whole: annotation}',
    ),
    configWith({ rules: ['test/image', 'test/whole'] }),
  )
  assert.equal(silenced(annotated), ['3 whole annotation: annotation', '7 image comment: comment'])
  assert.equal(ownMessages(annotated), ['The entry silences nothing: `test/image`, `test/whole`.'])
})

entries('hold through their last day', async () => {
  assert.equal(silenced(await lintTexts(pod('image: a'), configWith({ until: '2026-11-23' }))), [
    '7 image config: why (2026-11-23)',
  ])
  const run = await lintTexts(pod('image: a'), configWith({ until: '2026-11-22' }))
  assert.equal(silenced(run), [])
  assert.equal(ownMessages(run), ['What silenced `test/image` here held until 2026-11-22.'])
})

entries('hold only where their config object does', async () => {
  const run = await lintTexts(
    { 'a.yaml': pod('image: a'), 'b.yaml': pod('image: a') },
    {
      rules,
      extends: [{ files: ['b.yaml'], suppress: [{ rules: ['test/image'], reason: 'why' }] }],
    },
  )
  assert.equal(silenced(run), ['b.yaml:7 image config: why'])
})

entries('stay in effect where comments have none', async () => {
  const config = { ...configWith({}), linterOptions: { noInlineConfig: true } }
  assert.equal(silenced(await lintTexts(pod('image: a'), config)), ['7 image config: why'])
})

/** Whether an entry that silences nothing is called unused. */
async function isUnused(entry: Partial<SuppressEntry>, complete: boolean, text = pod('image: a')): Promise<boolean> {
  const run = await lintTexts(text, configWith(entry), { complete })
  return run.problems.some(({ rule }) => rule === 'keelint/suppression-unused')
}

entries('are called unused in a complete run', async () => {
  assert.ok(await isUnused({ resource: { name: 'other' } }, true))
  assert.ok(await isUnused({ file: 'other/**' }, true))
  assert.not(await isUnused({ rules: ['test/across'] }, true), 'the rule is off')
  assert.not(await isUnused({ rules: ['test/image', 'test/across'], container: 'x' }, true), 'one of the rules is off')
  assert.not(await isUnused({ container: 'x' }, true, `${pod('image: a')}---\na: [\n`), 'a part is unreadable')
  assert.not(await isUnused({ rules: ['test/image', 'test/whole'], container: 'web' }, true), 'one rule is enough')
})

entries('are called unused in part of a run only where that was about them', async () => {
  assert.ok(await isUnused({ resource: { name: 'web' }, container: 'x' }, false))
  assert.ok(await isUnused({ file: 'a.yaml', container: 'x' }, false))
  assert.not(await isUnused({ resource: { name: 'other' } }, false), 'it was not linted')
  assert.not(await isUnused({ resource: { name: 'w*' }, container: 'x' }, false), 'there may be others')
  assert.not(await isUnused({ container: 'x' }, false), 'there may be others')
})

entries('a cross-resource rule needs the whole run', async () => {
  const config: Config = {
    rules: { 'test/across': 'error' },
    suppress: [{ rules: ['test/across'], reason: 'why', resource: { name: 'web' } }],
  }
  assert.equal(told(await lintTexts(pod('image: a'), config, { complete: false })), [])
  assert.equal(ownMessages(await lintTexts(pod('image: a'), config)).length, 1)
})

entries('problems about them stand where the caller says, else at the config', async () => {
  const location = { start: { line: 5, column: 3 }, end: { line: 5, column: 8 } }
  const config = { name: 'shop', ...configWith({ resource: { name: 'other' } }) }
  const own = (run: Awaited<ReturnType<typeof lintTexts>>) =>
    run.problems.filter(({ rule }) => rule === 'keelint/suppression-unused').map(one => [one.file, one.location.start])
  const placed = await lintTexts(pod('image: a'), config, { locate: () => ({ file: 'keelint.config.yaml', location }) })
  assert.equal(own(placed), [['keelint.config.yaml', location.start]])
  const [[file, start]] = own(await lintTexts(pod('image: a'), config)) as [[string, unknown]]
  assert.match(file, 'shop')
  assert.equal(start, { line: 1, column: 1 })
})

entries('cannot silence what the linter says itself', async () => {
  const comment = pod('image: a # keelint-disable-line test/image')
  const run = await lintTexts(comment, configWith({ rules: ['test/image', 'test/whole'] }))
  assert.equal(told(run), ['7 directive-no-reason'])
  try {
    await lintTexts(comment, configWith({ rules: ['test/image', 'keelint/directive-no-reason'] }))
    assert.unreachable()
  } catch (error) {
    assert.match((error as Error).message, /`keelint\/directive-no-reason` belongs to the linter itself/)
  }
})

entries('may be thousands', async () => {
  const many = Array.from({ length: 2000 }, (_, index) => pod('image: a', `name: p${index}`)).join('---\n')
  const config = configWith(...Array.from({ length: 2000 }, (_, index) => ({ resource: { name: `p${index}` } })))
  const run = await lintTexts(many, config)
  assert.is(run.suppressed.length, 2000)
  assert.equal(ownMessages(run), [])
})

entries.run()
