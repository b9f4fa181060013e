/** What a person wants to know of a run that no report says. */
import type { DeprecatedRule, ExitCode } from '@keelint/core'
import type { FileRun } from '../engine/file-run.ts'
import { count } from '../reporters/count.ts'
import type { Modes } from './modes.ts'

/** @returns sentences for standard error */
export function remarksOn(run: FileRun, exitCode: ExitCode, { fixes }: Modes): readonly string[] {
  const { crashed = [], ledger, missing, deprecated = [] } = run
  const remarks = [...missing.map(path => `\`${path}\` does not exist.`), ...deprecated.map(deprecationText)]
  if (fixes) remarks.push(...undoneTexts(run))
  if (fixes === 'printed') remarks.push(diffText(run))
  if (crashed.length > 0) remarks.push(crashText(crashed))
  else if (exitCode === 2 && ledger.files === 0)
    remarks.push(
      ledger.skipped.some(({ reason }) => reason === 'ignored')
        ? 'Nothing to lint: all files are ignored.'
        : 'Nothing to lint: there are no files ending in .yaml, .yml or .json.',
    )
  return remarks
}

/** Which they are is said here too, for a report need not show them. */
function crashText(rules: readonly string[]): string {
  const names = rules.map(id => `\`${id}\``).join(', ')
  return `${rules.length === 1 ? `The rule ${names}` : `The rules ${names}`} crashed; the problems of \`keelint/crash\` say on what.`
}

function deprecationText({ rule, deprecation: { message, since, replacedBy = [] } }: DeprecatedRule): string {
  const from = since === undefined ? '' : ` since ${since}`
  const instead = replacedBy.length > 0 ? ` Use ${replacedBy.map(id => `\`${id}\``).join(' and ')} instead.` : ''
  return `The rule \`${rule}\` is deprecated${from}.${message ? ` ${message}` : ''}${instead}`
}

/** One for each rule. */
function undoneTexts({ problems }: FileRun): readonly string[] {
  const files = new Map<string, Set<string>>()
  for (const { rule, file, fixDeclined } of problems)
    if (fixDeclined === 'undone') files.set(rule, (files.get(rule) ?? new Set()).add(file))
  return [...files].map(([rule, [first, ...others]]) => {
    const place = `\`${first}\`${others.length > 0 ? ` and ${count(others.length, 'other file')}` : ''}`
    return `The fix of \`${rule}\` in ${place} was taken back: it did something else than it says, or a problem was there again that it should have mended, or that somebody had silenced.`
  })
}

/** The diff itself says nothing of what it leaves. */
function diffText({ fixed, problems }: FileRun): string {
  const fixes = [...(fixed?.values() ?? [])].reduce((sum, file) => sum + file.fixes, 0)
  const done = fixes === 0 ? 'There is nothing to fix' : `The diff fixes ${count(fixes, 'problem')}`
  return `${done}; ${problems.length === 0 ? 'none remains' : `${count(problems.length, 'problem')} ${problems.length === 1 ? 'remains' : 'remain'}`}.`
}
