/** Finds the commit that a working tree is compared with. */
import path from 'node:path'
import { didYouMean } from '@keelint/core'
import { realPathOf } from '../files/file-system.ts'
import { nameOf } from '../files/name.ts'
import { UsageError } from '../usage-error.ts'
import { type Git, gitIn } from './git.ts'

export interface Base {
  /** As it was asked for. */
  readonly ref: string
  /** The last commit that `ref` and what is checked out have in common. */
  readonly commit: string
  /** Of the working tree, absolute, links followed. */
  readonly root: string
  readonly git: Git
}

/** Throws a `UsageError` where there is no such commit. @param ref a branch, a tag, a hash or whatever else names a commit @param folder absolute */
export function baseCommit(ref: string, folder: string): Base {
  // Git would take it for an option.
  if (ref.startsWith('-')) throw fault(ref, 'the name of a commit does not begin with a dash.')
  const git = gitIn(folder)
  const root = rootOf(git, ref)
  const commit = hashOf(git, ref)
  if (commit === undefined)
    throw fault(ref, isThere(git, ref) ? 'that is no commit, and leads to none.' : absence(git, ref))
  const { ok, stdout } = git.run(['merge-base', 'HEAD', commit])
  if (ok) return { ref, commit: lineOf(stdout), root, git }
  if (hashOf(git, 'HEAD') === undefined) throw fault(ref, 'nothing is checked out that could be compared with it.')
  throw fault(ref, `it has no commit in common with what is checked out.${shallowness(git)}`)
}

/** Begins a sentence with what was asked for. */
function fault(ref: string, why: string): UsageError {
  return new UsageError(`\`--since ${ref}\`: ${why}`)
}

/** Of the working tree. */
function rootOf(git: Git, ref: string): string {
  const { ok, stdout, fault: why } = git.run(['rev-parse', '--is-inside-work-tree', '--show-toplevel'])
  const [, isInside, root] = /^(\w+)\n(?:(.+)\n)?/s.exec(nameOf(stdout)) ?? []
  if (isInside === 'false')
    throw fault(ref, 'the working directory is in no working tree of its repository, which is what is compared.')
  if (!ok && /^not a git repository/.test(why)) throw fault(ref, 'the working directory is in no Git repository.')
  if (/^detected dubious ownership/.test(why))
    throw fault(
      ref,
      'the repository belongs to somebody else, as in containers, and Git does not trust it: `git config --global --add safe.directory FOLDER` says that it may.',
    )
  if (!ok || root === undefined) throw fault(ref, `Git cannot use the repository: ${why}`)
  const real = realPathOf(path.resolve(root))
  return real instanceof Error ? root : real
}

/** Of the commit that a name leads to, as that of a tag does. */
function hashOf(git: Git, ref: string): string | undefined {
  // What is searched for after `:/` ends where the name does.
  const object = ref.startsWith(':/') ? objectOf(git, ref) : ref
  return object === undefined ? undefined : objectOf(git, `${object}^{commit}`)
}

function objectOf(git: Git, name: string): string | undefined {
  // A name with such a character would be none for the system either.
  if (name.includes('\0')) return undefined
  const { ok, stdout } = git.run(['rev-parse', '--verify', '--quiet', name])
  const hash = lineOf(stdout)
  return ok && /^[0-9a-f]+$/.test(hash) ? hash : undefined
}

/** A whole hash is one, whether or not there is an object of that name. */
function isThere(git: Git, ref: string): boolean {
  return objectOf(git, ref) !== undefined && !/^[0-9a-f]{40,}$/.test(ref)
}

function absence(git: Git, ref: string): string {
  return `there is no such commit here.${nearest(git, ref)}${shallowness(git)}${unborn(git)}`
}

function nearest(git: Git, ref: string): string {
  const { stdout } = git.run(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'])
  return didYouMean(ref, stdout.toString().split('\n').filter(Boolean))
}

function unborn(git: Git): string {
  return hashOf(git, 'HEAD') === undefined ? ' Nothing has been committed to what is checked out.' : ''
}

function shallowness(git: Git): string {
  const isShallow = lineOf(git.run(['rev-parse', '--is-shallow-repository']).stdout) === 'true'
  if (!isShallow) return ''
  return ' The clone is shallow: fetch the whole history, with `fetch-depth: 0` for `actions/checkout`, `GIT_DEPTH: 0` in GitLab, or `git fetch --unshallow`.'
}

/** What Git prints, without the line break that ends it. */
export function lineOf(stdout: Uint8Array): string {
  return stdout.toString().replace(/\r?\n$/, '')
}
