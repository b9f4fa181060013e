/** The fixes of a run as one patch. */
import { concealed } from '@keelint/core'
import type { FileRun } from '../engine/file-run.ts'
import { realPathOf } from '../files/file-system.ts'
import { relativeName } from '../files/name.ts'
import type { Source } from '../files/sources.ts'
import { patchOf } from './patch.ts'
import type { Unwritten } from './write-fixes.ts'

export interface PrintedFixes {
  /** Empty where nothing is fixed. */
  readonly patch: string
  /** What a patch cannot hold. */
  readonly unprinted: readonly Unwritten[]
}

/** Files by name, relative to the working directory. @param cwd absolute */
export function printFixes(run: FileRun, cwd: string): PrintedFixes {
  const { fixed, sources } = run
  const before = concealed({ ...run, problems: [], suppressed: [] }, file => sources.get(file)?.text)
  const after = concealed(run, file => fixed?.get(file)?.text)
  const patches: string[] = []
  const unprinted: Unwritten[] = []
  for (const [file, { text }] of [...(fixed ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const source = sources.get(file)
    if (!source || source.text === text) continue
    if (source.encoding !== 'UTF-8') {
      unprinted.push({ file, reason: `It is ${source.encoding}, which a patch cannot hold; \`--fix\` can.` })
      continue
    }
    const shown = { before: before.source(file) ?? '', after: after.source(file) ?? '' }
    const patch = patchOf(nameOf(file, source, cwd), { before: source.text, after: text }, shown)
    if (patch === undefined) unprinted.push({ file, reason: 'The patch would show a secret; `--fix` does not.' })
    else patches.push(patch)
  }
  return { patch: patches.join(''), unprinted }
}

/** Where the file really is, for git patches nothing through a link. */
function nameOf(file: string, { location }: Source, cwd: string): string {
  if (location === undefined) return file
  const [folder, real] = [realPathOf(cwd), realPathOf(location)]
  if (real instanceof Error || folder instanceof Error) return file
  return relativeName(folder, real)
}
