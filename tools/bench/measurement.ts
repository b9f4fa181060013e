/** What one benchmark measures, and where the last one is kept. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

export const stageNames = ['find', 'read', 'parse', 'visit', 'reduce', 'locate', 'report'] as const
export type StageName = (typeof stageNames)[number]

export interface Measurement {
  /** Relative to the repository. */
  readonly folder: string
  readonly node: string
  readonly files: number
  readonly bytes: number
  /** Milliseconds. */
  readonly stages: Readonly<Record<StageName, number>>
  /** Processor time of the command on the whole folder, as a process of its own. */
  readonly wholeMs: number
  readonly peakBytes: number
  /** Processor time of a run whose cache knows all files, and of a process that merely reads them. */
  readonly cachedMs: number
  readonly readerMs: number
  /** Processor time of the command on one file, and of `node -e 0`, in milliseconds. */
  readonly startUpMs: number
  readonly emptyMs: number
}

/** Undefined where there is none. */
export async function readLast(file: string): Promise<Measurement | undefined> {
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Measurement) : undefined
}

export async function writeLast(file: string, measurement: Measurement): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(measurement, undefined, 2)}\n`)
}
