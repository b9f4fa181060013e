/** Which part of the files a shard is of: found by the names of files alone, so that nobody has to hand out lists. */
import { createHash } from 'node:crypto'
import { UsageError } from '../usage-error.ts'

/** One of several parts that together are the whole. */
export interface Part {
  /** From 1. */
  readonly index: number
  readonly total: number
}

/** More than anybody has machines for. */
const mostParts = 10_000

/** Whether there may be so many parts, and this is one of them. */
export function isPart({ index, total }: Part): boolean {
  return total <= mostParts && index >= 1 && index <= total
}

/**
 * The part that `--shard` names. Throws a `UsageError`.
 *
 * @param text `3/8`, or `job/8` for the pod of a Kubernetes Job, which counts from 0
 */
export function partOf(text: string, env: Readonly<Record<string, string | undefined>>): Part {
  const [, given, total] = /^(\d{1,6}|job)\/(\d{1,6})$/.exec(text) ?? []
  if (given === undefined)
    throw new UsageError(`\`--shard ${text}\`: it takes the shard and how many there are: \`3/8\`.`)
  const part = { index: given === 'job' ? indexOfJob(text, env) + 1 : Number(given), total: Number(total) }
  if (part.total < 1 || part.total > mostParts)
    throw new UsageError(`\`--shard ${text}\`: there are 1 to ${mostParts} shards.`)
  if (part.index < 1 || part.index > part.total)
    throw new UsageError(
      given === 'job'
        ? `\`--shard ${text}\`: the pod has the index ${part.index - 1}, and ${part.total} pods have those from 0 to ${part.total - 1}.`
        : `\`--shard ${text}\`: shards count from 1 to ${part.total}.`,
    )
  return part
}

function indexOfJob(
  text: string,
  { JOB_COMPLETION_INDEX: index }: Readonly<Record<string, string | undefined>>,
): number {
  if (index !== undefined && /^\d{1,6}$/.test(index)) return Number(index)
  throw new UsageError(
    `\`--shard ${text}\`: only the pod of a Job whose \`completionMode\` is \`Indexed\` has \`JOB_COMPLETION_INDEX\` in its environment.`,
  )
}

/** Whether a file is in the part: the same for its name on every machine. @param part absent for all files */
export function isInPart(name: string, part: Part | undefined): boolean {
  if (!part) return true
  return createHash('sha256').update(name).digest().readUInt32BE(0) % part.total === part.index - 1
}
