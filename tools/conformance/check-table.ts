/** Which of our rules a peer's check corresponds to. */
import { readFile } from 'node:fs/promises'
import { readRows } from './rows.ts'

export interface CheckTable {
  /**
   * The names of the rules, without namespace; undefined where the table does not know the check, and empty where no
   * rule can stand in for it. A peer may go by a longer name than in the table, and its checks may differ in case.
   */
  rulesOf(peer: string, check: string, level?: string): readonly string[] | undefined
  /** The rules of all of a peer's checks. */
  rulesOfPeer(peer: string): readonly string[]
}

interface Row {
  readonly peer: string
  readonly check: string
  readonly rules: readonly string[]
}

/** @param file a table with the columns `peer`, `check_id` and `unified_rules` */
export async function readCheckTable(file: string): Promise<CheckTable> {
  const rows = readRows(await readFile(file, 'utf8')).map(
    (row): Row => ({
      peer: row.peer!,
      check: row.check_id!.toLowerCase(),
      rules: row.unified_rules!.split(',').filter(name => name !== '' && !name.includes(':')),
    }),
  )
  const rowsOf = (peer: string) => rows.filter(row => row.peer === peer || peer.startsWith(`${row.peer}-`))
  return {
    rulesOf(peer, check, level) {
      const own = rowsOf(peer)
      const name = withoutLevel(check.toLowerCase(), level)
      const matching =
        atLeastOne(own.filter(row => row.check === name)) ??
        atLeastOne(own.filter(row => row.check === `${name}_${level}`)) ??
        atLeastOne(own.filter(row => row.check.startsWith(`${name}/`))) ??
        atLeastOne(own.filter(row => row.check.startsWith(`${name}:`)))
      return matching && unique(matching.flatMap(row => row.rules))
    },
    rulesOfPeer: peer => unique(rowsOf(peer).flatMap(row => row.rules)),
  }
}

function withoutLevel(check: string, level: string | undefined): string {
  return level !== undefined && check.startsWith(`${level}/`) ? check.slice(level.length + 1) : check
}

function atLeastOne<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
