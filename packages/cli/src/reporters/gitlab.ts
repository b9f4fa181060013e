/** GitLab's Code Quality report. */
import { inPieces, jsonPieces, type Problem, repositoryPath, type Severity, type Unreadable } from '@keelint/core'
import { safe } from './safe-text.ts'
import { unreadableRule } from './unreadable-rule.ts'

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const severities: Readonly<Record<Severity, Issue['severity']>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
}

/** A list of issues and nothing else, so the sums of the ledger have no place here; what could not be analyzed is an issue. */
export const gitlab = inPieces((run, context) => {
  const place = <T extends { readonly file: string }>(one: T) => ({ ...one, file: repositoryPath(one.file, context) })
  const unique = uniqueNames()
  const issues = [
    ...run.ledger.unreadable.map(entry => unreadableIssue(place(entry), unique)),
    ...run.problems.map(problem => problemIssue(place(problem), unique)),
  ]
  return jsonPieces(issues, { wellFormed: true })
})

function problemIssue(problem: Problem, unique: (name: string) => string): Issue {
  const { message, rule, identity, severity, file, location } = problem
  return issue(message, rule, unique(identity), severities[severity], file, location.start.line)
}

function unreadableIssue({ file, reason, message, location }: Unreadable, unique: (name: string) => string): Issue {
  const text = `Not analyzed (${reason}): ${message}`
  const fingerprint = unique(`${unreadableRule}/${reason}/${file}`)
  return issue(text, unreadableRule, fingerprint, 'critical', file, location?.start.line ?? 1)
}

function issue(
  description: string,
  rule: string,
  fingerprint: string,
  severity: Issue['severity'],
  file: string,
  line: number,
): Issue {
  return {
    description: safe(description),
    check_name: rule,
    fingerprint,
    severity,
    location: { path: file.replace(/^(?:\.\/+)+/, ''), lines: { begin: line } },
  }
}

/** GitLab drops all but one of the issues that share a fingerprint, such as those of a resource that was rendered twice. */
function uniqueNames(): (name: string) => string {
  const times = new Map<string, number>()
  return name => {
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return time === 1 ? name : `${name}-${time}`
  }
}
