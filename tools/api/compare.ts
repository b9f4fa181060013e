/** Compares the API table with an independent one, where that is at hand; exits 1 on a difference that nothing explains. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compareTables, OWN_TYPE } from './compare-tables.ts'
import { FIRST_MINOR, LAST_MINOR } from './sources.ts'
import { parseTable } from './table-text.ts'

const TABLE = fileURLToPath(new URL('../../packages/kubernetes/src/api/k8s-api.txt', import.meta.url))
const ORACLE = fileURLToPath(new URL('../../../shared/oracle/k8s-api.txt', import.meta.url))

if (existsSync(ORACLE)) await compare()
else process.stdout.write('skipped: ../shared/oracle/k8s-api.txt is not there\n')

async function compare(): Promise<void> {
  const [ours, oracle] = await Promise.all([readFile(TABLE, 'utf8'), readFile(ORACLE, 'utf8')])
  const named = oracle.replace(/^ {2}/gm, ` ${OWN_TYPE} `)
  const differences = compareTables(
    parseTable(ours, FIRST_MINOR, LAST_MINOR),
    parseTable(named, FIRST_MINOR, LAST_MINOR),
  )
  const reasons = new Set(differences.flatMap(({ reason }) => (reason === undefined ? [] : [reason])))
  for (const reason of reasons) {
    const own = differences.filter(difference => difference.reason === reason)
    process.stdout.write(`${own.length} explained: ${reason}, as in ${own[0]!.text}\n`)
  }
  const unexplained = differences.filter(({ reason }) => reason === undefined)
  for (const { text } of unexplained) process.stdout.write(`unexplained: ${text}\n`)
  process.stdout.write(`${unexplained.length} unexplained\n`)
  if (unexplained.length > 0) process.exitCode = 1
}
