/** A run with everything in it that a run can hold, and the files that it is of. */
import type { Problem, Run } from '@keelint/core'
import { aMeta, aProblem, aRun, locationOf } from './made-run.ts'

export const fullText = `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: nginx
      securityContext:
        privileged: true
`

const at = fullText.indexOf('true')
const fix = { edits: [{ start: at, end: at + 4, text: 'false' }] }

export const fullProblem: Problem = aProblem({
  rule: 'k8s/no-privileged',
  message: 'Container `web` is privileged.',
  messageId: 'privileged',
  file: 'shop/web.yaml',
  location: { start: { line: 9, column: 21 }, end: { line: 9, column: 25 } },
  path: ['spec', 'containers', 0, 'securityContext', 'privileged'],
  resource: { group: 'apps', version: 'v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
  container: 'web',
  related: [{ message: 'The value is used here.', file: 'shop/other.yaml', location: locationOf(4) }],
  origin: 'shop/templates/web.yaml',
  fix,
  suggestions: [
    { message: 'Leave it out.', messageId: 'remove', fix: { edits: [{ start: at - 12, end: at + 5, text: '' }] } },
  ],
})

const deprecated = { message: 'It was too strict.', since: '2.0', replacedBy: ['k8s/new'] } as const

export const fullRun: Run = aRun({
  problems: [
    fullProblem,
    aProblem({ file: 'x.yaml', level: 'warn', severity: 'low', step: 'hygiene', fixDeclined: 'alias' }),
  ],
  suppressed: [
    { ...fullProblem, suppression: { carrier: 'comment', reason: 'The node needs it.', until: '2027-01-31' } },
    { ...fullProblem, file: 'y.yaml', suppression: { carrier: 'file', reason: 'Older than the rule.' } },
  ],
  rules: new Map([
    ['k8s/no-privileged', { meta: aMeta, level: 'error' }],
    ['k8s/old', { meta: { ...aMeta, deprecated }, level: 'warn' }],
  ]),
  fixed: new Map([['shop/web.yaml', { text: fullText, fixes: 3 }]]),
  ledger: {
    files: 12,
    documents: 40,
    resources: 38,
    rules: 2,
    skipped: [{ file: 'chart/templates/web.yaml', reason: 'helm-template' }],
    skippedDocuments: [{ file: 'mixed.yaml', document: 2, reason: 'not-kubernetes' }],
    unreadable: [
      { file: 'broken.yaml', reason: 'yaml-syntax', message: 'A bracket is missing.', location: locationOf(1) },
      { file: 'big.yaml', reason: 'limit', message: 'It has 30 MB.' },
    ],
    undecided: [{ rule: 'k8s/old', reason: 'The role may be elsewhere.', count: 3 }],
    worlds: ['chart', 'shop'],
  },
})

export const fullFiles: Readonly<Record<string, string>> = { 'shop/web.yaml': fullText, 'broken.yaml': 'a: [\n' }
