/** Lints real manifests, where they are at hand: nothing crashes, nothing is lost, and every place is right. */
import { existsSync } from 'node:fs'
import { Linter, type Problem, type Run, resolveConfig, type SourceFile } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { corpusFiles, corpusFolder } from './files.ts'
import { faultOf } from './place.ts'
import { treesOf } from './tree.ts'

interface Context {
  readonly files: ReadonlyMap<string, SourceFile>
  readonly run: Run
}

const test = suite<Context>('corpus')
const tests: readonly (readonly [title: string, (context: Context) => void | Promise<void>])[] = [
  [
    'no rule crashes',
    ({ run }) => {
      assert.is(run.crashes, 0)
      assert.ok(run.ledger.resources > 5000)
      assert.ok(run.problems.length > 5000)
    },
  ],
  [
    'every file is counted, skipped or unreadable, and only one of these',
    ({ files, run: { ledger, problems } }) => {
      const skipped = new Set(ledger.skipped.map(({ file }) => file))
      const unreadable = new Set(ledger.unreadable.map(({ file }) => file))
      assert.is(skipped.size, ledger.skipped.length)
      assert.equal(
        [...skipped].filter(file => unreadable.has(file)),
        [],
      )
      assert.equal(
        [...skipped, ...unreadable].filter(file => !files.has(file)),
        [],
      )
      assert.is(ledger.files + skipped.size + unreadable.size, files.size)
      assert.equal(
        problems.filter(({ file }) => skipped.has(file)),
        [],
      )
    },
  ],
  [
    'what could not be read has duplicate keys or is a template for another tool',
    ({ run }) => {
      const faults = run.ledger.unreadable.map(({ file, reason, message }) => `${reason} ${message} ${file}`)
      assert.is(faults.length, 9, faults.join('\n'))
      assert.equal(
        faults.filter(fault => !fault.includes('stands twice') && !/A key must be text.*-template\.yaml$/.test(fault)),
        [],
      )
    },
  ],
  [
    'the same files in another order give the same bytes',
    async ({ files, run }) => {
      const again = (await allRules()).lint([...files.values()].reverse())
      assert.ok(serialized(again) === serialized(run), 'two runs differ')
    },
  ],
  [
    'every problem stands where its field does',
    ({ files, run }) => {
      const faults: string[] = []
      for (const [file, problems] of byFile(run.problems)) {
        const { text } = files.get(file)!
        const trees = treesOf(text)
        for (const problem of problems) {
          const fault = faultOf(problem, text, trees)
          if (fault) faults.push(`${file}: ${problem.rule} [${problem.path.join(', ')}] ${fault}`)
        }
      }
      assert.equal(faults.slice(0, 20), [])
    },
  ],
  [
    'a place that is off by one is noticed',
    ({ files, run }) => {
      const some = run.problems.filter((_, index) => index % 200 === 0)
      for (const problem of some) {
        const { text } = files.get(problem.file)!
        const trees = treesOf(text)
        const { start, end } = problem.location
        const shifted = [
          { start: { ...start, column: start.column + 1 }, end },
          { start, end: { ...end, column: end.column + 1 } },
          { start: { ...start, line: start.line + 1 }, end: { ...end, line: end.line + 1 } },
        ]
        for (const location of shifted) assert.ok(faultOf({ ...problem, location }, text, trees), problem.message)
        assert.ok(faultOf({ ...problem, absent: !problem.absent }, text, trees), problem.message)
      }
    },
  ],
  [
    'every related place holds text, on one line',
    ({ files, run }) => {
      const related = run.problems.flatMap(problem => problem.related ?? [])
      assert.ok(related.length > 0)
      const lines = new Map<string, readonly string[]>()
      for (const { file, location } of related) {
        if (!lines.has(file)) lines.set(file, files.get(file)!.text.split(/\r?\n/))
        const { start, end } = location
        assert.is(start.line, end.line)
        const covered = lines.get(file)![start.line - 1]?.slice(start.column - 1, end.column - 1) ?? ''
        assert.is(covered.length, end.column - start.column)
        assert.match(covered, /^\S(?:.*\S)?$/)
      }
    },
  ],
]

if (existsSync(corpusFolder)) {
  test.before(async context => {
    const files = new Map(corpusFiles().map(file => [file.path, file]))
    Object.assign(context, { files, run: (await allRules()).lint(files.values()) })
  })
  for (const [title, body] of tests) test(title, body)
} else {
  process.stdout.write('skipped: ../shared/corpus is not there\n')
  for (const [title] of tests) test.skip(title)
}

test.run()

async function allRules(): Promise<Linter> {
  return new Linter(await resolveConfig([{ extends: ['all'] }], [plugin]))
}

function serialized({ tool, problems, ledger, crashes }: Run): string {
  return JSON.stringify({ tool, problems, ledger, crashes })
}

function byFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem])
  return files
}
