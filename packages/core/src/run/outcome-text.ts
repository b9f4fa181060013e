/** The outcome of a file as text, to keep it or to send it elsewhere. */

import { type FactTexts, factsOf, factTexts, spokenOf } from '../fact/fact-texts.ts'
import { packing, unpacking } from '../fact/pack.ts'
import type { Resource } from '../resource/resource.ts'
import type { FileOutcome } from './file-outcome.ts'

/** JSON on one line. What fixes are meant to do is left out, so that they can be shown and not made. */
export function outcomeText(outcome: FileOutcome): string {
  const { facts, ...rest } = outcome
  const packed = packing(spokenOf(outcome.resources, facts))(rest)
  return JSON.stringify([factTexts(outcome.resources, facts), packed])
}

/** Throws an `Error` where the text is none that `outcomeText` gave; of its facts each kind does so when it is asked for. */
export function outcomeOf(text: string): FileOutcome {
  const made: unknown = JSON.parse(text)
  if (!Array.isArray(made)) throw new Error('The text is no outcome of a file.')
  const [texts, packed] = made as unknown as readonly [FactTexts, unknown]
  const all = JSON.parse(texts.all) as readonly Resource[]
  const outcome = unpacking(all)(packed) as FileOutcome
  if (typeof outcome?.file !== 'string' || !Array.isArray(outcome.problems) || !outcome.account)
    throw new Error('The text is no outcome of a file.')
  return { ...outcome, facts: factsOf(texts, all) }
}
