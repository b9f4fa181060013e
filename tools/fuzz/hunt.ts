/** Tries random texts until it has tried enough of them, and gathers what is wrong. */
import { tapeParser } from '@keelint/core'
import { type CheckName, faultOf } from './checks.ts'
import { Random } from './random.ts'
import { shrunk } from './shrink.ts'
import { randomText, type Text } from './texts.ts'

export interface Hunt {
  /** Each gives a number of texts; when they are used up, those that follow the last one do. */
  readonly seeds: readonly number[]
  /** How many texts at most. */
  readonly documents: number
  /** Asked now and then. */
  readonly isTimeUp: () => boolean
  /** The manifests that are changed. */
  readonly manifests: readonly string[]
  readonly onCatch: (caught: Catch) => void
  readonly onSeed?: (tally: Tally) => void
}

export interface Catch {
  readonly seed: number
  readonly check: CheckName
  readonly fault: string
  /** As short as it could be made. */
  readonly text: string
}

export interface Tally {
  readonly documents: number
  /** Of them went onto a tape, where two parsers had to agree. */
  readonly compared: number
  readonly linted: number
}

/** Texts of one seed: few enough to find one of them again. */
const perSeed = 10_000
/** A run costs as much as linting some dozens of texts. */
const perRun = 100
/** Linting takes many times as long as parsing. */
const lintedEach = 3

export async function hunt({ seeds, documents, isTimeUp, manifests, onCatch, onSeed }: Hunt): Promise<Tally> {
  const known = new Set<string>()
  const tally = { documents: 0, compared: 0, linted: 0 }
  for (let at = 0; tally.documents < documents && !isTimeUp(); at++) {
    const seed = seeds[at] ?? seeds.at(-1)! + at + 1 - seeds.length
    const random = new Random(seed)
    for (let left = Math.min(perSeed, documents - tally.documents); left > 0 && !isTimeUp(); left -= perRun) {
      const texts = Array.from({ length: Math.min(perRun, left) }, () => randomText(random, manifests))
      tally.documents += texts.length
      tally.compared += texts.filter(isOnTape).length
      const toLint = texts.filter(({ isManifest }, index) => isManifest && index % lintedEach === 0)
      tally.linted += toLint.length
      for (const [name, some] of [
        ['agreement', texts],
        ['linting', toLint],
      ] as const)
        for await (const one of catches(name, some, seed)) {
          if (!known.has(one.text)) onCatch(one)
          known.add(one.text)
        }
    }
    onSeed?.(tally)
  }
  return tally
}

function isOnTape({ text }: Text): boolean {
  return !tapeParser.parse(text, { start: 0, end: text.length }).isSlow
}

/** What is wrong with texts together is looked for in each alone. */
async function* catches(check: CheckName, texts: readonly Text[], seed: number): AsyncIterable<Catch> {
  const all = texts.map(({ text }) => text)
  const together = await faultOf(check, all)
  if (together === undefined) return
  let isFound = false
  for (const text of all) {
    if ((await faultOf(check, [text])) === undefined) continue
    isFound = true
    const shortest = await shrunk(text, async shorter => (await faultOf(check, [shorter])) !== undefined)
    yield { seed, check, text: shortest, fault: (await faultOf(check, [shortest])) ?? together }
  }
  if (!isFound) yield { seed, check, text: all.join('\n---\n'), fault: `only together: ${together}` }
}
