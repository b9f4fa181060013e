/** What was made of a run, to be had again before anybody has looked at a config: nothing that the run sees has changed. */

import { version } from '../version.ts'
import { digestOf } from './digest.ts'
import { ownBuild } from './own-build.ts'
import type { Sight } from './sight.ts'
import { readStore } from './store.ts'

/** What was made, as it is kept. */
export interface Kept {
  /** What the run came upon and did not read, for a config ignores it. */
  readonly unread: readonly string[]
  readonly made: unknown
}

/** What it depends on. */
export interface Seen {
  readonly key: string
  readonly unread: readonly string[]
}

/** Undefined where that cannot be told. @param by what is made depends on besides the disk @param today the day of the run */
export function seenBy(sight: Sight, by: string, today: string): Seen | undefined {
  const { word, unread } = sight
  return word === undefined
    ? undefined
    : { key: digestOf(JSON.stringify([version, ownBuild(), today, by, unread, word])), unread }
}

/** What was made last, if it was made of all that is there now. @param file where results are kept, absolute @param sight fresh */
export async function unchanged(file: string, sight: Sight, by: string, today: string): Promise<unknown> {
  const last = readStore(file)?.lastMade()
  const kept = last && keptIn(last.text)
  if (!kept) return undefined
  await sight.find()
  sight.readAll(new Set(kept.unread))
  return seenBy(sight, by, today)?.key === last.key ? kept.made : undefined
}

/** Undefined for what is damaged. */
export function keptIn(text: string): Kept | undefined {
  try {
    const { unread, made } = JSON.parse(text) as Partial<Kept>
    return Array.isArray(unread) ? { unread, made } : undefined
  } catch {
    return undefined
  }
}
