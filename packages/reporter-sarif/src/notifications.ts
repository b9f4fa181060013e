/** What a run did not look at, could not tell or had to leave out, as SARIF's notifications. */
import { type Ledger, type Run, skipReasonTexts, unreadableReasonTexts } from '@keelint/core'
import type { RuleReferences } from './components.ts'
import type { Files } from './location.ts'
import type { Notification } from './sarif-log.ts'

/**
 * @param rules what stands for each rule in the log
 * @param leftOut how many problems are above the limit of results
 */
export function notificationsOf(
  { ledger, crashes }: Run,
  rules: RuleReferences,
  files: Files,
  leftOut: number,
): readonly Notification[] {
  return [
    ...(crashes > 0
      ? [notification('crash', 'error', `Rules crashed ${counted(crashes, 'time')} and did not look at everything.`)]
      : []),
    ...unreadable(ledger, files),
    ...(leftOut > 0
      ? [notification('limit', 'warning', `${counted(leftOut, 'problem')} left out: only the gravest are listed here.`)]
      : []),
    ...undecided(ledger, rules),
    ...skipped(ledger, files),
  ]
}

function unreadable(ledger: Ledger, files: Files): readonly Notification[] {
  return ledger.unreadable.map(({ file, reason, message, location }) => ({
    ...notification(
      `unreadable/${reason}`,
      'error',
      `Not all of this file was linted: ${unreadableReasonTexts[reason]}. ${message}`,
    ),
    locations: [files.placeIn(file, location)],
  }))
}

function undecided(ledger: Ledger, rules: RuleReferences): readonly Notification[] {
  return ledger.undecided.map(({ rule, reason, count }) => ({
    ...notification('undecided', 'note', `Cannot tell, ${counted(count, 'time')}: ${reason}`),
    associatedRule: rules.get(rule) ?? { id: rule },
  }))
}

function skipped(ledger: Ledger, files: Files): readonly Notification[] {
  return [
    ...ledger.skipped.map(({ file, reason }) => ({
      ...notification(`skipped/${reason}`, 'note', `This file was skipped: ${skipReasonTexts[reason]}.`),
      locations: [files.placeIn(file)],
    })),
    ...ledger.skippedDocuments.map(({ file, document, reason }) => ({
      ...notification(
        `skipped/${reason}`,
        'note',
        `Document ${document} of this file (the first is 0) was skipped: ${skipReasonTexts[reason]}.`,
      ),
      locations: [files.placeIn(file)],
    })),
  ]
}

function notification(id: string, level: Notification['level'], text: string): Notification {
  return { descriptor: { id }, level, message: { text } }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
