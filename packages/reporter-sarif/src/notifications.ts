/** What a run did not look at, could not tell or had to leave out, as SARIF's notifications. */
import { type Ledger, type Run, skipReasonTexts, unreadableReasonTexts } from '@keelint/core'
import { fileAt } from './location.ts'
import type { Notification } from './sarif-log.ts'

/**
 * @param ruleIndexes where each rule stands among the run's descriptors
 * @param leftOut how many problems are above the limit of results
 */
export function notificationsOf(
  { ledger, crashes }: Run,
  ruleIndexes: ReadonlyMap<string, number>,
  leftOut: number,
): readonly Notification[] {
  return [
    ...(crashes > 0
      ? [notification('crash', 'error', `Rules crashed ${counted(crashes, 'time')} and did not look at everything.`)]
      : []),
    ...unreadable(ledger),
    ...(leftOut > 0
      ? [notification('limit', 'warning', `${counted(leftOut, 'problem')} left out: only the gravest are listed here.`)]
      : []),
    ...undecided(ledger, ruleIndexes),
    ...skipped(ledger),
  ]
}

function unreadable(ledger: Ledger): readonly Notification[] {
  return ledger.unreadable.map(({ file, reason, message, location }) => ({
    ...notification(
      `unreadable/${reason}`,
      'error',
      `Not all of this file was linted: ${unreadableReasonTexts[reason]}. ${message}`,
    ),
    locations: [fileAt(file, location)],
  }))
}

function undecided(ledger: Ledger, ruleIndexes: ReadonlyMap<string, number>): readonly Notification[] {
  return ledger.undecided.map(({ rule, reason, count }) => {
    const index = ruleIndexes.get(rule)
    return {
      ...notification('undecided', 'note', `Cannot tell, ${counted(count, 'time')}: ${reason}`),
      associatedRule: index === undefined ? { id: rule } : { id: rule, index },
    }
  })
}

function skipped(ledger: Ledger): readonly Notification[] {
  return [
    ...ledger.skipped.map(({ file, reason }) => ({
      ...notification(`skipped/${reason}`, 'note', `This file was skipped: ${skipReasonTexts[reason]}.`),
      locations: [fileAt(file)],
    })),
    ...ledger.skippedDocuments.map(({ file, document, reason }) => ({
      ...notification(
        `skipped/${reason}`,
        'note',
        `Document ${document} of this file (the first is 0) was skipped: ${skipReasonTexts[reason]}.`,
      ),
      locations: [fileAt(file)],
    })),
  ]
}

function notification(id: string, level: Notification['level'], text: string): Notification {
  return { descriptor: { id }, level, message: { text } }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
