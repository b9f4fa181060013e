/** Tells names that seem to lie in a folder from those that really do. */
import path from 'node:path'
import { isIn, realPathOf } from './file-system.ts'

/**
 * Whether a file lies in the folder by its name, and links lead out of it. What is not there yet is where the nearest folder above it
 * is. Both absolute.
 */
export function leadsOut(file: string, folder: string): boolean {
  if (!isIn(folder, file)) return false
  const root = realPathOf(folder)
  for (let at = file; at !== folder; at = path.dirname(at)) {
    const real = realPathOf(at)
    if (typeof real === 'string') return typeof root === 'string' && !isIn(root, real)
  }
  return false
}

/** Throws an error whose message is a sentence. */
export function refuseWayOut(file: string, folder: string): void {
  if (leadsOut(file, folder)) throw new Error('A link leads out of the working directory')
}
