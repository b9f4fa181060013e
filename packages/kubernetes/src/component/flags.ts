/** Flags among the words of a command, as pflag reads them for Kubernetes and the package `flag` of Go for etcd. */
import type { ClusterComponent } from './names.ts'
import { settingRow } from './setting-table.ts'
import type { CommandWord } from './words.ts'

export interface Flag {
  readonly name: string
  /** Undefined where the files do not tell. */
  readonly value: string | undefined
  /** Where it stands: of a value that is a word of its own, there. */
  readonly path: readonly (string | number)[]
}

export interface Flags {
  readonly flags: readonly Flag[]
  /** Whether there are no others, hidden in what nobody can tell. */
  readonly isWhole: boolean
}

/** @param words those after the program */
export function flagsIn(component: ClusterComponent, words: readonly CommandWord[]): Flags {
  const flags: Flag[] = []
  let isWhole = true
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.text === '--') break
    const [, dashes, rawName = '', given] = /^(--?)([A-Za-z][^=\s$`]*)(?:=(.*))?$/s.exec(word.text) ?? []
    if (dashes === undefined) {
      if (word.isOpen) isWhole = false
      // `flag` stops at what is no flag; pflag goes on.
      if (component === 'etcd') break
      continue
    }
    const name = component === 'etcd' ? rawName : rawName.replaceAll('_', '-')
    const isShort = dashes === '-' && component !== 'etcd'
    const next = words[at + 1]
    const takesNext = given === undefined && next !== undefined && takesWord(component, name, next.text, isShort)
    const holder = takesNext ? next : word
    const value = given ?? (takesNext ? next.text : 'true')
    if (takesNext) at++
    if (!isShort) flags.push({ name, value: holder.isOpen ? undefined : value, path: holder.path })
  }
  return { flags, isWhole }
}

/** Whether the word after a flag is its value. Of flags that the table does not know, it is where it looks like one. */
function takesWord(component: ClusterComponent, name: string, next: string, isShort: boolean): boolean {
  const row = settingRow(component, name)
  if (row.sort === 'boolean') return false
  return (!isShort && Object.keys(row).length > 0) || !next.startsWith('-')
}
