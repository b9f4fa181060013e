/** Keeps a report, or a shard, from taking the place of a file that somebody wrote. */
import { closeSync, openSync, readSync } from 'node:fs'
import { statOf } from '../files/file-system.ts'
import { relativeName, shownName } from '../files/name.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Throws a `UsageError` where the file is there and is no output.
 *
 * @param what begins the message @param file absolute @param cwd absolute @param mayBeYaml whether such outputs may be YAML
 */
export function refuseInput(what: string, file: string, cwd: string, { mayBeYaml = false } = {}): void {
  const stat = statOf(file)
  if (stat instanceof Error || !stat.isFile() || stat.size === 0) return
  const isNeverOutput = /\.ya?ml$/i.test(file) && !mayBeYaml
  if (!isNeverOutput && !isManifest(file, stat.size)) return
  const name = shownName(relativeName(cwd, file))
  throw new UsageError(`${what} would take the place of \`${name}\`, which is none: name another file.`)
}

/** Larger ones are looked at in part. */
const mostBytes = 16 * 1024 * 1024

/** As far as can be told without reading it as one. */
function isManifest(file: string, size: number): boolean {
  const text = beginOf(file, Math.min(size, mostBytes)).replace(/^\uFEFF/, '')
  return /^\s*[{[]/.test(text) ? saysKind(text) : /^["']?(?:apiVersion|kind)["']?\s*:/m.test(text)
}

/** Of JSON; a stream of values, or what is cut off, is none that we write. */
function saysKind(text: string): boolean {
  try {
    const value = JSON.parse(text) as object
    return 'apiVersion' in value || 'kind' in value
  } catch {
    return /^\s*\{\s*"(?:apiVersion|kind)"/.test(text)
  }
}

/** Empty where it cannot be read; then it cannot be written either, or somebody else says why. */
function beginOf(file: string, bytes: number): string {
  try {
    const descriptor = openSync(file, 'r')
    try {
      const buffer = Buffer.alloc(bytes)
      return buffer.toString('utf8', 0, readSync(descriptor, buffer))
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return ''
  }
}
