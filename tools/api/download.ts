/** Fetches the pinned packages with the npm client and verifies their hashes. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Source } from './sources.ts'

const run = promisify(execFile)

/**
 * The archive of each source, in order. Four are fetched at a time.
 * Throws when the client fails or a hash is not the pinned one.
 */
export async function download(sources: readonly Source[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kubernetes-api-'))
  try {
    const archives: Uint8Array[] = new Array(sources.length)
    let next = 0
    const work = async () => {
      for (let index = next++; index < sources.length; index = next++) {
        archives[index] = await fetchOne(sources[index]!, folder)
      }
    }
    await Promise.all([work(), work(), work(), work()])
    return archives
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function fetchOne(source: Source, folder: string): Promise<Uint8Array> {
  const id = `${source.package}@${source.version}`
  const { stdout } = await run('npm', ['pack', id, '--ignore-scripts', '--silent', '--pack-destination', folder])
  const archive = await readFile(join(folder, stdout.trim().split('\n').at(-1)!))
  const found = `sha512-${createHash('sha512').update(archive).digest('base64')}`
  if (found !== source.integrity) throw new Error(`${id}: expected ${source.integrity}, found ${found}`)
  return archive
}
