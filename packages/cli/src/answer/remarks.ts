/** What answers may lack, and why, in sentences. */
import type { SkipReason } from '@keelint/core'
import { count, tally } from '../reporters/count.ts'
import type { Survey } from './survey.ts'

/** Of what is skipped for these reasons nobody knows what it holds. */
const hiding: ReadonlySet<SkipReason> = new Set([
  'helm-template',
  'kustomize-patch',
  'ignored',
  'symlink-outside',
  'not-a-file',
])

export function remarksOn({ run: { ledger }, missing, unanswered }: Survey): readonly string[] {
  const skipped = [...ledger.skipped, ...ledger.skippedDocuments].filter(({ reason }) => hiding.has(reason))
  return [
    ...[...unanswered].map(([world, { message }]) => `Nothing is answered for \`${world}\`. ${message}`),
    ...(skipped.length > 0
      ? [`The answer lacks what was skipped: ${tally(skipped.map(({ reason }) => [reason, 1]))}.`]
      : []),
    ...ledger.undecided.map(({ reason, count: times }) => `${reason} (${count(times, 'time')})`),
    ...missing.map(path => `\`${path}\` does not exist.`),
    ...ledger.unreadable.map(({ file, location, message }) => {
      return `The answer lacks what could not be read: ${file}:${location?.start.line ?? 1}: ${message}`
    }),
    ...(ledger.resources === 0 ? ['There is nothing to look at: the files hold no Kubernetes object.'] : []),
  ]
}
