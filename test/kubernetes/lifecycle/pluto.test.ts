/** Holds lifecycles against the table of another linter: each difference is recorded with the API's word for it. */
import { existsSync, readFileSync } from 'node:fs'
import { type Lifecycle, lifecycleOf } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('lifecycles of another linter')
const cases = new URL('../../../../shared/cases/pluto/index.jsonl', import.meta.url)
const record = new URL('../../../docs/decisions/lifecycle-differences.tsv', import.meta.url)
const title = 'differ only as recorded'

interface Case {
  readonly check: string
  readonly expect: string
  readonly component?: string
  readonly deprecatedIn?: string
  readonly removedIn?: string
  readonly replacement?: string
}

if (existsSync(cases))
  test(title, () => {
    const [, , ...recorded] = lines(readFileSync(record, 'utf8'))
    const rows = lines(readFileSync(cases, 'utf8')).map(line => JSON.parse(line) as Case)
    const known = rows.filter(({ component, expect }) => component === 'k8s' && expect === 'fail')
    assert.ok(known.length > 80, String(known.length))
    assert.equal(
      recorded.map(line => line.split('\t').slice(0, 4).join('\t')),
      known.flatMap(differences).sort(),
    )
    assert.ok(recorded.every(line => line.split('\t')[4]))
  })
else {
  process.stdout.write('skipped: ../shared/cases/pluto is not there\n')
  test.skip(title)
}

test.run()

function differences({ check, deprecatedIn, removedIn, replacement = '-' }: Case): readonly string[] {
  const [, group = '', version = '', kind = ''] = /^(?:(.*)\/)?(v\w+)\/(\w+)$/.exec(check) ?? []
  const life = lifecycleOf(group, version, kind)
  const compared = [
    ['deprecated', minorOf(deprecatedIn), textOf(life?.deprecated)],
    ['removed', minorOf(removedIn), textOf(life?.removed)],
    ['replacement', replacement, apiVersionOf(life)],
  ]
  return compared.flatMap(([what, theirs, ours]) => (theirs === ours ? [] : [[check, what, theirs, ours].join('\t')]))
}

function minorOf(version: string | undefined): string {
  return version?.replace(/^v(1\.\d+)\..*/, '$1') ?? '-'
}

function textOf(minor: number | undefined): string {
  return minor === undefined ? '-' : `1.${minor}`
}

function apiVersionOf(life: Lifecycle | undefined): string {
  return life?.replacement ? `${life.replacement.group}/${life.replacement.version}` : '-'
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter(line => line !== '')
}
