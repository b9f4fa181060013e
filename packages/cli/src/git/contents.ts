/** The contents of the files of a commit: those of the working tree where they are the same, the others read from Git. */
import { encode } from '../files/encode.ts'
import { nameOf } from '../files/name.ts'
import { type Content, contentOf } from '../files/read.ts'
import type { Stored } from './entries.ts'
import { type Filter, filtersOf } from './filters.ts'
import type { Git } from './git.ts'
import { isPointedAt, largeFile, pointerIn } from './large-file.ts'
import { type Blob, blobsOf } from './objects.ts'
import { isContentOf } from './same-content.ts'

export type KnownText = Extract<Content, { readonly text: string }>

export interface Wanted {
  readonly entry: Stored
  /** Absolute. */
  readonly file: string
}

export class Contents {
  readonly #known: (file: string) => KnownText | undefined
  readonly #most: number
  /** By id. */
  readonly #blobs = new Map<string, Blob>()
  /** By where a file belongs. */
  readonly #filters = new Map<string, Filter>()
  /** By file. */
  readonly #same = new Map<string, KnownText | undefined>()

  /** @param known what the working tree holds in a file's place @param most bytes of a file */
  constructor(known: (file: string) => KnownText | undefined, most: number) {
    this.#known = known
    this.#most = most
  }

  load(wanted: readonly Wanted[]): void {
    const byGit = new Map<Git, Stored[]>()
    for (const { entry, file } of wanted) {
      const { git, id } = entry
      if (this.#blobs.has(id) || this.#sameAs(entry, file)) continue
      const entries = byGit.get(git)
      if (entries) entries.push(entry)
      else byGit.set(git, [entry])
    }
    for (const [git, entries] of byGit) {
      const locations = entries.map(({ location }) => location)
      for (const [location, filter] of filtersOf(git, locations, entries[0]!.root)) this.#filters.set(location, filter)
      const ids = entries.map(({ id }) => id)
      for (const [id, blob] of blobsOf(git, ids, this.#most)) this.#blobs.set(id, blob)
    }
  }

  of(entry: Stored, file: string): Content {
    const same = this.#sameAs(entry, file)
    if (same) return same
    const blob = this.#blobOf(entry)
    const filter = this.#filters.get(entry.location)
    if (filter) return (filter.isOf(entry.id) && this.#known(file)) || { unreadable: madeBy(filter) }
    if (!(blob instanceof Uint8Array)) return { unreadable: blob }
    const sum = pointerIn(blob)
    if (sum === undefined) return contentOf(blob, this.#most)
    const known = this.#known(file)
    if (known && isPointedAt(encode(known.text, known.encoding), sum)) return known
    const large = largeFile(entry.git, sum, this.#most)
    return large instanceof Uint8Array ? contentOf(large, this.#most) : { unreadable: large }
  }

  /** Where a link leads; nowhere, if that cannot be read. */
  link(entry: Stored): string {
    const blob = this.#blobOf(entry)
    return blob instanceof Uint8Array ? nameOf(blob) : '\0'
  }

  #blobOf(entry: Stored): Blob {
    this.load([{ entry, file: '' }])
    return this.#blobs.get(entry.id)!
  }

  #sameAs({ id }: Stored, file: string): KnownText | undefined {
    if (!this.#same.has(file)) {
      const known = this.#known(file)
      this.#same.set(file, known && isContentOf(known, id) ? known : undefined)
    }
    return this.#same.get(file)
  }
}

function madeBy({ name }: Filter): { readonly reason: 'io'; readonly message: string } {
  return {
    reason: 'io',
    message: `Git keeps it as the filter \`${name}\` makes it, a program that Keelint does not run: what it was cannot be told.`,
  }
}
