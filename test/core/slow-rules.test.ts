/** Rules that take too long: stopped, named, called no more, and the others are heard as if nothing had been. */
import {
  ConfigError,
  defineRule,
  type LinterOptions,
  type Node,
  type Rule,
  type Run,
  TimeLimitExceeded,
} from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Loose, untyped } from '../support/bad-rule.ts'
import { meta } from '../support/lint.ts'
import { object, runWith } from '../support/run-with.ts'
import { timeLimit } from '../support/time-limit.ts'

const slow = suite('slow rules')

const forever = () => {
  for (;;);
}
const busy = (milliseconds: number) => {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}
/** Says something of each container, and of the whole. */
const talking = defineRule({
  meta,
  create: ({ report, undecided }) => ({
    Resource: (_value, node) => report({ at: node, messageId: 'here' }),
    Container(_value, node) {
      report({ at: node, messageId: 'here' })
      undecided('Who knows.')
    },
  }),
})
const pod = (name: string) => object('Pod', name, 'spec: {containers: [{name: a}, {name: b}]}\n')
const files = { 'a.yaml': pod('a'), 'b.yaml': pod('b') }
const limited = (more: LinterOptions = {}): LinterOptions => ({ limit: timeLimit(40), ...more })
const withClock = { clock: () => performance.now() }
/** Time goes by only where a rule says so, and nobody is stopped. */
const fakeTime = () => {
  let now = 0
  return {
    pass: (milliseconds: number) => {
      now += milliseconds
    },
    options: { limit: { milliseconds: 40, run: <T>(work: () => T) => work() }, clock: () => now },
  }
}

const told = ({ problems }: Run) => problems.map(({ rule, file, path }) => `${file} ${rule} ${path.join('.')}`)
const crashes = ({ problems }: Run) =>
  problems.filter(({ rule }) => rule === 'keelint/crash').map(({ message }) => message)
const late = (id: string, milliseconds = 40) =>
  `The rule \`test/${id}\` crashed on Pod \`a\`: It took longer than ${milliseconds} ms, and was called no more.`

/** The rules on both sides of the bad one say what they say without it. */
async function isHeard(bad: Rule, options: LinterOptions, crash: string) {
  const alone = await runWith({ rules: { a: talking, z: talking } }, files)
  const run = await runWith({ rules: { a: talking, bad, z: talking }, options }, files)
  assert.equal(crashes(run), [crash])
  assert.is(run.crashes, 1)
  assert.equal(
    told(run).filter(one => !one.includes('keelint/crash') && !one.includes('test/bad')),
    told(alone),
  )
  assert.equal(run.ledger.undecided, alone.ledger.undecided)
  return told(run).filter(one => one.includes('test/bad'))
}

slow('a rule without end is stopped, and what it said before that visit stays', async () => {
  const bad = untyped({
    meta,
    create: ({ report }: Loose) => ({
      Resource: (_value: unknown, node: Node) => report({ at: node, messageId: 'here' }),
      Container(_value: unknown, node: Node) {
        report({ at: node, messageId: 'here' })
        forever()
      },
    }),
  })
  for (const more of [{}, withClock]) assert.equal(await isHeard(bad, limited(more), late('bad')), ['a.yaml test/bad '])
})

slow('so is one that catches all that is thrown', async () => {
  const bad = untyped({
    meta,
    create: () => ({
      Container() {
        for (;;)
          try {
            forever()
          } catch {}
      },
    }),
  })
  await isHeard(bad, limited(), late('bad'))
})

slow('a rule that comes to an end too late is found out by the clock', async () => {
  const { pass, options } = fakeTime()
  const bad = untyped({ meta, create: () => ({ Container: () => pass(25) }) })
  assert.equal(await isHeard(bad, options, late('bad')), [])
  // Several visits of one resource count together, and each resource by itself.
  const twice = untyped({ meta, create: () => ({ Container: () => pass(20) }) })
  assert.equal(crashes(await runWith({ rules: { twice }, options }, files)), [])
})

slow('who comes after others that have used up the time is not to blame', async () => {
  const rules = Object.fromEntries(
    ['a', 'b', 'c'].map(name => [
      name,
      defineRule({
        meta,
        create: ({ report, undecided }) => ({
          Pod(_value, node) {
            report({ at: node.at('spec'), messageId: 'here' })
            undecided('Who knows.')
            busy(130)
          },
        }),
      }),
    ]),
  )
  for (const more of [{}, withClock]) {
    const run = await runWith({ rules, options: { limit: timeLimit(300), ...more } }, { 'a.yaml': pod('a') })
    assert.equal(crashes(run), [])
    assert.is(run.problems.length, 3)
    assert.equal(
      run.ledger.undecided.map(({ count }) => count),
      [1, 1, 1],
    )
  }
})

slow('collectors and what sees the whole project', async () => {
  await isHeard(untyped({ meta, collect: { Pod: forever }, create: () => ({ Project() {} }) }), limited(), late('bad'))
  const project = untyped({
    meta,
    create: ({ report }: Loose) => ({
      Project({ resources: [resource] }: Loose) {
        report({ at: { resource, path: [] }, messageId: 'here' })
        forever()
      },
    }),
  })
  assert.equal(await isHeard(project, limited(), late('bad')), [])
})

slow('a project has longer the more resources it has', async () => {
  const { pass, options } = fakeTime()
  const bad = untyped({ meta, create: () => ({ Project: () => pass(60) }) })
  const many = (count: number) => ({
    'a.yaml': Array.from({ length: count }, (_, index) => object('Pod', index === 0 ? 'a' : `a${index}`)).join('---\n'),
  })
  assert.equal(crashes(await runWith({ rules: { bad }, options }, many(250))), [])
  assert.equal(crashes(await runWith({ rules: { bad }, options }, many(200))), [late('bad', 56)])
})

slow('a fix', async () => {
  const bad = untyped({
    meta: { ...meta, fixable: true },
    create: ({ report }: Loose) => ({
      Resource: (_value: unknown, at: Node) => report({ at, messageId: 'here', fix: forever }),
    }),
  })
  const run = await runWith({ rules: { bad }, options: limited() }, files)
  assert.equal(crashes(run), [late('bad')])
  assert.equal(told(run), ['a.yaml keelint/crash ', 'a.yaml test/bad '])
})

slow(
  '`create` that does not come to an end is a crash, or an error of the config where there is nothing to report on',
  async () => {
    const setup = { rules: { bad: untyped({ meta, create: forever }) }, options: limited() }
    const run = await runWith(setup, files)
    assert.equal(crashes(run), ['The rule `test/bad` cannot start: its `create` took too long.'])
    try {
      await runWith(setup, {})
      assert.unreachable()
    } catch (error) {
      assert.instance(error, ConfigError)
      assert.is((error as Error).message, 'The rule `test/bad` cannot start: its `create` took too long.')
    }
  },
)

slow('the next run calls the rule again', async () => {
  let calls = 0
  const bad = untyped({
    meta,
    create: () => ({
      Pod() {
        calls++
        forever()
      },
    }),
  })
  const options = limited(withClock)
  await runWith({ rules: { bad }, options }, files)
  // On a busy machine a call that ran out of time may be repeated alone.
  const first = calls
  assert.ok(first === 1 || first === 2, String(first))
  await runWith({ rules: { bad }, options }, files)
  assert.ok(calls > first)
})

slow('a limit that looks only afterwards, or that is never kept, ends nothing but the time', async () => {
  const afterwards: LinterOptions['limit'] = {
    milliseconds: 1,
    run(work) {
      work()
      throw new TimeLimitExceeded('late')
    },
  }
  const run = await runWith({ rules: { rule: talking }, options: {} }, files)
  assert.is(run.crashes, 0)
  await runWith({ rules: { a: untyped({ meta, create: () => ({}) }) } }, {})
  const never: LinterOptions['limit'] = {
    milliseconds: 1,
    run() {
      throw new TimeLimitExceeded('late')
    },
  }
  for (const limit of [afterwards, never])
    assert.equal(crashes(await runWith({ rules: { rule: talking }, options: { limit } }, files)), [
      'The rule `test/rule` cannot start: its `create` took too long.',
    ])
})

slow('milliseconds are counted by rule', async () => {
  const bad = untyped({ meta, create: () => ({ Pod: () => busy(3) }) })
  const quiet = untyped({ meta, create: () => ({ Service() {} }) })
  const { stats } = await runWith(
    { rules: { bad, quiet, talking }, options: withClock },
    { ...files, 'ä.yaml': '# 🚢\n' },
  )
  assert.equal(Object.keys(stats!.rules).sort(), ['test/bad', 'test/talking'])
  assert.ok(stats!.rules['test/bad']! >= 6)
  assert.is(stats!.documents, 2)
  assert.is(stats!.bytes, Buffer.byteLength(`${pod('a')}${pod('b')}# 🚢\n`))
  assert.is((await runWith({ rules: { talking } }, files)).stats, undefined)
})

slow.run()
