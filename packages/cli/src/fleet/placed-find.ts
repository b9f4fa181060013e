/** Finds with locations that mean the same on every machine: relative to the working directory. */
import path from 'node:path'
import type { Find } from '../files/found.ts'
import { relativeName } from '../files/name.ts'

export function relativeFind(find: Find, cwd: string): Find {
  return placed(find, location => relativeName(cwd, location))
}

export function absoluteFind(find: Find, cwd: string): Find {
  return placed(find, location => path.resolve(cwd, location))
}

function placed(find: Find, place: (location: string) => string): Find {
  const { name } = find
  if ('candidate' in find) {
    const { root, location, real } = find.candidate
    return { name, candidate: { name, root, location: place(location), real: place(real) } }
  }
  if ('error' in find)
    return { name, error: { code: find.error.code, message: find.error.message } as typeof find.error }
  return find.real === undefined ? find : { name, reason: find.reason, real: place(find.real) }
}
