/** What rules conclude of a world: known from an earlier run where nothing has changed that they looked at. */

import { packing, unpacking } from '../fact/pack.ts'
import type { Crashed, Reported } from '../problem/said.ts'
import type { Undecided } from '../reporting/ledger.ts'
import type { Memory } from './memory.ts'
import type { Variant } from './variant.ts'
import type { Read } from './watched-project.ts'
import type { World } from './world.ts'
import { type Beyond, WorldDigests } from './world-digests.ts'
import { isPlainReport, type WrittenReport, withheld, withoutFixes } from './written-report.ts'

export interface Conclusion {
  readonly reported: readonly Reported[]
  readonly crashed: readonly Crashed[]
  readonly undecided: readonly Undecided[]
  /** What the rule looked at to come to it. */
  readonly reads: Iterable<Read>
}

export interface Remembering extends Beyond {
  readonly memory: Memory
  /** Whether somebody wants the edits of what is reported in a file, which only the rule itself can make. */
  wantsEdits(file: string): boolean
}

/** What is kept of a world. */
interface Kept {
  /** Tells which variants it speaks of. */
  readonly variants: string
  /** Of all that there is to look at. */
  readonly whole: string
  readonly looks: readonly Look[]
  /** For each variant which of the looks is its own; nothing where none of its conclusions is kept. */
  readonly looked: readonly (number | null)[]
  /** Of those that said something. */
  readonly said: readonly Said[]
}

interface Look {
  readonly reads: readonly Read[]
  /** The key of the rule whose own facts are among them. */
  readonly rule: string
  readonly digest: string
}

interface Said extends Pick<Conclusion, 'undecided'> {
  readonly variant: number
  /** Packed. */
  readonly reported: string
}

/** By the list of variants, which many worlds share. */
const keys = new WeakMap<readonly Variant[], string>()

function nameOf({ name }: World): string {
  return `world ${name}`
}

export class Conclusions {
  readonly #world: World
  readonly #variants: readonly Variant[]
  readonly #remembering: Remembering
  readonly #digests: WorldDigests
  readonly #text: string | undefined
  readonly #kept: Kept | undefined
  /** Which of the looks would still see the same. */
  readonly #same = new Map<number, boolean>()
  readonly #made = new Map<number, Conclusion>()
  #pack: ReturnType<typeof packing> | undefined

  constructor(world: World, variants: readonly Variant[], remembering: Remembering) {
    this.#world = world
    this.#variants = variants
    this.#remembering = remembering
    this.#digests = new WorldDigests(world, remembering)
    this.#text = remembering.memory.recall(nameOf(world))
    const kept = this.#text === undefined ? undefined : (JSON.parse(this.#text) as Kept)
    this.#kept = kept?.variants === this.#key ? kept : undefined
  }

  /** What a variant would conclude again. */
  known(variant: number): Conclusion | undefined {
    const { rule } = this.#variants[variant]!
    const look = this.#kept?.looked[variant]
    if (typeof look !== 'number' || rule.isOff || !this.#isSame(look)) return undefined
    const { reads } = this.#kept!.looks[look]!
    const said = this.#kept!.said.find(one => one.variant === variant)
    if (!said) return { reported: [], crashed: [], undecided: [], reads }
    const written = unpacking(this.#world.facts.resources)(JSON.parse(said.reported)) as readonly WrittenReport[]
    const { wantsEdits } = this.#remembering
    if (written.some(one => (one.fix || one.suggest) && wantsEdits(one.report.at.resource.file))) return undefined
    return { reported: written.map(one => ({ rule, ...withheld(one) })), crashed: [], undecided: said.undecided, reads }
  }

  /** Takes what a variant has concluded in this run. */
  keep(variant: number, conclusion: Conclusion): void {
    this.#made.set(variant, conclusion)
  }

  /** Hands over what a later run may know. */
  end(): void {
    const { memory } = this.#remembering
    const isSame = this.#made.size === 0 && this.#kept?.whole === this.#digests.whole
    memory.keep(nameOf(this.#world), isSame ? this.#text! : JSON.stringify(this.#nowKept()))
  }

  get #key(): string {
    const known = keys.get(this.#variants)
    if (known !== undefined) return known
    const key = this.#remembering.memory.digestOf(JSON.stringify(this.#variants.map(({ key }) => key)))
    keys.set(this.#variants, key)
    return key
  }

  #isSame(look: number): boolean {
    const { whole, looks } = this.#kept!
    if (whole === this.#digests.whole) return true
    const known = this.#same.get(look)
    if (known !== undefined) return known
    const { reads, rule, digest } = looks[look]!
    const isSame = this.#digests.of(reads, rule) === digest
    this.#same.set(look, isSame)
    return isSame
  }

  #nowKept(): Kept {
    const looks = new Map<string, { readonly index: number; readonly look: Look }>()
    const said: Said[] = []
    const looked = this.#variants.map((_, variant) => {
      const made = this.#made.get(variant)
      const look = made ? this.#lookOf(variant, made) : this.#earlierLook(variant)
      if (!look) return null
      const words = made ? this.#said(variant, made) : this.#kept!.said.find(one => one.variant === variant)
      if (words) said.push(words)
      const key = JSON.stringify([look.reads, look.rule])
      const { index } = looks.get(key) ?? { index: looks.size }
      looks.set(key, { index, look })
      return index
    })
    const { whole } = this.#digests
    return { variants: this.#key, whole, looks: [...looks.values()].map(({ look }) => look), looked, said }
  }

  #earlierLook(variant: number): Look | undefined {
    const look = this.#kept?.looked[variant]
    return typeof look === 'number' ? this.#kept!.looks[look] : undefined
  }

  /** Undefined where the conclusion could not be told again as it is. */
  #lookOf(variant: number, { reported, crashed, reads }: Conclusion): Look | undefined {
    const { rule } = this.#variants[variant]!
    if (rule.isOff || crashed.length > 0 || !reported.every(isPlainReport)) return undefined
    const sorted = [...reads].sort()
    const own = sorted.includes('facts') ? rule.key : ''
    return { reads: sorted, rule: own, digest: this.#digests.of(sorted, own) }
  }

  #said(variant: number, { reported, undecided }: Conclusion): Said | undefined {
    if (reported.length + undecided.length === 0) return undefined
    this.#pack ??= packing(this.#world.facts.resources)
    return { variant, reported: JSON.stringify(this.#pack(reported.map(withoutFixes))), undecided }
  }
}
