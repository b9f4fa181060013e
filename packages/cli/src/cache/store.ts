/** The file that results are kept in: whatever is wrong with it, it counts as empty, and nothing in it is ever run. */
import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { isManifestName } from '../files/manifest-name.ts'
import { rawPath } from '../files/name.ts'
import { replaceFile } from '../files/replace.ts'

/** A text that is kept under a key, which says what it is the result of. */
export interface Entry {
  readonly key: string
  readonly text: string
}

export interface Store {
  /** What was made of the whole run; undefined where it is something else, or was made of another run. */
  made(key: string): string | undefined
  /** What was made last, of whatever run. */
  lastMade(): Entry | undefined
  /** The result of the whole run; undefined where it is that of another. */
  run(key: string): string | undefined
  /** Part of a result; undefined where it was made of something else. */
  entry(name: string, key: string): string | undefined
}

/** Where a part is in the file, and a checksum. */
interface Part {
  readonly key: string
  readonly bytes: number
  readonly sum: number
}

interface Head {
  readonly made?: Part
  readonly run?: Part
  readonly index: Part
}

const magic = 'keelint cache 3 '
const mostHeadBytes = 1024

/** @param file absolute */
export function readStore(file: string): Store | undefined {
  const start = readPart(file, 0, mostHeadBytes)
  const opening = start && openingOf(start)
  if (!opening) return undefined
  const { head, bytes: madeAt } = opening
  const runAt = madeAt + (head.made?.bytes ?? 0)
  const indexAt = runAt + (head.run?.bytes ?? 0)
  let entries: ReadonlyMap<string, Located> | undefined
  const lastMade = () => {
    const text = head.made && sound(readPart(file, madeAt, head.made.bytes), head.made)
    return text === undefined ? undefined : { key: head.made!.key, text }
  }
  return {
    made: key => (head.made?.key === key ? lastMade()?.text : undefined),
    lastMade,
    run: key => (head.run?.key === key ? sound(readPart(file, runAt, head.run.bytes), head.run) : undefined),
    entry(name, key) {
      entries ??= entriesIn(file, indexAt, head.index)
      const found = entries.get(name)
      return found?.part.key === key ? sound(found.content, found.part) : undefined
    },
  }
}

interface Located {
  readonly part: Part
  readonly content: Buffer
}

function entriesIn(file: string, at: number, index: Part): ReadonlyMap<string, Located> {
  const entries = new Map<string, Located>()
  const all = readPart(file, at, Number.POSITIVE_INFINITY)
  const text = all && sound(all.subarray(0, index.bytes), index)
  if (!all || text === undefined) return entries
  let next = index.bytes
  for (const row of text.split('\n')) {
    const [name, key, bytes, sum] = parsed(row, Array.isArray) ?? []
    if (typeof name !== 'string' || typeof key !== 'string' || !isCount(bytes) || typeof sum !== 'number') break
    entries.set(name, { part: { key, bytes, sum }, content: all.subarray(next, next + bytes) })
    next += bytes
  }
  return entries
}

/**
 * Says nothing where it cannot be written: the run is none the worse. Two that write at once do not mix.
 *
 * @param entries by name
 */
export function writeStore(file: string, run: Entry | undefined, entries: ReadonlyMap<string, Entry>): void {
  const contents = [...entries].map(([name, { key, text }]) => [name, part(key, text)] as const)
  const rows = contents.map(([name, { key, bytes, sum }]) => JSON.stringify([name, key, bytes, sum]))
  const index = part('', rows.join('\n'))
  const whole = run && part(run.key, run.text)
  const head: Head = { ...(whole && { run: placeOf(whole) }), index: placeOf(index) }
  put(file, head, [...(whole ? [whole.content] : []), index.content, ...contents.map(([, { content }]) => content)])
}

/** Puts it beside what else is in the file, in place of what was made before; where there is no such file, nothing happens. */
export function writeMade(file: string, { key, text }: Entry): void {
  const all = readPart(file, 0, Number.POSITIVE_INFINITY)
  const opening = all && openingOf(all)
  if (!opening) return
  const made = part(key, text)
  const { head, bytes } = opening
  put(file, { ...head, made: placeOf(made) }, [made.content, all.subarray(bytes + (head.made?.bytes ?? 0))])
}

function put(file: string, head: Head, contents: readonly Buffer[]): void {
  const start = Buffer.from(`${magic}${JSON.stringify(head)}\n`)
  if (start.length > mostHeadBytes) return
  try {
    if (!isReplaceable(file)) return
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    replaceFile(file, Buffer.concat([start, ...contents]), { mode: 0o600 })
  } catch {
    // A full disk, a folder that is read-only: the next run will do its work itself.
  }
}

/** Neither a device, for root could put a file in the place of `/dev/null` too, nor what may be somebody's manifest or config. */
function isReplaceable(file: string): boolean {
  const stat = lstatSync(rawPath(file), { throwIfNoEntry: false })
  if (!stat || stat.isSymbolicLink()) return true
  if (!stat.isFile()) return false
  return !isManifestName(file) || readPart(file, 0, magic.length)?.toString() === magic
}

function part(key: string, text: string): Part & { readonly content: Buffer } {
  const content = Buffer.from(text)
  return { key, bytes: content.length, sum: zlib.crc32(content), content }
}

function placeOf({ key, bytes, sum }: Part): Part {
  return { key, bytes, sum }
}

/** The head, and how many bytes of the file it takes. */
function openingOf(start: Buffer): { readonly head: Head; readonly bytes: number } | undefined {
  const end = start.subarray(0, mostHeadBytes).indexOf('\n')
  const line = start.toString('utf8', 0, Math.max(end, 0))
  if (!line.startsWith(magic)) return undefined
  const head = parsed(line.slice(magic.length), isObject) as Partial<Head> | undefined
  const isSound = head && isPart(head.index) && [head.made, head.run].every(one => one === undefined || isPart(one))
  return isSound ? { head: head as Head, bytes: end + 1 } : undefined
}

function isPart(value: unknown): boolean {
  const { key, bytes, sum } = (value ?? {}) as Partial<Record<keyof Part, unknown>>
  return typeof key === 'string' && isCount(bytes) && typeof sum === 'number'
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function parsed<T>(text: string, is: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return is(value) ? value : undefined
  } catch {
    return undefined
  }
}

function sound(content: Buffer | undefined, { bytes, sum }: Part): string | undefined {
  return content?.length === bytes && zlib.crc32(content) === sum ? content.toString() : undefined
}

/** @param most how many bytes to read, or less where the file ends before; undefined where others could have written it */
function readPart(file: string, at: number, most: number): Buffer | undefined {
  let descriptor: number | undefined
  try {
    // To open a pipe would wait for its writer.
    descriptor = openSync(rawPath(file), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = fstatSync(descriptor)
    const { size, mode, uid } = stat
    const isOwn = !process.getuid || (uid === process.getuid() && (mode & 0o022) === 0)
    if (!stat.isFile() || !isOwn) return undefined
    const content = Buffer.alloc(Math.max(0, Math.min(most, size - at)))
    const read = readSync(descriptor, content, 0, content.length, at)
    return content.subarray(0, read)
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
