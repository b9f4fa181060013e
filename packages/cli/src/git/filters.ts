/**
 * Files that a program turns into something else on their way between Git and the working tree, as git-crypt does.
 *
 * Which program that is, the config of a repository says; it is never run, so that a repository of a stranger's can be linted.
 */
import { type BigIntStats, statSync } from 'node:fs'
import path from 'node:path'
import { nameOf, rawPath } from '../files/name.ts'
import { lineOf } from './base-commit.ts'
import type { Git } from './git.ts'

export interface Filter {
  readonly name: string
  /** Whether the working tree holds what was made of this object. @param id of a blob */
  isOf(id: string): boolean
}

/** What Git LFS stores is found without its program. */
const known = ['lfs']

/** @param locations in the working tree, absolute @param root of the working tree, absolute @returns by location, those that have one */
export function filtersOf(git: Git, locations: readonly string[], root: string): ReadonlyMap<string, Filter> {
  const names = attributes(git, locations)
  const filters = [...new Set(names.values())].filter(name => isConfigured(git, name))
  if (filters.length === 0) return new Map()
  const ids = idsOf(git, root)
  return new Map(
    [...names].flatMap(([location, name]) =>
      filters.includes(name) ? [[location, { name, isOf: (id: string) => ids.get(location) === id }] as const] : [],
    ),
  )
}

/** The attribute `filter` by location. */
function attributes(git: Git, locations: readonly string[]): ReadonlyMap<string, string> {
  const { stdout } = git.run(['check-attr', '-z', '--stdin', 'filter'], rawPath(locations.join('\0')))
  const words = nameOf(stdout).split('\0')
  const found = new Map<string, string>()
  for (let at = 0; at + 2 < words.length; at += 3) {
    const value = words[at + 2]!
    if (!['unspecified', 'unset', 'set', ...known].includes(value)) found.set(words[at]!, value)
  }
  return found
}

/** Git leaves a file as it is where nothing says what the filter does. */
function isConfigured(git: Git, name: string): boolean {
  return ['smudge', 'process'].some(way => git.run(['config', '--get', `filter.${name}.${way}`]).stdout.length > 0)
}

/** Of what lies in the working tree as it was checked out or staged, by location; asking whether Git takes it for changed would run filters. */
function idsOf(git: Git, root: string): ReadonlyMap<string, string> {
  const index = statOf(path.resolve(git.folder, lineOf(git.run(['rev-parse', '--git-path', 'index']).stdout)))
  const records = nameOf(git.run(['ls-files', '-z', '--stage', '--debug', '--full-name', ':/']).stdout)
  return new Map(
    [...records.matchAll(record)].flatMap(([, id, name, seconds, nanoseconds, size]) => {
      const location = path.join(root, name!)
      const file = statOf(location)
      const time = BigInt(seconds!) * 1_000_000_000n + BigInt(nanoseconds!)
      // What was written when the index was, or later, may be something else.
      const isSame = index && file && file.mtimeNs === time && file.size === BigInt(size!) && time < index.mtimeNs
      return isSame ? [[location, id!] as const] : []
    }),
  )
}

const record = /\d+ (\w+) 0\t([^\0]+)\0 +ctime: .*\n +mtime: (\d+):(\d+)\n.*\n.*\n +size: (\d+)\t.*\n/g

function statOf(file: string): BigIntStats | undefined {
  try {
    return statSync(rawPath(file), { bigint: true })
  } catch {
    return undefined
  }
}
