/** Lints files as they are and as they were in a commit, with one config, and tells what has changed. */
import path from 'node:path'
import { ConfigError, compareRuns, compareText, type Run, type Side, type Unreadable } from '@keelint/core'
import { isIn, realPathOf } from '../files/file-system.ts'
import { find } from '../files/find.ts'
import { shownName } from '../files/name.ts'
import { type GivenText, type Origin, type Source, type Sources, sourcesOf } from '../files/sources.ts'
import { fixedPart } from '../files/walk.ts'
import { type Base, baseCommit } from '../git/base-commit.ts'
import { type CommitTree, commitTree } from '../git/commit-tree.ts'
import { UsageError } from '../usage-error.ts'
import type { Job } from './job.ts'
import { KeptOutcomes } from './kept-outcomes.ts'
import { type Linted, lintSources } from './lint-sources.ts'
import { limitsOf } from './options.ts'

/**
 * Throws a `UsageError` where there is no such commit, or something is linted that no commit of the repository can hold.
 *
 * @param since names a commit @param given texts that are linted beside files
 */
export async function lintSince(job: Job, since: string, given: readonly GivenText[]): Promise<Linted> {
  const { cwd, options, paths, sources } = job
  if (options.fix) throw new UsageError('Fixes are for all problems, and `--since` leaves out some: use one of them.')
  const base = baseCommit(since, cwd)
  const asked = [...paths, ...given.map(text => nameOf(text))]
  requireInside(asked, base, cwd)

  // Git is asked first: the more memory is in use, the longer it takes to start a program.
  const origin = await originOf(asked, treeOf(base, job), job)
  const now = new KeptOutcomes()
  const after = await lintSources(job, { outcomes: now })
  const old = await oldSources(job, asked, origin)
  const then = new KeptOutcomes()
  const before = await lintOld({ ...job, paths: asked, sources: old, options: { ...options, cache: false } }, base, {
    outcomes: {
      outcome(task) {
        const outcome = now.outcome(task)
        if (outcome) then.keep(task, outcome)
        return outcome
      },
      keep: (task, outcome) => then.keep(task, outcome),
    },
    tree: origin.tree,
  })
  const run = compareRuns(sideOf(before.run, old, then), sideOf(after.run, sources, now), {
    ref: since,
    commit: base.commit,
  })
  return { run: withUnreadable(run, before.run, base), remarks: after.remarks }
}

/** A text has an earlier state only as a file. */
function nameOf({ name, location }: GivenText): string {
  if (location === undefined)
    throw new UsageError('`--since` compares files: say by `--stdin-filename` which one comes from standard input.')
  return name
}

/** What lies elsewhere has no earlier state, so that all of it would pass for new, or for unchanged. */
function requireInside(paths: readonly string[], { ref, root }: Base, cwd: string): void {
  for (const given of paths) {
    const location = path.resolve(cwd, given)
    const real = realPathOf(location)
    const start = real instanceof Error ? path.resolve(cwd, fixedPart(given)) : real
    if (!isIn(root, start) && !isIn(cwd, start))
      throw new UsageError(
        `\`--since ${ref}\`: \`${shownName(given)}\` is outside of the repository, so that nobody knows what it was.`,
      )
  }
}

function treeOf(base: Base, { cwd, options, sources: { byPath } }: Job): CommitTree {
  const known = new Map<string, Source>()
  for (const source of byPath.values()) if (source.location !== undefined) known.set(source.location, source)
  const real = realPathOf(cwd)
  return commitTree({
    base,
    cwd,
    realCwd: real instanceof Error ? cwd : real,
    known: file => known.get(file),
    mostBytes: limitsOf(options).bytes,
  })
}

interface CommitOrigin extends Origin {
  readonly tree: CommitTree
}

async function originOf(paths: readonly string[], tree: CommitTree, { cwd, options }: Job): Promise<CommitOrigin> {
  const found = await find(paths, { cwd, tree, onProgress: done => options.onProgress?.({ stage: 'find', done }) })
  tree.load(found.finds.flatMap(one => ('candidate' in one ? [one.candidate.location] : [])))
  return { tree, find: async () => found, read: ({ location }) => tree.read(location) }
}

function oldSources({ cwd, configs, options }: Job, paths: readonly string[], origin: Origin): Promise<Sources> {
  const { resolved } = configs
  return sourcesOf({
    cwd,
    paths,
    given: [],
    prepare: files => configs.prepare(files),
    isIgnored: file => resolved.isIgnored(file),
    worldsOf: file => configs.worldsOf(file),
    // What is new now was not there then.
    passOnNoFiles: true,
    onProgress: progress => options.onProgress?.(progress),
    origin,
  })
}

async function lintOld(job: Job, { ref }: Base, sharing: Parameters<typeof lintSources>[1]): Promise<Linted> {
  try {
    return await lintSources(job, sharing)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConfigError(`As of \`${ref}\`: ${error.message}`, { cause: error })
  }
}

function sideOf(run: Run, { files, byPath }: Sources, { resources }: KeptOutcomes): Side {
  return { run, files: files.map(({ path }) => path), resources, source: file => byPath.get(file)?.text }
}

/** What could not be read of the earlier state hides what has changed; Git too names such a file by its commit. */
function withUnreadable(run: Run, before: Run, { ref, commit }: Base): Run {
  const known = new Set(run.ledger.unreadable.map(({ file }) => file))
  const old = before.ledger.unreadable
    .filter(({ file }) => !known.has(file))
    .map(entry => ({ ...entry, file: `${commit.slice(0, 12)}:${entry.file}`, message: asOf(ref, entry) }))
  if (old.length === 0) return run
  const unreadable = [...run.ledger.unreadable, ...old].sort((a, b) => compareText(a.file, b.file))
  return { ...run, ledger: { ...run.ledger, unreadable } }
}

function asOf(ref: string, { message }: Unreadable): string {
  return `As of \`${ref}\`: ${message}`
}
