/** Sees to it that where a part is there, the others are too: without them a run would be clean by omission. */
import { UsageError } from '../usage-error.ts'
import type { Shard } from './shard-reader.ts'

/** Throws a `UsageError` that names the parts that are not there, or shards that are not of the same files. */
export function requireAllParts(shards: readonly Shard[]): void {
  const wholes = new Map<string, Shard[]>()
  for (const shard of shards) {
    const { part, paths } = shard.head
    if (!part) continue
    const whole = JSON.stringify([part.total, paths])
    wholes.set(whole, [...(wholes.get(whole) ?? []), shard])
  }
  for (const parts of wholes.values()) requireAll(parts)
}

function requireAll([first, ...others]: readonly Shard[]): void {
  const { part, paths, found } = first!.head
  const there = new Set([first!, ...others].map(({ head }) => head.part!.index))
  const missing = Array.from({ length: part!.total }, (_, index) => index + 1).filter(index => !there.has(index))
  const of = `of ${part!.total} of ${paths.map(path => `\`${path}\``).join(', ')}`
  if (missing.length > 0)
    throw new UsageError(
      missing.length === 1
        ? `The shard ${missing[0]} ${of} is missing.`
        : `The shards ${missing.slice(0, -1).join(', ')} and ${missing.at(-1)} ${of} are missing.`,
    )
  const stranger = others.find(({ head }) => head.found !== found)
  if (stranger)
    throw new UsageError(
      `The shards \`${first!.shown}\` and \`${stranger.shown}\` are parts of different trees: there were other files when one of them was made.`,
    )
}
