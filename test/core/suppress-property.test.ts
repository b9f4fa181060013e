/** Random comments in random places: what they silence is what a plain reading of each says, and `--fix` does not change it. */
import type { Run } from '@keelint/core'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { everything, filesOf, linterWith } from '../support/silencing.ts'

const property = suite('random directives')

const forms = ['disable-line', 'disable-next-line', 'disable', 'enable', 'disable-document', 'off', 'warn'] as const

interface Said {
  readonly form: (typeof forms)[number]
  readonly rules: readonly string[]
}

/** A line of the file, the comment at its end, and whether there is anything before it. */
interface Line {
  readonly code: string
  readonly said?: Said | undefined
}

const said = fc.record({
  form: fc.constantFrom(...forms),
  rules: fc.uniqueArray(fc.constantFrom('test/image', 'test/absent', 'test/whole', 'test/across'), {
    minLength: 1,
    maxLength: 3,
  }),
})
const maybe = fc.option(said, { nil: undefined, freq: 2 })
const between = fc.array(fc.oneof(said, fc.constant(undefined)), { maxLength: 2 })

const container = fc
  .tuple(between, maybe, between, maybe)
  .map(([before, onName, inside, onImage]): Line[] => [
    ...alone(before),
    { code: '    - name: web', said: onName },
    ...alone(inside),
    { code: '      image: a', said: onImage },
  ])

const document = fc
  .tuple(between, maybe, fc.array(container, { minLength: 1, maxLength: 3 }), between)
  .map(([before, onName, containers, after]): Line[] => [
    ...alone(before),
    { code: 'apiVersion: v1' },
    { code: 'kind: Pod' },
    { code: 'metadata:' },
    { code: '  name: x', said: onName },
    { code: 'spec:' },
    { code: '  containers:' },
    ...containers.flat(),
    ...alone(after),
  ])

const file = fc
  .array(document, { minLength: 1, maxLength: 3 })
  .map(documents => documents.flatMap((lines, index) => (index > 0 ? [{ code: '---' }, ...lines] : lines)))

function alone(comments: readonly (Said | undefined)[]): readonly Line[] {
  return comments.map(one => ({ code: '', said: one }))
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ code, said: one }) => `${code}${one ? `${code ? ' ' : ''}${commentOf(one)}` : ''}\n`).join('')
}

function commentOf({ form, rules }: Said): string {
  if (form === 'off' || form === 'warn') return `# keelint ${rules.map(rule => `${rule}: ${form}`).join(', ')} -- why`
  return `# keelint-${form} ${rules.join(', ')} -- why`
}

/** Asks each comment in turn. @param at the problem's line, from 0 */
function isSilenced(lines: readonly Line[], at: number, rule: string): boolean {
  let block = false
  let level = false
  let isFound = false
  const documentOf = (index: number) => lines.slice(0, index + 1).filter(({ code }) => code === '---').length
  for (const [index, { said: one }] of lines.entries()) {
    if (!one?.rules.includes(rule)) continue
    const next = lines.findIndex(({ code }, other) => other > index && code !== '' && code !== '---')
    if (one.form === 'off' || one.form === 'warn') level = one.form === 'off'
    if (one.form === 'disable-line' && index === at) isFound = true
    if (one.form === 'disable-next-line' && next === at) isFound = true
    if (one.form === 'disable-document' && documentOf(index) === documentOf(at)) isFound = true
    if (index < at && one.form === 'disable') block = true
    if (index < at && one.form === 'enable') block = false
  }
  return isFound || block || level
}

function keys(problems: Run['problems']): readonly string[] {
  return problems.flatMap(({ rule, location }) =>
    rule.startsWith('keelint/') ? [] : [`${location.start.line} ${rule}`],
  )
}

property('silence what a plain reading says', async () => {
  const plain = await linterWith({ ...everything, linterOptions: { noInlineConfig: true } })
  const linter = await linterWith(everything)
  fc.assert(
    fc.property(file, lines => {
      const files = filesOf(textOf(lines))
      const all = plain.lint(files).problems
      const wanted = all.filter(({ rule, location }) => isSilenced(lines, location.start.line - 1, rule))
      assert.equal(keys(linter.lint(files).suppressed), keys(wanted))
    }),
    { numRuns: 300 },
  )
})

property('--fix takes away what is unused, and nothing else changes', async () => {
  const linter = await linterWith(everything)
  let fixed = 0
  const tally = (problems: Run['problems']) => problems.map(({ identity }) => identity).sort()
  fc.assert(
    fc.property(file, lines => {
      const files = filesOf(textOf(lines))
      const before = linter.lint(files)
      const after = linter.lintAndFix(files)
      const own = (run: Run) => run.problems.filter(({ rule }) => rule.startsWith('keelint/'))
      assert.equal(tally(after.suppressed), tally(before.suppressed))
      assert.is(after.problems.length - own(after).length, before.problems.length - own(before).length)
      assert.equal(
        own(after).map(({ message, fixDeclined }) => [message, fixDeclined]),
        [],
      )
      fixed += after.fixed?.size ?? 0
    }),
    { numRuns: 100 },
  )
  assert.ok(fixed > 0)
})

property.run()
