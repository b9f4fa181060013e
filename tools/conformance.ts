/** Runs what other linters' test suites expect, and fails at a disagreement that is not recorded with its reason; `netpol`: who reaches whom. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCheckTable } from './conformance/check-table.ts'
import { readDisagreements } from './conformance/disagreements.ts'
import { linters, ruleNames } from './conformance/linters.ts'
import { reportNetwork } from './conformance/netpol/report.ts'
import { printScores } from './conformance/print.ts'
import { type Score, scoreSuite } from './conformance/score.ts'

const PEERS = [
  'kube-linter',
  'polaris',
  'trivy-checks',
  'kubesec',
  'kubeaudit',
  'gatekeeper-library',
  'pluto',
  'pod-security-admission',
]

const shared = fileURLToPath(new URL('../../shared', import.meta.url))
const networkRecord = fileURLToPath(new URL('../docs/decisions/network-differences.tsv', import.meta.url))
const record = fileURLToPath(new URL('../docs/decisions/disagreements.tsv', import.meta.url))

if (!existsSync(`${shared}/cases`)) process.stdout.write('skipped: ../shared/cases is not there\n')
else if (process.argv[2] === 'netpol') {
  const { text, isSound } = await reportNetwork(`${shared}/cases/netpol-analyzer`, networkRecord)
  process.stdout.write(text)
  process.exitCode = isSound ? 0 : 1
} else {
  const ours = await readDisagreements(record)
  const scoring = {
    table: await readCheckTable(`${shared}/design/peer-checks.tsv`),
    existing: await ruleNames(),
    lint: linters(),
    recorded: { cases: await readDisagreements(`${shared}/cases/disputed.tsv`), ours },
  }
  const scores: Score[] = []
  for (const peer of PEERS) scores.push(await scoreSuite(peer, `${shared}/cases/${peer}`, scoring))
  const unasked = ours.unasked()
  process.stdout.write(printScores(scores))
  for (const key of unasked) process.stdout.write(`\nUNKNOWN   no such case is judged: ${key}\n`)
  const isSound = scores.every(({ disagree, settled }) => disagree.length === 0 && settled.length === 0)
  process.exitCode = isSound && unasked.length === 0 ? 0 : 1
}
