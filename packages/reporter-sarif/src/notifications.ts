/** What a run did not look at, could not tell or had to leave out, as SARIF's notifications. */
import type { Ledger, Run, SkipReason, UnreadableReason } from '@keelint/core'
import { fileAt } from './location.ts'
import type { Notification } from './sarif-log.ts'

const skipReasons: Readonly<Record<SkipReason, string>> = {
  'not-kubernetes': 'it holds no Kubernetes resource',
  'helm-template': 'it is a Helm template that has not been rendered',
  kustomization: 'it is a kustomization',
  'kustomize-patch': 'it is a patch of a kustomization',
  ignored: 'the config ignores it',
  empty: 'it is empty',
  'symlink-outside': 'it is a link to outside the tree',
  'not-a-file': 'it is no regular file',
}

const unreadableReasons: Readonly<Record<UnreadableReason, string>> = {
  'yaml-syntax': 'its syntax is wrong',
  encoding: 'its encoding is wrong',
  limit: 'it is beyond a limit',
  io: 'it cannot be read',
  'no-kind': 'it has only one of `apiVersion` and `kind`',
}

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
      `Not all of this file was linted: ${unreadableReasons[reason]}. ${message}`,
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
      ...notification(`skipped/${reason}`, 'note', `This file was skipped: ${skipReasons[reason]}.`),
      locations: [fileAt(file)],
    })),
    ...ledger.skippedDocuments.map(({ file, document, reason }) => ({
      ...notification(
        `skipped/${reason}`,
        'note',
        `Document ${document} of this file (the first is 0) was skipped: ${skipReasons[reason]}.`,
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
