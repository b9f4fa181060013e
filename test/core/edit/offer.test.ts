/** What a report offers: a fix, suggestions, or the reason why there is none. */
import { applyEdits, type Problem, type Report, type Rule } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lintWith, meta } from '../../support/lint.ts'

const offers = suite('offers')

const messages = { here: 'Here.', other: 'Take {{what}} instead.' } as const
const configMap = (name: string, data: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata:\n  ${data}\n`

type Place = Report['at']
type Given = Pick<Report<typeof messages>, 'fix' | 'suggest'>

/** Reports every ConfigMap at `data.mode`. */
function rule(give: (at: Place) => Given): Rule {
  return {
    meta: { ...meta, messages, fixable: true, hasSuggestions: true },
    create: ({ report }) => ({
      ConfigMap(_, node) {
        const at = node.at('data').at('mode')
        report({ messageId: 'here', at, ...give(at) })
      },
    }),
  }
}
async function problemsOf(text: string, give: (at: Place) => Given): Promise<readonly Problem[]> {
  return (await lintWith(rule(give), { 'a.yaml': text })).problems
}

const toSafe = (at: Place): Given => ({ fix: ({ set }) => set(at, 'safe') })

offers('a fix is its edits', async () => {
  const text = configMap('a', 'mode: fast # why')
  const [problem] = await problemsOf(text, toSafe)
  const start = text.indexOf('fast')
  assert.equal(problem?.fix, { edits: [{ start, end: start + 4, text: 'safe' }] })
  assert.not('fixDeclined' in problem!)
  assert.is(JSON.stringify(problem?.fix), JSON.stringify({ edits: [{ start, end: start + 4, text: 'safe' }] }))
})

offers('places of a List are counted from the List', async () => {
  const item = 'apiVersion: v1\n  kind: ConfigMap\n  metadata: { name: a }\n  data: { mode: fast }\n'
  const text = `apiVersion: v1\nkind: List\nitems:\n- ${item}- ${item}`
  const problems = await problemsOf(text, toSafe)
  assert.equal(
    problems.map(({ fix }) => text.slice(fix!.edits[0]!.start, fix!.edits[0]!.end)),
    ['fast', 'fast'],
  )
  assert.is.not(problems[0]!.fix!.edits[0]!.start, problems[1]!.fix!.edits[0]!.start)
})

offers('what can be made only one at a time is offered all the same', async () => {
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  list:\n    - a\n    - b\n'
  const removing: Rule = {
    meta: { ...meta, fixable: true },
    create: ({ report }) => ({
      ConfigMap(_, node) {
        for (const index of [0, 1]) {
          const at = node.at('data').at('list').at(index)
          report({ messageId: 'here', at, fix: ({ remove }) => remove(at) })
        }
      },
    }),
  }
  const { problems } = await lintWith(removing, { 'a.yaml': text })
  assert.equal(
    problems.map(({ fix }) => fix && applyEdits(text, fix.edits)),
    [text.replace('    - a\n', ''), text.replace('    - b\n', '')],
  )
})

offers('a List of hundreds costs no more than its length', async () => {
  const item = 'apiVersion: v1\n  kind: ConfigMap\n  metadata: { name: a }\n  data: { mode: fast }\n'
  const cost = async (items: number) => {
    const before = process.cpuUsage()
    const text = `apiVersion: v1\nkind: List\nitems:\n${`- ${item}`.repeat(items)}`
    const problems = await problemsOf(text, toSafe)
    assert.ok(problems.every(({ fix }) => fix))
    assert.is(problems.length, items)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  await cost(100)
  const [few, many] = [await cost(100), await cost(800)]
  assert.ok(many < 24 * few, `${many / few} times as much for 8 times the items`)
})

offers('suggestions have their messages filled, and those that cannot be made are left out', async () => {
  const text = configMap('a', 'mode: fast')
  const [problem] = await problemsOf(text, at => ({
    suggest: [
      { messageId: 'other', data: { what: 'a' }, fix: ({ set }) => set(at, 'a') },
      { messageId: 'other', data: { what: 'b' }, fix: ({ set }) => [set(at, 'a'), set(at, 'b')] },
      { messageId: 'other', data: { what: 'fast' }, fix: ({ set }) => set(at, 'fast') },
    ],
  }))
  const start = text.indexOf('fast')
  assert.equal(problem?.suggestions, [
    {
      message: 'Take a instead.',
      messageId: 'other',
      fix: { edits: [{ start, end: start + 4, text: 'a' }] },
    },
  ])
  assert.not('fix' in problem!)
})

offers('a fix that changes nothing is none', async () => {
  const [same] = await problemsOf(configMap('a', 'mode: safe'), toSafe)
  const [none] = await problemsOf(configMap('a', 'mode: safe'), () => ({ fix: () => [] }))
  assert.not('fix' in same! || 'fixDeclined' in same!)
  assert.not('fix' in none! || 'fixDeclined' in none!)
})

offers('why there is no fix', async () => {
  const rendered = `---\n# Source: chart/templates/a.yaml\n${configMap('a', 'mode: fast')}`
  const shared = `${configMap('a', 'mode: &mode fast')}  again: *mode\n`
  const merged =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\nx: &x { y: { mode: fast } }\nz: &z { data: { mode: fast } }\n<<: *z\n'
  const cases = [
    [rendered, 'rendered'],
    [`# Code generated by x. DO NOT EDIT.\n${configMap('a', 'mode: fast')}`, 'generated'],
    [`# @generated\n---\n${configMap('a', 'mode: fast')}`, 'generated'],
    [`\n# This file is auto-generated.\n\n${configMap('a', 'mode: fast')}`, 'generated'],
    [shared, 'alias'],
    [merged, 'merge-key'],
    [configMap('a', '? mode\n  : fast'), 'conflict'],
  ] as const
  for (const [text, reason] of cases) {
    const [problem] = await problemsOf(text, at => ({
      ...toSafe(at),
      suggest: [{ messageId: 'here', fix: ({ set }) => set(at, 'safe') }],
    }))
    assert.is(problem?.fixDeclined, reason, text)
    assert.not('fix' in problem! || 'suggestions' in problem!)
  }
})

offers('a file that speaks of something generated is not generated', async () => {
  for (const top of ['# Generated certificates go here\n', 'x: "# @generated"\n', '# Edit this, do not copy\n']) {
    const [problem] = await problemsOf(top + configMap('a', 'mode: fast'), toSafe)
    assert.ok(problem?.fix, top)
  }
})

offers('a fix that is nonsense is a crash of its rule', async () => {
  const text = `${configMap('a', 'mode: fast')}---\n${configMap('b', 'mode: fast')}`
  const seen: Place[] = []
  const cases: readonly (readonly [give: (at: Place) => Given, message: RegExp])[] = [
    [() => ({ fix: () => null as never }), /A fix must return what the fixer makes/],
    [() => ({ fix: () => [{ do: 'replace' }] as never }), /A fix must return what the fixer makes/],
    [at => ({ fix: ({ set }) => set(at, undefined) }), /A fix must not set `undefined` at `data\.mode`/],
    [at => ({ fix: ({ append }) => append(at, Number.NaN) }), /A change puts in `NaN`, which is no JSON/],
    [
      at => {
        seen.push(at)
        return { fix: ({ set }) => set(seen.at(-1)!, 'x') }
      },
      /A fix may only change the document that the report is about, and this one changes ConfigMap `b` in a\.yaml\./,
    ],
    [
      () => ({
        fix: () => {
          throw new Error('Oh no.')
        },
      }),
      /Oh no\./,
    ],
  ]
  for (const [give, message] of cases) {
    const problems = await problemsOf(text, give)
    const crash = problems.find(({ rule: id }) => id === 'keelint/crash')
    assert.match(crash?.message ?? 'no crash', message)
  }
})

offers.run()
