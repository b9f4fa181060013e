/** Words for what rules look at in a world: they change with it, and with nothing else. */
import { type FactKind, type FactTexts, factTexts } from '../fact/fact-texts.ts'
import type { Memory } from './memory.ts'
import { newestMinor } from './models.ts'
import type { Read } from './watched-project.ts'
import type { World } from './world.ts'

/** What facts do not say. */
export interface Beyond {
  readonly memory: Pick<Memory, 'digestOf'>
  /** What kustomizations generate. */
  readonly generated: ReadonlySet<string>
  /** The text of a file. */
  textOf(file: string): string
}

/** The facts that a look at the project depends on, besides what there is and what the rule itself collected. */
const kindsOf: Readonly<Record<Read, readonly FactKind[]>> = {
  facts: [],
  resources: [],
  pods: ['pods'],
  access: ['rbac'],
  network: ['network', 'pods'],
  references: ['references', 'pods'],
  customResources: ['custom'],
  isClosed: ['pods'],
  isAssumed: [],
}

const kinds = ['pods', 'rbac', 'network', 'references', 'custom'] as const

export class WorldDigests {
  /** Of all that there is to look at. */
  readonly whole: string
  readonly #digestOf: Memory['digestOf']
  readonly #files: readonly FactTexts[]
  readonly #base: readonly string[]
  /** What is written in custom resources and in their definitions is no fact. */
  readonly #custom: readonly string[]
  readonly #known = new Map<string, string>()

  constructor({ shares, configs }: World, { memory, generated, textOf }: Beyond) {
    this.#digestOf = memory.digestOf
    this.#files = shares.map(({ resources, facts }) => factTexts(resources, facts))
    const around = JSON.stringify([newestMinor(configs), [...generated].sort()])
    this.#base = [around, ...this.#files.flatMap(({ all, kinds }) => [all, kinds.resources ?? ''])]
    this.#custom = shares.flatMap(({ resources }, index) =>
      this.#files[index]!.kinds.custom === undefined ? [] : [textOf(resources[0]!.file)],
    )
    const rules = this.#files.map(({ byRule }) => byRule.flat())
    this.whole = this.#digest([
      ...this.#base,
      ...kinds.flatMap(kind => this.#textsOf(kind)),
      ...rules.flatMap(texts => [String(texts.length), ...texts]),
    ])
  }

  /** @param rule the key of the rule whose own facts are looked at, where some are */
  of(reads: readonly Read[], rule: string): string {
    const looked = [...new Set(reads.flatMap(read => kindsOf[read]))].sort()
    const parts = [
      this.#once('', () => this.#base),
      ...looked.map(kind => this.#once(kind, () => this.#textsOf(kind))),
      reads.includes('facts') ? this.#once(`rule ${rule}`, () => this.#textsOfRule(rule)) : '',
    ]
    return this.#digest([looked.join(), ...parts])
  }

  #textsOf(kind: FactKind): readonly string[] {
    const texts = this.#files.map(({ kinds }) => kinds[kind] ?? '')
    return kind === 'custom' ? [...texts, ...this.#custom] : texts
  }

  #textsOfRule(rule: string): readonly string[] {
    return this.#files.map(({ byRule }) => byRule.find(([key]) => key === rule)?.[1] ?? '')
  }

  #once(name: string, contents: () => readonly string[]): string {
    const digest = this.#known.get(name) ?? this.#digest(contents())
    this.#known.set(name, digest)
    return digest
  }

  #digest(contents: readonly string[]): string {
    return this.#digestOf(JSON.stringify(contents.map(({ length }) => length)), ...contents)
  }
}
