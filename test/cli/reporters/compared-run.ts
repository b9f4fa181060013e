/** A run that was compared with a commit: something of each kind has happened since. */
import type { Run } from '@keelint/core'
import { aMeta, aProblem, aRun, locationOf } from './made-run.ts'

const level = 'error'
const severity = 'high'
const known = { before: { level, severity } } as const
const suppressed = {
  ...aProblem({ identity: '4', location: locationOf(4), ...known }),
  suppression: { carrier: 'comment', reason: 'So it is.' },
} as const

export const comparedRun: Run = aRun({
  rules: new Map([['test/rule', { meta: aMeta, level }]]),
  problems: [
    aProblem({ identity: '1' }),
    aProblem({ identity: '2', location: locationOf(2), before: { level: 'warn', severity: 'low' } }),
  ],
  suppressed: [suppressed],
  comparison: {
    ref: 'origin/main',
    commit: '0123456789abcdef0123456789abcdef01234567',
    added: 1,
    worsened: 1,
    unchanged: [aProblem({ identity: '3', location: locationOf(3), ...known })],
    removed: [aProblem({ identity: '5', file: 'old/web.yaml', message: 'It was wrong.' })],
    silenced: [suppressed],
  },
})

export const comparedFiles = { 'web.yaml': 'a: 1\nb: 2\nc: 3\nd: 4\n', 'old/web.yaml': 'another: text\n' }
