/** Damages real manifests at random, always in the same way: no rule crashes, and every place stays right. */
import { existsSync } from 'node:fs'
import { Linter, type Run, resolveConfig } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { stringify } from 'yaml'
import { corpusFiles, corpusFolder } from './files.ts'
import { mutate, mutations } from './mutation.ts'
import { faultOf } from './place.ts'
import { damage, damages } from './text-damage.ts'
import { treesOf } from './tree.ts'

const runs = { numRuns: 1000, includeErrorInReport: true }
const test = suite('damaged manifests')
const tests: readonly (readonly [title: string, body: () => Promise<void>])[] = [
  [
    'objects with odd values are linted without a crash, and reported at the right place',
    async () => {
      const objects = sample().flatMap(text => treesOf(text).map(({ root }) => root.toJSON() as object))
      const linter = await allRules()
      let problems = 0
      const damaged = fc.record({ at: fc.nat({ max: objects.length - 1 }), how: mutations })
      const picks = fc.array(damaged, { minLength: 1, maxLength: 3 })
      const property = fc.property(picks, fc.boolean(), (picked, asJson) => {
        const values = picked.map(({ at, how }) => mutate(objects[at]!, how))
        const text = asJson ? jsonText(values) : yamlText(values)
        const run = linter.lint([{ path: asJson ? 'a.json' : 'a.yaml', text }])
        assertSound(run)
        const trees = treesOf(text)
        for (const { resource: _, ...problem } of run.problems) {
          const fault = faultOf(problem, text, trees)
          assert.is(fault, undefined, `${problem.rule} [${problem.path.join(', ')}] ${fault}\n${text}`)
        }
        problems += run.problems.length
      })
      fc.assert(property, runs)
      assert.ok(problems > runs.numRuns, `${problems} problems`)
    },
  ],
  [
    'broken text is linted without a crash, and nothing of it is lost',
    async () => {
      const texts = sample()
      const linter = await allRules()
      const counts = { linted: 0, unreadable: 0 }
      const property = fc.property(fc.nat({ max: texts.length - 1 }), damages, (at, how) => {
        const text = damage(texts[at]!, how)
        const run = linter.lint([{ path: 'a.yaml', text }])
        assertSound(run)
        const lines = text.split(/\r\n|[\r\n]/)
        for (const { location } of [...run.problems, ...run.ledger.unreadable]) {
          if (!location) continue
          const length = lines[location.start.line - 1]?.length ?? -1
          assert.ok(location.end.column - 1 <= length, `${JSON.stringify(location)} is not in\n${text}`)
        }
        counts.linted += run.problems.length > 0 ? 1 : 0
        counts.unreadable += run.ledger.unreadable.length > 0 ? 1 : 0
      })
      fc.assert(property, runs)
      assert.ok(counts.linted > runs.numRuns / 10 && counts.unreadable > runs.numRuns / 10, JSON.stringify(counts))
    },
  ],
]

for (const [title, body] of tests)
  if (existsSync(corpusFolder)) test(title, body)
  else test.skip(title)
if (!existsSync(corpusFolder)) process.stdout.write('skipped: ../shared/corpus is not there\n')

test.run()

async function allRules(): Promise<Linter> {
  return new Linter(await resolveConfig([{ extends: ['all'], closed: true }], [plugin]))
}

/** Nothing crashed, and the one file is accounted for. */
function assertSound({ crashes, problems, ledger }: Run): void {
  assert.is(crashes, 0, problems.find(({ rule }) => rule === 'keelint/crash')?.message)
  const unreadable = new Set(ledger.unreadable.map(({ file }) => file))
  assert.is(ledger.files + ledger.skipped.length + unreadable.size, 1)
}

/** A few small files for each kind that a file begins with. */
function sample(): readonly string[] {
  const perKind = new Map<string, number>()
  return corpusFiles().flatMap(({ text }) => {
    const kind = /^kind: *(\w+)$/m.exec(text)?.[1] ?? ''
    const seen = perKind.get(kind) ?? 0
    if (seen >= 6 || text.length >= 20_000) return []
    perKind.set(kind, seen + 1)
    return [text]
  })
}

function jsonText(items: readonly object[]): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, undefined, 2)
}

function yamlText(values: readonly object[]): string {
  return values.map(value => `---\n${stringify(value)}`).join('')
}
