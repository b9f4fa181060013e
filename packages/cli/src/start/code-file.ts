/** Keeps what V8 has compiled of the bundle in a file of the user's, for compiling it takes longer than linting a few manifests. */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import zlib from 'node:zlib'

/** What a file begins with: how often it has been written, and a checksum of the code, for V8 trusts what it is given. */
const headBytes = 8
const keptDays = 30

export interface KeptCode {
  readonly code: Buffer
  /** How often it has been written for this build, from 1. */
  readonly times: number
}

/**
 * A folder of the user's own, never one of the repository: what is in it is run.
 *
 * @returns absolute; `undefined` where the environment says that nothing is to be kept, or gives no such folder
 */
export function codeFolder(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (environment.NODE_DISABLE_COMPILE_CACHE) return undefined
  const given = environment.NODE_COMPILE_CACHE || environment.XDG_CACHE_HOME || environment.LOCALAPPDATA
  if (given) return join(given, 'keelint')
  try {
    return join(homedir(), '.cache', 'keelint')
  } catch {
    return undefined
  }
}

/** V8 takes code only as it was started itself. @param build a word of the program's */
export function codeName(build: string): string {
  const { arch, execArgv, versions, env } = process
  return `${build}-${zlib.crc32(JSON.stringify([versions.v8, arch, execArgv, env.NODE_OPTIONS])).toString(16)}`
}

/** @param file absolute; `undefined` where there is none that is whole and that nobody else could have written */
export function readCode(file: string): KeptCode | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    if (!isOwn(descriptor)) return undefined
    const bytes = readFileSync(descriptor)
    const code = bytes.subarray(headBytes)
    return zlib.crc32(code) === bytes.readUInt32LE(4) ? { code, times: bytes.readUInt32LE(0) } : undefined
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** Says nothing where it cannot be written: the run is none the worse. */
export function writeCode(file: string, { code, times }: KeptCode): void {
  const temporary = `${file}.${process.pid}`
  try {
    const folder = dirname(file)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const head = Buffer.alloc(headBytes)
    head.writeUInt32LE(times, 0)
    head.writeUInt32LE(zlib.crc32(code), 4)
    writeFileSync(temporary, Buffer.concat([head, code]), { mode: 0o600, flag: 'wx' })
    renameSync(temporary, file)
    removeOld(folder)
  } catch {
    remove(temporary)
  }
}

/** What other versions have left behind. */
function removeOld(folder: string): void {
  const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1000
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (name.endsWith('.code') && statSync(file).mtimeMs < oldest) remove(file)
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // There is no folder that could hold it.
  }
}

function isOwn(descriptor: number): boolean {
  if (!process.getuid) return true
  const { uid, mode } = fstatSync(descriptor)
  return uid === process.getuid() && (mode & 0o022) === 0
}
