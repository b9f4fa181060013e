/** Fixtures say what fixes and suggestions make of their cases, and are told where they are wrong. */
import type { Fixer, Rule } from '@keelint/core'
import { fixtureCases, fixtureFaults } from '@keelint/core/testing'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fixing } from '../support/fix.ts'

const test = suite('fixtures with fixes')

const head = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n'
const valid = `# valid: safe\n${head}data: { mode: safe }\n`
const invalid = (title: string, data: string) => `---\n# invalid: ${title}\n${head}data:\n  mode: ${data}\n`
const fixture = `${valid}${invalid('fast', 'fast #! here [fast]')}---
# fixed
${head}data:
  mode: safe
${invalid('slow', 'slow #! here')}---
# suggestion: safer
${head}data:
  mode: safe
`

/** Fixes `fast`, and has a suggestion for `slow`. */
const rule: Rule = {
  meta: {
    ...fixing(() => []).meta,
    messages: { here: 'Here.', safer: 'Make it safe.' },
    fixable: true,
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    ConfigMap({ data }, node) {
      const at = node.at('data').at('mode')
      if (data?.mode === 'fast') report({ at, messageId: 'here', fix: ({ set }) => set(at, 'safe') })
      if (data?.mode === 'slow')
        report({ at, messageId: 'here', suggest: [{ messageId: 'safer', fix: ({ set }) => set(at, 'safe') }] })
    },
  }),
}

test('a case ends where what becomes of it begins', () => {
  const [safe, fast, slow] = fixtureCases(fixture)
  assert.equal([safe!.fixed, safe!.suggested], [undefined, []])
  assert.is(fast!.manifest, `${head}data:\n  mode: fast\n`)
  assert.is(fast!.fixed!.manifest, `${head}data:\n  mode: safe\n`)
  assert.equal(fast!.fixed!.expected, [])
  assert.is(slow!.fixed, undefined)
  assert.equal(
    slow!.suggested.map(({ messageId, manifest, expected }) => [messageId, manifest, expected]),
    [['safer', `${head}data:\n  mode: safe\n`, []]],
  )
})

test('settings are no part of the manifest, other comments are', () => {
  const [one] = fixtureCases(`# invalid: one\n# options: { a: 1 }\n# kept\n# closed\n${head}`)
  assert.is(one!.manifest, `# kept\n${head}`)
  assert.equal([one!.options, one!.closed], [{ a: 1 }, true])
})

test('several documents, with the line of each part', () => {
  const [one] = fixtureCases(`# invalid: one\na: 1 #! x\n---\nb: 1\n---\n# fixed\na: 2\n---\nb: 1 #! x\n`)
  assert.is(one!.manifest, 'a: 1\n---\nb: 1\n')
  assert.is(one!.fixed!.manifest, 'a: 2\n---\nb: 1\n')
  assert.is(one!.fixed!.line, 7)
  assert.equal(one!.fixed!.expected, [{ messageId: 'x', line: 3 }])
})

test('two parts `# fixed` are refused', () => {
  assert.throws(() => fixtureCases('# invalid: one\na: 1\n# fixed\na: 2\n# fixed\na: 2\n'), /two parts `# fixed`/)
})

/** What is wrong, with a change to the fixture or to the rule. */
function faults(change: (text: string) => string, changed: Partial<Rule> = {}): Promise<readonly string[]> {
  return fixtureFaults('rule', { ...rule, ...changed }, change(fixture))
}

test('a fixture that says what happens has no fault', async () => {
  assert.equal(await faults(text => text), [])
})

test('each message of a suggestion is shown', async () => {
  assert.equal(await faults(text => text.slice(0, text.lastIndexOf('---'))), [
    'No case expects the message `safer`.',
    'No case shows a suggestion in a part `# suggestion: …`.',
  ])
})

test('a suggestion after which the same is reported', async () => {
  const inVain: Rule['create'] = ({ report }) => ({
    ConfigMap({ data }, node) {
      const at = node.at('data').at('mode')
      const suggest = [{ messageId: 'safer', fix: ({ set }: Fixer) => set(at, 'slower') }]
      if (data?.mode !== 'safe') report({ at, messageId: 'here', suggest })
    },
  })
  const found = await faults(text => text, { create: inVain })
  assert.match(found.join('\n'), /suggestion «Make it safe\.»: After it the same is reported: Here\./)
})

test('a fix that makes something else is shown', async () => {
  const found = await faults(text => text.replace('# fixed\n', '# fixed\n# more\n'))
  assert.match(found.join('\n'), /differs from the part `# fixed`:\n/)
})

test('what is still reported after a fix has to be expected', async () => {
  const found = await faults(text => text.replace('  mode: safe\n', '  mode: safe #! here\n'))
  assert.match(found.join('\n'), /«fast»: line 19: `here` is not reported/)
})

test('a fixable rule shows a fix', async () => {
  const found = await faults(text => text.replace(/---\n# fixed\n[\s\S]*?(?=---)/, ''))
  assert.match(found.join('\n'), /No case shows a fix/)
})

test('a part `# fixed` where nothing is fixed', async () => {
  const found = await faults(text => text.replace('# suggestion: safer', '# fixed'))
  assert.match(found.join('\n'), /Nothing is fixed/)
})

test('a suggestion that no problem has', async () => {
  const found = await faults(text => text.replace('# suggestion: safer', '# suggestion: slower'))
  assert.match(found.join('\n'), /No problem has the suggestion `slower`/)
})

test('a fix that does not mend', async () => {
  const inVain: Rule['create'] = ({ report }) => ({
    ConfigMap({ data }, node) {
      const at = node.at('data').at('mode')
      if (data?.mode !== 'safe') report({ at, messageId: 'here', fix: ({ set }) => set(at, 'slower') })
    },
  })
  const found = await faults(text => text, { create: inVain })
  assert.match(found.join('\n'), /«slow»: The fix does not mend this: Here\./)
})

test.run()
