/** A run: worlds, cross-resource rules, crashes, identities, order and verdicts. */
import { defineRule, type Ledger, Linter, type Problem, type Run, summaryOf, verdictOf } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint, lintWith, meta } from '../support/lint.ts'

const runs = suite('runs')

const object = (kind: string, name: string, rest = '') =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}}\n${rest}`

runs('a rule that throws is a problem of its own, and the run goes on', async () => {
  const rule = defineRule({
    meta,
    create: ({ report }) => ({
      Service: (_value, node) => report({ at: node, messageId: 'here' }),
      Pod() {
        throw new Error('oh')
      },
      Project() {
        throw new TypeError('no')
      },
    }),
  })
  const run = await lintWith(rule, { 'a.yaml': object('Pod', 'a'), 'b.yaml': object('Service', 'b') })
  assert.equal(
    run.problems.map(({ rule, message, file }) => [rule, message, file]),
    [
      ['keelint/crash', 'The rule `test/rule` crashed on Pod `a`: no', 'a.yaml'],
      ['keelint/crash', 'The rule `test/rule` crashed on Pod `a`: oh', 'a.yaml'],
      ['test/rule', 'Here.', 'b.yaml'],
    ],
  )
  assert.is(run.crashes, 2)
  assert.is(verdictOf(run, { failOn: 'never', allowIncomplete: true }), 2)
})

runs('a rule that cannot start is an error of the config', async () => {
  const rule = defineRule({
    meta,
    create() {
      throw new Error('no options')
    },
  })
  try {
    await lintWith(rule, {})
    assert.unreachable()
  } catch (error) {
    assert.is((error as Error).message, 'The rule `test/rule` cannot start: no options')
  }
})

runs('a linter takes no config objects, and says so', () => {
  for (const config of [[], [{ rules: {} }], undefined, {}])
    assert.throws(() => new Linter(config as never), /takes the config that `resolveConfig` gives/)
})

runs('placeholders may have blanks around their names, as in ESLint', async () => {
  const rule = defineRule({
    meta: { ...meta, messages: { here: '{{ kind }} {{name}} {{  name  }} {{ kind of }}.' } },
    create: ({ report }) => ({
      Resource({ kind }, at) {
        const data = { kind, name: '{{kind}}', 'kind of': 1 }
        report({ at, messageId: 'here', data: data as never })
      },
    }),
  })
  const { problems } = await lintWith(rule, { 'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n' })
  assert.is(problems[0]!.message, 'Pod {{kind}} {{kind}} {{ kind of }}.')
})

runs('facts travel as plain data, and worlds never join', async () => {
  const seen: unknown[] = []
  const rule = defineRule({
    meta,
    collect: { Service: ({ spec }, node) => ({ at: node.at('spec'), ports: spec?.ports?.map(port => port?.port) }) },
    create: ({ report }) => ({
      Project({ facts, world, resources }) {
        seen.push(structuredClone({ facts, world, resources: resources.map(({ id }) => id.name) }))
        for (const { at } of facts) report({ at, messageId: 'here' })
      },
    }),
  })
  const plugin = { meta: { name: 'test', version: '0', namespace: 'test' }, rules: { rule } }
  const { Linter, resolveConfig } = await import('@keelint/core')
  const linter = new Linter(await resolveConfig([{ rules: { 'test/rule': 'warn' } }], [plugin]))
  const service = object('Service', 'a', 'spec: {ports: [{port: 80}]}\n')
  const run = linter.lint([
    { path: 'x/a.yaml', text: service, world: 'x' },
    { path: 'y/a.yaml', text: service, world: 'y' },
    { path: 'y/b.yaml', text: object('Pod', 'b'), world: 'y' },
  ])
  assert.equal(run.ledger.worlds, ['x', 'y'])
  assert.equal(
    seen.map(one => (one as { world: string; resources: string[] }).resources),
    // The world that holds most is looked at first.
    [['a', 'b'], ['a']],
  )
  const [, first] = seen as { facts: { at: { path: string[] }; ports: number[] }[] }[]
  assert.equal(first!.facts[0]!.at.path, ['spec'])
  assert.equal(first!.facts[0]!.ports, [80])
  assert.equal(
    run.problems.map(({ file, location }) => `${file}:${location.start.line}`),
    ['x/a.yaml:4', 'y/a.yaml:4'],
  )
})

runs('a namespace is closed where its object and its workloads are, or where the config says so', async () => {
  const closedIn = async (files: Record<string, string>, closed?: boolean | string[]) => {
    const found: string[] = []
    const rule = defineRule({
      meta,
      create: () => ({
        Project: ({ isClosed }) => {
          for (const name of ['shop', 'other', '*']) if (isClosed(name)) found.push(name)
          if (isClosed(undefined)) found.push('release')
        },
      }),
    })
    await lintWith(rule, files, closed === undefined ? {} : { closed })
    return found
  }
  const namespace = object('Namespace', 'shop')
  const inShop = object('Pod', 'a').replace('{name: a}', '{name: a, namespace: shop}')
  assert.equal(await closedIn({ 'a.yaml': namespace }), [])
  assert.equal(await closedIn({ 'a.yaml': inShop }), [])
  assert.equal(await closedIn({ 'a.yaml': namespace, 'b.yaml': inShop }), ['shop'])
  assert.equal(await closedIn({ 'b.yaml': inShop }, ['other']), ['other'])
  assert.equal(await closedIn({ 'b.yaml': inShop }, true), ['shop', 'other', '*', 'release'])
})

runs('an inherited value is reported once, where it is written', async () => {
  const text = object(
    'Pod',
    'a',
    'spec:\n  securityContext: {runAsNonRoot: false}\n  containers: [{name: a}, {name: b}]\n',
  )
  const { problems } = await lint({ 'a.yaml': text }, { rules: { 'k8s/require-run-as-non-root': 'error' } })
  assert.is(problems.length, 1)
  assert.is(problems[0]!.container, undefined)
})

runs('identities outlive moved lines and other items, and tell containers apart', async () => {
  const pods = (...containers: string[]) =>
    object(
      'Pod',
      'a',
      `spec:\n  containers:\n${containers.map(name => `  - name: ${name}\n    securityContext: {privileged: true}\n`).join('')}`,
    )
  const identities = async (text: string) =>
    (await lint({ 'a.yaml': text }, { rules: { 'k8s/no-privileged': 'error' } })).problems.map(
      ({ identity }) => identity,
    )
  const [a, b] = await identities(pods('a', 'b'))
  assert.is.not(a, b)
  assert.match(a!, /^[0-9a-f]{16}$/)
  assert.equal(await identities(`# moved\n\n${pods('c', 'b', 'a')}`).then(list => [list[2], list[1]]), [a, b])
})

runs('the same bytes whatever the order of the files', async () => {
  const files = {
    'b.yaml': object('Pod', 'b', 'spec: {hostPID: true, hostIPC: true}\n'),
    'a.yaml': object('Pod', 'a', 'spec: {hostPID: true}\n'),
    'Z.yaml': 'a: 1\n',
  }
  const text = ({ rules: _, ...run }: Run) => JSON.stringify(run)
  assert.is(text(await lint(files)), text(await lint(Object.fromEntries(Object.entries(files).reverse()))))
})

runs('undecided questions are counted by rule and reason', async () => {
  const rule = defineRule({
    meta,
    create: ({ undecided }) => ({
      Pod: (_value, node) => undecided(node.resource.id.name === 'c' ? 'Other.' : 'One.'),
    }),
  })
  const { ledger, problems } = await lintWith(rule, {
    'a.yaml': ['a', 'b', 'c'].map(name => object('Pod', name)).join('---\n'),
  })
  assert.equal(ledger.undecided, [
    { rule: 'test/rule', reason: 'One.', count: 2 },
    { rule: 'test/rule', reason: 'Other.', count: 1 },
  ])
  assert.is(problems.length, 0)
})

const ledger: Ledger = {
  files: 1,
  documents: 1,
  resources: 1,
  skipped: [],
  skippedDocuments: [],
  unreadable: [],
  undecided: [],
  rules: 1,
  worlds: ['.'],
}
const problem = { level: 'warn', severity: 'medium', step: 'hygiene' } as Problem
const run = (change: Partial<Run>): Run => ({
  tool: { name: 'x', version: '0' },
  problems: [],
  suppressed: [],
  ledger,
  rules: new Map(),
  crashes: 0,
  ...change,
})
const broken = { ...ledger, unreadable: [{ file: 'x', reason: 'io', message: 'x' }] } as const

runs('verdicts', () => {
  assert.is(verdictOf(run({})), 0)
  assert.is(verdictOf(run({ problems: [problem] })), 0)
  assert.is(verdictOf(run({ problems: [{ ...problem, level: 'error' }] })), 1)
  assert.is(verdictOf(run({ problems: [{ ...problem, level: 'error' }] }), { failOn: 'never' }), 0)
  assert.is(verdictOf(run({ problems: [{ ...problem, level: 'error' }] }), { failOn: 'high' }), 0)
  assert.is(verdictOf(run({ problems: [problem] }), { failOn: 'medium' }), 1)
  assert.is(verdictOf(run({ problems: [problem] }), { maxWarnings: 0 }), 1)
  assert.is(verdictOf(run({ problems: [problem] }), { maxWarnings: 1 }), 0)
  assert.is(verdictOf(run({ problems: [{ ...problem, level: 'error' }], ledger: broken })), 3)
  assert.is(
    verdictOf(run({ problems: [{ ...problem, level: 'error' }], ledger: broken }), { allowIncomplete: true }),
    1,
  )
  assert.is(verdictOf(run({ crashes: 1, ledger: broken })), 2)
  assert.is(verdictOf(run({ ledger: { ...ledger, files: 0 } })), 2)
  assert.is(verdictOf(run({ ledger: { ...ledger, files: 0, skipped: [{ file: 'x', reason: 'ignored' }] } })), 2)
  assert.is(verdictOf(run({ ledger: { ...ledger, files: 0, skipped: [{ file: 'x', reason: 'not-kubernetes' }] } })), 0)
  assert.is(verdictOf(run({ ledger: { ...ledger, files: 0 } }), { passOnNoFiles: true }), 0)
})

runs('a summary counts what occurs', () => {
  assert.equal(summaryOf([problem, { ...problem, severity: 'high', step: 'monitoring' }], 1), {
    problems: 2,
    severity: { high: 1, medium: 1 },
    step: { monitoring: 1, hygiene: 1 },
    fixable: 0,
    exitCode: 1,
  })
})

runs.run()
