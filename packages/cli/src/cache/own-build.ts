/** Tells builds of the command apart. */
import { closeSync, openSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Of a bundle, where two of one version may differ; `''` elsewhere. */
export function ownBuild(): string {
  const start = Buffer.alloc(32)
  const file = openSync(fileURLToPath(import.meta.url), 'r')
  try {
    return /^\/\/(\w+)\n/.exec(start.toString('latin1', 0, readSync(file, start)))?.[1] ?? ''
  } finally {
    closeSync(file)
  }
}
