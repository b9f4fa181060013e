/** Finds files that import each other in a circle; imports of types count. */
import { posix } from 'node:path'
import type { Check, Fault } from './tree.ts'

export const cycles: Check = ({ files }) => {
  const targets = new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => posix.normalize(`${posix.dirname(path)}/${specifier}`)),
    ]),
  )
  const done = new Set<string>()
  const trail: string[] = []
  const faults: Fault[] = []

  function follow(path: string): void {
    const start = trail.indexOf(path)
    if (start >= 0) faults.push({ path, message: `imports itself: ${[...trail.slice(start), path].join(' → ')}` })
    if (start >= 0 || done.has(path)) return
    trail.push(path)
    for (const target of targets.get(path) ?? []) follow(target)
    trail.pop()
    done.add(path)
  }

  for (const path of targets.keys()) follow(path)
  return faults
}
