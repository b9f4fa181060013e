/** Rules that crash in one way or another: each is named, none is silent, and the run goes on for the others. */
import { defineRule, type Node } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { crashes, crashesOf, doing, good, type Loose, service, untyped } from '../support/bad-rule.ts'
import { meta } from '../support/lint.ts'
import { object, runWith } from '../support/run-with.ts'

const crash = suite('rules that crash')

crash('a rule that throws anything', async () => {
  const throwing = (error: unknown) =>
    doing(() => {
      throw error
    })
  assert.equal(await throwing(new Error('oh')), ['oh'])
  assert.equal(await throwing('text'), ['It threw text.'])
  assert.equal(await throwing(undefined), ['It threw undefined.'])
  assert.equal(await throwing(null), ['It threw null.'])
  assert.equal(await throwing(Object.create(null)), ['It threw something that cannot be shown.'])
  assert.equal(await throwing(new RangeError('')), ['It threw RangeError.'])
  const trap = {
    get message() {
      throw new Error('trap')
    },
  }
  assert.equal(await throwing(trap), ['It threw something that cannot be shown.'])
})

crash('a rule that calls itself without end', async () => {
  const forever = (): unknown => [forever()]
  assert.match((await doing(forever))[0]!, /call stack/)
})

crash('promises', async () => {
  const told = ['It returned a promise; a rule has to be done when it returns.']
  assert.equal(await doing(async () => {}), told)
  assert.equal(
    await doing(async () => {
      throw new Error('later')
    }),
    told,
  )
  // biome-ignore lint/suspicious/noThenProperty: that is what is tested
  assert.equal(await doing(() => ({ then: () => {} })), told)
  assert.equal(await crashes({ meta, create: () => ({ Project: async () => {} }) }), told)
  assert.equal(await crashes({ meta, collect: { Service: async () => 1 }, create: () => ({ Project() {} }) }), told)
  await new Promise(resolve => setTimeout(resolve, 5))
})

crash('generators', async () => {
  const told = ['It returned a generator, which nobody sets going.']
  assert.equal(await crashes({ meta, create: () => ({ *Service() {} }) }), told)
  assert.equal(await crashes({ meta, create: () => ({ async *Service() {} }) }), told)
})

crash('reports of nonsense', async () => {
  const saying = (report: (node: Node, context: Loose) => unknown, more: object = {}) =>
    doing((_value, node, context) => context.report(report(node, context)), more)
  assert.equal(await saying(() => undefined), ['It reported something that is no object.'])
  assert.equal(await saying(() => ({ messageId: 'here' })), ['It reported something whose `at` is no place.'])
  assert.equal(await saying(() => ({ at: { path: [] }, messageId: 'here' })), [
    'It reported something whose `at` is no place.',
  ])
  for (const path of [undefined, 'spec', [null], [-1], [1.5], [{}]])
    assert.equal(await saying(node => ({ at: { resource: node.resource, path }, messageId: 'here' })), [
      'It reported something whose `at` is no place.',
    ])
  assert.equal(await saying(at => ({ at, messageId: 'her' })), [
    'It reported `her`, but has no such message. Did you mean `here`?',
  ])
  assert.equal(await saying(at => ({ at, messageId: 'toString' })), [
    'It reported `toString`, but has no such message.',
  ])
  assert.equal(await saying(at => ({ at, message: 'Here.' })), [
    'It reported no `messageId`, which says which of its messages is meant.',
  ])
  assert.equal(await saying(at => ({ at, messageId: 'here', severity: 'hight' })), [
    'It reported the severity `hight`, which does not exist. Did you mean `high`?',
  ])
  assert.equal(await saying(at => ({ at, messageId: 'here', evidence: 3 })), [
    'It reported an `evidence` that is no text.',
  ])
  assert.equal(await saying(at => ({ at, messageId: 'here', conceal: 'yes' })), [
    'It reported a `conceal` that is no boolean.',
  ])
  const filled = { messages: { here: '{{one}} and {{two}}' } }
  assert.equal(await saying(at => ({ at, messageId: 'here', data: { one: 1 } }), filled), [
    'It reported `here` without the data `two`, which the message asks for.',
  ])
  assert.equal(await saying(at => ({ at, messageId: 'here' }), filled), [
    'It reported `here` without the data `one`, which the message asks for.',
  ])
  assert.equal(await saying(at => ({ at, messageId: 'here', data: { one: {}, two: 2 } }), filled), [
    'It reported data whose `one` is no text, number or boolean.',
  ])
  assert.equal(await saying(at => ({ at, messageId: 'here', related: [{ at }] })), [
    'It reported a related place without a `message`.',
  ])
  assert.equal(await saying(at => ({ at, messageId: 'here', related: [{ at: 5, message: 'x' }] })), [
    'It reported something whose `related` is no place.',
  ])
})

crash('reports that are right in plain JavaScript', async () => {
  const filled = { messages: { here: '{{one}} and {{two}}' } }
  assert.equal(
    await doing((_value, node, { report }) => {
      report({ at: node, messageId: 'here', data: { one: undefined, two: null }, severity: undefined, related: [] })
      report({
        at: { resource: structuredClone(node.resource), path: ['spec'] },
        messageId: 'here',
        data: { one: 1n, two: true, three: 3 },
      })
    }, filled),
    [],
  )
})

crash('a report that is caught has still crashed the rule, and what was reported before stays', async () => {
  const run = await runWith(
    {
      rules: {
        rule: untyped({
          meta,
          create: ({ report }: Loose) => ({
            Service(_value: unknown, node: Node) {
              report({ at: node, messageId: 'here' })
              try {
                report({ at: node, messageId: 'there' })
              } catch {}
            },
          }),
        }),
      },
    },
    service,
  )
  assert.equal(
    run.problems.map(({ rule }) => rule),
    ['keelint/crash', 'test/rule'],
  )
})

crash('places of what the rule is not being shown', async () => {
  const files = {
    'a.yaml': object('Service', 'a'),
    'b.yaml': object('Secret', 'b'),
    'c.yaml': `${object('Secret', 'c')}---\n${object('Service', 'a')}`,
  }
  let remembered: Node | undefined
  const remembering = {
    meta,
    create: ({ report }: Loose) => ({
      Secret: (_value: unknown, node: Node) => {
        remembered = node
      },
      Service: (_value: unknown, node: Node) => report({ at: remembered ?? node, messageId: 'here' }),
    }),
  }
  assert.equal(await crashes(remembering, files), [
    'It reported a place in Secret `c` of `c.yaml`, which it is not being shown.',
  ])
  // Of an earlier run, and of another world.
  const project = {
    meta,
    create: ({ report }: Loose) => ({ Project: () => report({ at: remembered, messageId: 'here' }) }),
  }
  assert.equal(await crashes(project), ['It reported a place in Secret `c` of `c.yaml`, which it is not being shown.'])
  const worlds = await crashes(
    {
      meta,
      create: ({ report }: Loose) => ({
        Project({ world, resources }: Loose) {
          if (world === 'x') remembered = { resource: resources[0], path: [] } as unknown as Node
          else report({ at: remembered, messageId: 'here' })
        },
      }),
    },
    { 'x//a.yaml': object('Service', 'a'), 'y//a.yaml': object('Service', 'a') },
  )
  assert.equal(worlds, ['It reported a place in Service `a` of `x/a.yaml`, which it is not being shown.'])
})

crash('reports when nothing is shown, and questions without a sentence', async () => {
  let late: (() => void) | undefined
  const run = await runWith(
    {
      rules: {
        one: untyped({
          meta,
          create: ({ report }: Loose) => ({
            Service: (_value: unknown, node: Node) => {
              late = () => report({ at: node, messageId: 'here' })
            },
          }),
        }),
        two: untyped({ meta, create: () => ({ Service: () => late?.() }) }),
      },
    },
    service,
  )
  assert.equal(
    run.problems.map(({ message }) => message),
    ['The rule `test/two` crashed on Service `a`: The rule `test/one` is not being shown anything.'],
  )
  assert.throws(late!, /not being shown anything/)
  assert.equal(await doing((_value, _node, { undecided }) => undecided()), [
    'It left something undecided without a sentence that says why.',
  ])
})

crash('fixes that the meta does not speak of, and that are none', async () => {
  const fixing = (report: object, more: object = {}) =>
    doing((_value, node, context) => context.report({ at: node, messageId: 'here', ...report }), more)
  const fix = () => []
  assert.equal(await fixing({ fix }), ['It reported a `fix`, but its meta does not say `fixable: true`.'])
  assert.equal(await fixing({ fix: 5 }, { fixable: true }), ['It reported a `fix` that is no function.'])
  assert.equal(await fixing({ suggest: [{ messageId: 'here', fix }] }), [
    'It reported a `suggest`, but its meta does not say `hasSuggestions: true`.',
  ])
  const suggesting = (suggest: unknown) => fixing({ suggest }, { hasSuggestions: true })
  assert.equal(await suggesting(5), ['It reported a `suggest` that is no list.'])
  assert.equal(await suggesting([{ messageId: 'here' }]), ['It reported a suggestion whose `fix` is no function.'])
  assert.equal(await suggesting([{ messageId: 'her', fix }]), [
    'It suggested `her`, but has no such message. Did you mean `here`?',
  ])
  assert.equal(await fixing({ suggest: [] }), [])
})

crash('fixes that throw or give nonsense crash their rule, and the problem stays', async () => {
  const fixed = async (fix: (fixer: Loose, node: Node) => unknown) => {
    const rule = untyped({
      meta: { ...meta, fixable: true },
      create: ({ report }: Loose) => ({
        Service: (_value: unknown, node: Node) =>
          report({ at: node, messageId: 'here', fix: (fixer: unknown) => fix(fixer, node) }),
      }),
    })
    const run = await runWith({ rules: { bad: rule } }, service)
    assert.equal(
      run.problems.map(({ rule, fix }) => [rule, fix]),
      [
        ['keelint/crash', undefined],
        ['test/bad', undefined],
      ],
    )
    return crashesOf(run)[0]!
  }
  assert.is(
    await fixed(() => {
      throw new Error('no fix')
    }),
    'no fix',
  )
  for (const nonsense of [undefined, null, 5, 'text', {}, [5], [{ do: 'set' }], async () => {}])
    assert.match(await fixed(() => nonsense), /fix/i)
  assert.match(
    await fixed((fixer, node) => fixer.remove({ resource: { ...node.resource, file: 'b.yaml' }, path: [] })),
    /only change the document/,
  )
})

crash('a rule that always crashes does not drown the report', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [`${100 + index}.yaml`, object('Service', `a${index}`)]),
  )
  const same = untyped({
    meta,
    create: () => ({
      Resource() {
        throw new Error('oh')
      },
    }),
  })
  const run = await runWith({ rules: { bad: same, good } }, files)
  assert.equal(crashesOf(run), [
    'The rule `test/bad` crashed on Service `a0`: oh',
    'The rule `test/bad` crashed on Service `a1`: oh',
    'The rule `test/bad` crashed on Service `a2`: oh (and 47 times more)',
  ])
  assert.is(run.crashes, 50)
  assert.is(run.problems.filter(({ rule }) => rule === 'test/good').length, 50)
  const each = untyped({
    meta,
    create: () => ({
      Resource(_value: unknown, node: Node) {
        throw new Error(`oh ${node.resource.id.name}`)
      },
    }),
  })
  const different = await runWith({ rules: { each, same } }, files)
  assert.is(different.crashes, 100)
  assert.is(crashesOf(different).length, 13)
  assert.match(crashesOf(different).at(-1)!, /crashed on Service `a9`: oh a9 \(and 40 times more\)$/)
})

crash('a crash cannot be silenced, and the rule is not taken for quiet', async () => {
  const bad = untyped({
    meta,
    create: () => ({
      Service() {
        throw new Error('oh')
      },
    }),
  })
  const text = `# keelint-disable test/bad -- known\n${object('Service', 'a')}`
  const run = await runWith({ rules: { bad } }, { 'a.yaml': text })
  assert.equal(
    run.problems.map(({ rule }) => rule),
    ['keelint/crash'],
  )
  assert.equal(run.suppressed, [])
})

crash('several visits of one resource that crash alike are one crash', async () => {
  const pod = object('Pod', 'a', 'spec: {containers: [{name: a}, {name: b}]}\n')
  const bad = untyped({
    meta,
    create: () => ({
      Container() {
        throw new Error('oh')
      },
    }),
  })
  assert.is((await runWith({ rules: { bad } }, { 'a.yaml': pod })).crashes, 1)
})

crash('documents may be pointed at, also those that are Lists', async () => {
  const rule = defineRule({
    meta,
    create: ({ report }) => ({
      Document(_document, node) {
        report({ at: { ...node, path: ['apiVersion'] }, messageId: 'here' })
      },
    }),
  })
  const list = `apiVersion: v1\nkind: List\nitems:\n- ${object('Service', 'b').trim().replaceAll('\n', '\n  ')}\n- {apiVersion: v1, kind: Secret, metadata: {name: c}}\n`
  const run = await runWith({ rules: { rule } }, { 'a.yaml': `${object('Service', 'a')}---\n${list}` })
  assert.equal(
    run.problems.map(({ location, resource }) => [location.start.line, resource?.kind, resource?.name]),
    [
      [1, 'Service', 'a'],
      [5, 'List', ''],
    ],
  )
})

crash.run()
