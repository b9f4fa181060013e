/** What the linter says of directives that have expired, and of suppressions outside of the files. */
import type { ConfigSuppression } from '../config/resolved.ts'
import type { BaselineEntry } from '../reporting/baseline.ts'
import { countOf, type Matched } from './baseline-match.ts'
import type { Directive, FileDirectives } from './directive.ts'
import { namesOf, type OwnReport } from './own-problem.ts'
import type { Silencing, Standing } from './silencing.ts'

export function expiredDirectives(
  { file, directives }: FileDirectives,
  isPast: (directive: Directive) => boolean,
): readonly OwnReport[] {
  return directives.filter(isPast).map(({ written, targets, until }) => ({
    rule: 'keelint/directive-expired',
    messageId: 'expired',
    data: { rules: namesOf(targets.map(({ rule }) => rule)), until: until! },
    file: file.path,
    written,
  }))
}

export function expiredSuppressions(
  suppressions: readonly ConfigSuppression[],
  silencing: Silencing,
): readonly OwnReport[] {
  return suppressions.map(suppression => ({
    rule: 'keelint/directive-expired',
    messageId: 'expired',
    data: { rules: namesOf(suppression.rules), until: suppression.until! },
    ...standingOf(suppression, silencing),
  }))
}

export function unusedSuppressions(
  suppressions: readonly ConfigSuppression[],
  silencing: Silencing,
): readonly OwnReport[] {
  return suppressions.map(suppression => ({
    rule: 'keelint/suppression-unused',
    messageId: 'config',
    data: { rules: namesOf(suppression.rules) },
    ...standingOf(suppression, silencing),
  }))
}

export function expiredEntries(matched: readonly Matched[], silencing: Silencing): readonly OwnReport[] {
  return matched.map(({ entry }) => ({
    rule: 'keelint/directive-expired',
    messageId: 'expired',
    data: { rules: namesOf([entry.rule]), until: entry.until! },
    ...standingOfEntry(entry, silencing),
  }))
}

/** @param unused with how many of each are of no use */
export function unusedEntries(unused: readonly BaselineEntry[], silencing: Silencing): readonly OwnReport[] {
  const whole = new Map(silencing.baseline?.suppressions.map(entry => [entryKey(entry), countOf(entry)]))
  return unused.map(entry => {
    const isWhole = whole.get(entryKey(entry)) === countOf(entry)
    return {
      rule: 'keelint/suppression-unused',
      messageId: isWhole ? 'file' : 'fileFewer',
      data: { rule: entry.rule, file: entry.file, ...(!isWhole && { count: String(countOf(entry)) }) },
      ...standingOfEntry(entry, silencing),
    }
  })
}

function standingOf(suppression: ConfigSuppression, { locate }: Silencing) {
  const { config, index } = suppression
  return placed(locate?.(suppression), config, `${config} ${index}`)
}

function standingOfEntry(entry: BaselineEntry, { locateEntry }: Silencing) {
  return placed(locateEntry?.(entry), 'keelint-suppressions.json', entryKey(entry))
}

function entryKey({ identity, file }: BaselineEntry): string {
  return `${identity} ${file}`
}

/** @param text that tells the entry from others */
function placed(standing: Standing | undefined, name: string, text: string): Pick<OwnReport, 'file' | 'written'> {
  const { file, location } = standing ?? { file: name, location: firstPlace }
  return { file, written: { text, location } }
}

const firstPlace = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
