/** The comparison with ESLint names tests that exist, for every row. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('docs on ESLint')
const here = fileURLToPath(new URL('.', import.meta.url))
const page = readFileSync(new URL('../docs/extend/eslint.md', import.meta.url), 'utf8')

/** The cells of each row of each table, without their heads. */
const rows = page
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| ESLint |'))
  .map(line =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map(cell => cell.trim()),
  )

/** What is wrong with a cell that names tests, or says that there is none. */
function faultsOf(cell: string): readonly string[] {
  if (cell === 'not yet' || cell === 'not meant') return []
  return cell.split('<br>').flatMap(named => {
    const [, name, title] = /^`([\w/-]+)` · (\S.*)$/.exec(named) ?? []
    if (name === undefined || title === undefined) return [`«${named}» names no test.`]
    const file = [`${name}.test.ts`, `${name}.ts`].find(path => existsSync(here + path))
    if (file === undefined) return [`There is no test/${name}.test.ts.`]
    return isIn(readFileSync(here + file, 'utf8'), title) ? [] : [`test/${file} has no test «${title}».`]
  })
}

/** As a literal of its own; in what only has to compile, as the reason of an error that is expected. */
function isIn(text: string, title: string): boolean {
  const quoted = ["'", '"', '`'].some(quote => text.includes(quote + title.replaceAll(quote, `\\${quote}`) + quote))
  return quoted || text.includes(`// @ts-expect-error ${title}\n`)
}

test('every row has three cells, and something to compare', () => {
  for (const cells of rows) {
    assert.is(cells.length, 3, cells.join(' | '))
    assert.ok(cells[0] && (cells[1] || cells[2] !== ''), cells.join(' | '))
  }
  assert.ok(rows.length > 90, `${rows.length} rows`)
})

test('every test that is named exists', () => {
  const faults = rows.flatMap(([what, , cell]) => faultsOf(cell ?? '').map(fault => `${what}: ${fault}`))
  assert.equal(faults, [])
})

test('what is not there is noticed', () => {
  assert.equal(faultsOf(''), ['«» names no test.'])
  assert.equal(faultsOf('soon'), ['«soon» names no test.'])
  assert.equal(faultsOf('`core/gone` · a title'), ['There is no test/core/gone.test.ts.'])
  assert.equal(faultsOf('`core/run` · verdict'), ['test/core/run.test.ts has no test «verdict».'])
  assert.equal(faultsOf('`core/run` · verdicts<br>`types/rules` · there is no such message'), [])
})

test.run()
