/** Puts a shard together, packed as it grows. */
import { Buffer } from 'node:buffer'
import { memberOf } from './gzip-members.ts'
import type { End, Entry, Head, OutcomeLine } from './shard.ts'

/** As much is packed at once: enough for the packing to pay, and little enough to be read back in parts. */
const unitsPerMember = 1_000_000

export class ShardWriter {
  readonly #members: Buffer[] = []
  #lines: string[] = []
  #units = 0
  #entries = 0
  #outcomes = 0
  /** How many members hold entries. */
  #entryMembers = 0

  constructor(head: Head) {
    this.#write(JSON.stringify(head))
    this.#pack()
  }

  /** All of them come before the first outcome, sorted by name. */
  entry(entry: Entry): void {
    this.#entries++
    this.#write(JSON.stringify(entry))
  }

  /** Sorted by path. */
  outcome({ path, key, text }: OutcomeLine): void {
    if (this.#outcomes++ === 0) this.#endEntries()
    this.#write(`${JSON.stringify([path, key])}\t${text}`)
  }

  /** The whole file. */
  end(rest: Pick<End, 'spent'>): Buffer {
    if (this.#outcomes === 0) this.#endEntries()
    this.#pack()
    const end = { members: this.#entryMembers, entries: this.#entries, outcomes: this.#outcomes, ...rest }
    this.#write(JSON.stringify(end))
    this.#pack()
    return Buffer.concat(this.#members)
  }

  #endEntries(): void {
    this.#pack()
    this.#entryMembers = this.#members.length - 1
  }

  #write(line: string): void {
    this.#lines.push(line)
    this.#units += line.length + 1
    if (this.#units >= unitsPerMember) this.#pack()
  }

  #pack(): void {
    if (this.#lines.length === 0) return
    this.#members.push(memberOf(`${this.#lines.join('\n')}\n`))
    this.#lines = []
    this.#units = 0
  }
}
