/** Fixes: what is made in a pass, what waits, what is taken back, and what the run says of it. */
import { type Parser, type Rule, yamlParser } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { configMap, fixing, lintAndFix } from '../support/fix.ts'

const test = suite('fixes')

/** Wants a field to have a value. */
function wants(field: string, value: string, type?: Rule['meta']['type']): Rule {
  return fixing((data, node) => {
    const at = node.at('data').at(field)
    return data[field] === value ? [] : [{ at, fix: ({ set }) => set(at, value) }]
  }, type)
}

test('every file is fixed, and only what changed is in `fixed`', async () => {
  const run = await lintAndFix(
    { mode: wants('mode', 'safe') },
    { 'b.yaml': configMap('mode: fast # why'), 'a.yaml': configMap('other: 1'), 'c.yaml': configMap('mode: safe') },
  )
  assert.equal(
    [...run.fixed!],
    [
      ['a.yaml', { text: configMap('other: 1\nmode: safe'), fixes: 1 }],
      ['b.yaml', { text: configMap('mode: safe # why'), fixes: 1 }],
    ],
  )
  assert.equal(run.problems, [])
  assert.is(run.ledger.files, 3)
})

test('a run that fixes nothing lints once', async () => {
  let read = 0
  const counting: Parser = {
    name: 'counting',
    parse(text, range) {
      read++
      return yamlParser.parse(text, range)
    },
  }
  const run = await lintAndFix(
    { mode: wants('mode', 'safe') },
    { 'a.yaml': configMap('mode: safe') },
    { parser: counting },
  )
  assert.equal([...run.fixed!], [])
  assert.is(read, 1)
})

test('fixes that touch each other wait for the next pass', async () => {
  const a = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n'
  const run = await lintAndFix(
    { one: wants('one', '1'), two: wants('two', '2'), three: wants('three', '3') },
    { 'a.yaml': a },
  )
  assert.equal(run.problems, [])
  assert.is(run.fixed!.get('a.yaml')!.fixes, 3)
  assert.equal(yamlParser.parse(run.fixed!.get('a.yaml')!.text, { start: 0, end: 1000 }).value, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'a' },
    data: { one: '1', two: '2', three: '3' },
  })
})

test('the changes of one fix are made together or not at all', async () => {
  const both = fixing((data, node) => {
    const at = (field: string) => node.at('data').at(field)
    return data.left === 'new' && data.right === 'new'
      ? []
      : [{ at: at('left'), fix: ({ set }) => [set(at('left'), 'new'), set(at('right'), 'new')] }]
  })
  const right = fixing((data, node) => {
    const at = node.at('data').at('right')
    return data.right === 'old' ? [{ at: node.at('apiVersion'), fix: ({ set }) => set(at, 'newer') }] : []
  })
  const run = await lintAndFix({ both, right }, { 'a.yaml': configMap('left: old\nright: old') })
  assert.is(run.fixed!.get('a.yaml')!.text, configMap('left: new\nright: new'))
})

test('what is reported again is taken back and named, and the others stay', async () => {
  const stubborn = fixing((_, node) => {
    const at = node.at('data').at('x')
    return [{ at, fix: ({ set }) => set(at, 'y') }]
  })
  const run = await lintAndFix({ stubborn, mode: wants('mode', 'safe') }, { 'a.yaml': configMap('x: x\nmode: fast') })
  assert.is(run.fixed!.get('a.yaml')!.text, configMap('x: x\nmode: safe'))
  assert.equal(
    run.problems.map(({ rule, fix, fixDeclined }) => [rule, fix, fixDeclined]),
    [['test/stubborn', undefined, 'undone']],
  )
  assert.is(run.fixed!.get('a.yaml')!.fixes, 1)
})

test('a fix that is undone leaves no file behind', async () => {
  const stubborn = fixing((_, node) => [{ at: node.at('data'), fix: ({ set }) => set(node.at('data').at('x'), 'y') }])
  const run = await lintAndFix({ stubborn }, { 'a.yaml': configMap('x: x') })
  assert.is(run.fixed!.size, 0)
  assert.is(run.problems[0]!.fixDeclined, 'undone')
})

test('two rules that want opposite things come to an end, and one is named', async () => {
  const run = await lintAndFix(
    { on: wants('x', 'on'), off: wants('x', 'off'), mode: wants('mode', 'safe') },
    { 'a.yaml': configMap('x: dim\nmode: fast') },
  )
  assert.equal(
    run.problems.map(({ fixDeclined }) => fixDeclined),
    ['undone'],
  )
  const [, word] = /x: "?(\w+)/.exec(run.fixed!.get('a.yaml')!.text)!
  assert.is(run.problems[0]!.rule, word === 'on' ? 'test/off' : 'test/on')
  assert.match(run.fixed!.get('a.yaml')!.text, /mode: safe/)
})

test('three rules in a circle come to an end', async () => {
  const step = (from: string, to: string) =>
    fixing((data, node) => {
      const at = node.at('data').at('x')
      return data.x === from ? [{ at, fix: ({ set }) => set(at, to) }] : []
    })
  const run = await lintAndFix(
    { a: step('a', 'b'), b: step('b', 'c'), c: step('c', 'a') },
    { 'a.yaml': configMap('x: a') },
  )
  assert.equal(
    run.problems.map(({ rule, fixDeclined }) => [rule, fixDeclined]),
    [['test/a', 'undone']],
  )
  assert.is(run.fixed!.size, 0)
})

test('a fix that calls for the next one goes on for ten passes', async () => {
  const grow = fixing((data, node) => {
    const at = node.at('data').at(`n${Object.keys(data).length}`)
    return [{ at, fix: ({ set }) => set(at, 'more') }]
  })
  const run = await lintAndFix({ grow }, { 'a.yaml': configMap('n0: first') })
  assert.is(run.fixed!.get('a.yaml')!.text.split('more').length - 1, 10)
  assert.is(run.fixed!.get('a.yaml')!.fixes, 10)
  assert.ok(run.problems[0]!.fix)
})

/** A parser that reads a text otherwise where `spoils` says so, as a fix might make any parser do. */
function spoiled(spoils: (text: string) => boolean): Parser {
  return {
    name: 'spoiled',
    parse(text, range) {
      const parsed = yamlParser.parse(text, range)
      return spoils(text.slice(range.start, range.end))
        ? { ...parsed, value: { ...(parsed.value as object), metadata: { name: 'another' } } }
        : parsed
    },
  }
}

test('a fix that changes another value is found among many, and taken back', async () => {
  const fields = Array.from({ length: 20 }, (_, index) => `field${index}`)
  const rules = Object.fromEntries(fields.map(field => [field, wants(field, 'new')]))
  const text = configMap(fields.map(field => `${field}: old`).join('\n'))
  const run = await lintAndFix(rules, { 'a.yaml': text }, { parser: spoiled(read => /field(?:7|13): new/.test(read)) })
  assert.is(run.fixed!.get('a.yaml')!.text, text.replaceAll(/(?<!field7|field13): old/g, ': new'))
  assert.equal(
    run.problems.map(({ rule, fixDeclined }) => [rule, fixDeclined]),
    [
      ['test/field7', 'undone'],
      ['test/field13', 'undone'],
    ],
  )
})

test('a fix that makes a document unreadable is taken back', async () => {
  const breaking: Parser = {
    name: 'breaking',
    parse(text, range) {
      const parsed = yamlParser.parse(text, range)
      const issue = { reason: 'yaml-syntax', message: 'No.', range } as const
      return text.slice(range.start, range.end).includes('x: new') ? { ...parsed, issues: [issue] } : parsed
    },
  }
  const run = await lintAndFix({ x: wants('x', 'new') }, { 'a.yaml': configMap('x: old') }, { parser: breaking })
  assert.is(run.fixed!.size, 0)
  assert.equal(run.ledger.unreadable, [])
  assert.is(run.problems[0]!.fixDeclined, 'undone')
})

test('a fix after which the object is none any more is taken back', async () => {
  const kindless = fixing((_, node) => [{ at: node.at('kind'), fix: ({ remove }) => remove(node.at('kind')) }])
  const run = await lintAndFix({ kindless }, { 'a.yaml': configMap('x: old') })
  assert.is(run.fixed!.size, 0)
  assert.equal(run.ledger.unreadable, [])
  assert.is(run.problems[0]!.fixDeclined, 'undone')
})

test('fixes that spoil a document only together are made one after the other', async () => {
  const without = (field: string) =>
    fixing((data, node) => {
      const at = node.at('data').at(field)
      return field in data ? [{ at, fix: ({ remove }) => remove(at) }] : []
    })
  // Each leaves the other key; both at once would leave null, and not an empty mapping.
  const run = await lintAndFix({ a: without('a'), b: without('b') }, { 'a.yaml': configMap('a: x\nbetween: x\nb: x') })
  assert.is(run.fixed!.get('a.yaml')!.text, configMap('between: x'))
  const all = await lintAndFix(
    { a: without('a'), b: without('b'), between: without('between') },
    { 'a.yaml': configMap('a: x\nbetween: x\nb: x') },
  )
  assert.equal(all.problems, [])
  assert.match(all.fixed!.get('a.yaml')!.text, /data: \{\}\n$/)
  assert.is(all.fixed!.get('a.yaml')!.fixes, 3)
})

test('items without a name may go one by one', async () => {
  const none = fixing((_, node) => {
    const list = (node.value as unknown as { readonly list?: readonly (readonly number[])[] }).list ?? []
    return list.flatMap((item, index) => {
      const at = { resource: node.resource, path: ['list', index] }
      return item.length === 0 ? [{ at, fix: ({ remove }) => remove(at) }] : []
    })
  })
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\nlist:\n  - []\n  - []\n  - [1]\n  - []\n'
  const run = await lintAndFix({ none }, { 'a.yaml': text })
  assert.equal(run.problems, [])
  assert.is(run.fixed!.get('a.yaml')!.text, text.replaceAll('  - []\n', ''))
})

test('only rules of the types that are asked for are fixed', async () => {
  const rules = { x: wants('x', 'new'), z: wants('z', 'new', 'layout') }
  const run = await lintAndFix(rules, { 'a.yaml': configMap('x: old\nz: old') }, { types: ['layout'] })
  assert.is(run.fixed!.get('a.yaml')!.text, configMap('x: old\nz: new'))
  assert.equal(
    run.problems.map(({ rule, fix, fixDeclined }) => [rule, fix !== undefined, fixDeclined]),
    [['test/x', true, undefined]],
  )
})

test('what is suppressed is not fixed', async () => {
  const text = configMap('x: old # keelint-disable-line test/x -- it is old')
  const run = await lintAndFix({ x: wants('x', 'new') }, { 'a.yaml': text })
  assert.is(run.fixed!.size, 0)
  assert.is(run.suppressed.length, 1)
})

test('what was silenced does not come back by a fix, and its comment stays', async () => {
  // What is absent is reported at its parent, which is another one as soon as there are labels.
  const absent = fixing((_, node) => [{ at: node.at('metadata').at('labels').at('other') }])
  const label = fixing((_, node) => {
    const at = node.at('metadata').at('labels').at('mode')
    return at.value === 'safe' ? [] : [{ at, fix: ({ set }) => set(at, 'safe') }]
  })
  const file = (x: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: # keelint-disable-line test/absent -- why\n  name: a\ndata:\n  x: ${x}\n`
  const rules = { absent, label, x: wants('x', 'new') }
  const run = await lintAndFix(rules, { 'a.yaml': file('old'), 'b.yaml': configMap('x: old', 'b') })
  assert.is(run.fixed!.get('a.yaml')!.text, file('new'))
  assert.match(run.fixed!.get('b.yaml')!.text, '  labels:\n    mode: safe\n')
  assert.equal(
    run.problems.map(({ file, rule, fixDeclined }) => [file, rule, fixDeclined]),
    [
      ['a.yaml', 'test/label', 'undone'],
      ['b.yaml', 'test/absent', undefined],
    ],
  )
  assert.equal(
    run.suppressed.map(({ rule }) => rule),
    ['test/absent'],
  )
})

test('a comment that silences nothing is taken away, and no value changes', async () => {
  const text = configMap('x: new # keelint-disable-line test/x -- it was old')
  const run = await lintAndFix({ x: wants('x', 'new') }, { 'a.yaml': text })
  assert.is(run.fixed!.get('a.yaml')!.text, configMap('x: new'))
  assert.equal(run.problems, [])
})

test('one document of many, after a byte order mark, with line ends of Windows', async () => {
  const file = (x: string) =>
    `\uFEFF# first\r\n---\r\n${configMap('y: 1')}---\r\n# second\r\n${configMap(`x: ${x}\t# kept`, 'b')}---\r\n`.replaceAll(
      /(?<!\r)\n/g,
      '\r\n',
    )
  const x = fixing((data, node) => {
    const at = node.at('data').at('x')
    return data.x === 'old' ? [{ at, fix: ({ set }) => set(at, 'new') }] : []
  })
  const run = await lintAndFix({ x }, { 'a.yaml': file('old') })
  assert.is(run.fixed!.get('a.yaml')!.text, file('new'))
})

test('a document of a file that cannot be read whole is fixed', async () => {
  const text = `${configMap('x: old')}---\nkind: [\n`
  const run = await lintAndFix({ x: wants('x', 'new') }, { 'a.yaml': text })
  assert.is(run.fixed!.get('a.yaml')!.text, `${configMap('x: new')}---\nkind: [\n`)
  assert.is(run.ledger.unreadable.length, 1)
})

test('a rule across files fixes where it reports', async () => {
  const across: Rule = {
    ...fixing(() => []),
    create: ({ report }) => ({
      Project({ resources }) {
        const [first, ...others] = resources
        for (const resource of others) {
          const at = { resource, path: ['metadata', 'name'] }
          if (resource.id.name !== first!.id.name)
            report({ at, messageId: 'here', fix: ({ set }) => set(at, first!.id.name) })
        }
      },
    }),
  }
  const run = await lintAndFix({ across }, { 'a.yaml': configMap('x: 1', 'one'), 'b.yaml': configMap('x: 1', 'two') })
  assert.equal([...run.fixed!], [['b.yaml', { text: configMap('x: 1', 'one'), fixes: 1 }]])
  assert.equal(run.problems, [])
})

test('the same resource twice in a file is fixed twice', async () => {
  const run = await lintAndFix(
    { x: wants('x', 'new') },
    { 'a.yaml': `${configMap('x: old')}---\n${configMap('x: old')}` },
  )
  assert.is(run.fixed!.get('a.yaml')!.text, `${configMap('x: new')}---\n${configMap('x: new')}`)
  assert.is(run.fixed!.get('a.yaml')!.fixes, 2)
})

test.run()
