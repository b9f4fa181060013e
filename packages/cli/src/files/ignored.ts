/** Which files the user does not want linted. */
import path from 'node:path'
import { folderOf, relativeName } from './name.ts'

/** Patterns, and the folder that they are relative to. */
export interface IgnorePatterns {
  /** Absolute. */
  readonly folder: string
  readonly patterns: readonly string[]
}

/** @param file relative to the working directory @param already whether it is ignored without these patterns */
export type IsIgnored = (file: string, already?: boolean) => boolean

/** A pattern that matches a folder holds for all in it; one that starts with `!` takes back what earlier ones say. */
export async function ignoring(lists: readonly IgnorePatterns[], cwd: string): Promise<IsIgnored> {
  if (lists.every(({ patterns }) => patterns.length === 0)) return (_, already = false) => already
  const { Minimatch } = await import('minimatch')
  const rows = lists.flatMap(({ folder, patterns }) =>
    patterns.map(pattern => {
      const taken = pattern.startsWith('!')
      const bare = pattern.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '')
      return { folder, ignores: !taken, matcher: new Minimatch(bare, { dot: true, nonegate: true, nocomment: true }) }
    }),
  )
  return (file, already = false) => {
    let ignored = already
    for (const { folder, ignores, matcher } of rows) {
      if (ignores === ignored) continue
      const name = folder === cwd ? file : relativeName(folder, path.resolve(cwd, file))
      if (withFolders(name).some(part => matcher.match(part))) ignored = ignores
    }
    return ignored
  }
}

/** The name, and each folder that it is in. */
export function withFolders(name: string): readonly string[] {
  const names = [name]
  for (
    let folder = folderOf(name);
    folder !== '.' && folder !== '/' && folder !== names.at(-1);
    folder = folderOf(folder)
  )
    names.push(folder)
  return names
}
