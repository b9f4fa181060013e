/** The outcome of a file as text, to keep it or to send it elsewhere. */
import type { Resource } from '../resource/resource.ts'
import type { FileOutcome } from './file-outcome.ts'
import { packing, unpacking } from './pack.ts'

/** JSON on one line. What fixes are meant to do is left out, so that they can be shown and not made. */
export function outcomeText(outcome: FileOutcome): string {
  const { resources, facts } = outcome
  // What creates pods that are in parts is told so in facts only, as an object of its own.
  const all = [...new Set([...resources, ...facts.resources])]
  return JSON.stringify([all, packing(all)(outcome)])
}

/** Throws an `Error` where the text is none that `outcomeText` gave. */
export function outcomeOf(text: string): FileOutcome {
  const made: unknown = JSON.parse(text)
  if (!Array.isArray(made) || !Array.isArray(made[0])) throw new Error('The text is no outcome of a file.')
  const [resources, packed] = made as unknown as readonly [readonly Resource[], unknown]
  const outcome = unpacking(resources)(packed) as FileOutcome
  if (typeof outcome?.file !== 'string' || !Array.isArray(outcome.problems) || !outcome.account || !outcome.facts)
    throw new Error('The text is no outcome of a file.')
  return outcome
}
