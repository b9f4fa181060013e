/** Makes shards, compares them with one run, and takes them apart. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { formatNames } from 'keelint'
import * as assert from 'uvu/assert'
import { keelint, type Outcome } from '../run-keelint.ts'

export async function map(folder: string, args: readonly string[], around = {}): Promise<void> {
  const { code, stdout, stderr } = await keelint(folder, ['map', ...args], around)
  assert.equal([code, stdout, stderr], [0, '', ''], args.join(' '))
}

/** The whole of `.` in parts. */
export async function mapParts(
  folder: string,
  total: number,
  args: readonly string[] = [],
): Promise<readonly string[]> {
  const shards = Array.from({ length: total }, (_, index) => `${index + 1}.shard`)
  for (const [index, shard] of shards.entries())
    await map(folder, ['--shard', `${index + 1}/${total}`, '--out', shard, ...args])
  return shards
}

/** Both in every format; `.` and the shards are in the folder. */
export async function sameReports(
  folder: string,
  whole: readonly string[],
  shards: readonly string[],
  args: readonly string[] = [],
  formats: readonly string[] = formatNames,
): Promise<Outcome> {
  const to = (run: string) => formats.flatMap(name => ['--format', `${name}=.git/${run}/${name}`])
  const one = await keelint(folder, [...whole, ...to('one'), ...args])
  const merged = await keelint(folder, ['merge', ...shards, ...to('merged'), ...args])
  assert.equal(merged, one)
  const read = (run: string, name: string) => readFileSync(path.join(folder, '.git', run, name), 'utf8')
  for (const name of formats) assert.ok(read('one', name) === read('merged', name), `${name}, ${shards.join(' ')}`)
  const [stylish, edits] = [
    await keelint(folder, [...whole, ...args]),
    await keelint(folder, ['merge', ...shards, ...args]),
  ]
  assert.equal(edits, stylish, 'where no format shows edits')
  return one
}

/** Nothing is reported, and one sentence says why. */
export async function refused(
  folder: string,
  shards: readonly string[],
  why: RegExp,
  args: readonly string[] = [],
): Promise<void> {
  const { code, stdout, stderr } = await keelint(folder, ['merge', ...shards, ...args])
  assert.equal([code, stdout], [2, ''], stderr)
  assert.match(stderr, why)
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /\.ya?ml$/.test(name) && !name.startsWith('.git/') && statSync(path.join(folder, name)).isFile())
}

/** The same numbers at each run. */
export function* random(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    yield state / 0x80000000
  }
}

/** The parts of a shard that gzip sees. */
export function membersOf(file: string): readonly string[] {
  const content = readFileSync(file)
  const members: string[] = []
  for (let at = 0; at < content.length; at += content.readUInt32LE(at + 16))
    members.push(zlib.gunzipSync(content.subarray(at, at + content.readUInt32LE(at + 16))).toString())
  return members
}

/** The same member as Keelint would write. */
export function memberOf(text: string): Buffer {
  const packed = zlib.gzipSync(text)
  const head = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 8, 0, 0x4b, 0x4c, 4, 0, 0, 0, 0, 0])
  head.writeUInt32LE(packed.length + 10, 16)
  return Buffer.concat([head, packed.subarray(10)])
}
