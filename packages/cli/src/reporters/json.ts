/** The run as JSON, version 1: what scripts rely on. */
import type { Problem, Reporter, Run } from '@keelint/core'

/** Keys stand in a fixed order; what is absent is left out. */
export const json: Reporter = (run, { summary }) => {
  const report = {
    version: 1,
    tool: { name: run.tool.name, version: run.tool.version },
    problems: run.problems.map(problemJson),
    suppressed: [],
    ledger: ledgerJson(run.ledger),
    summary: {
      problems: summary.problems,
      severity: summary.severity,
      step: summary.step,
      fixable: summary.fixable,
      exitCode: summary.exitCode,
    },
  }
  return `${JSON.stringify(report, undefined, 2).replace(invisible, escaped)}\n`
}

// JSON lets these through, but a terminal that shows the report should not obey them. The line break is ours.
const invisible = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map(index => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
}

function problemJson(problem: Problem): object {
  const { resource } = problem
  return {
    rule: problem.rule,
    level: problem.level,
    severity: problem.severity,
    step: problem.step,
    message: problem.message,
    messageId: problem.messageId,
    file: problem.file,
    location: problem.location,
    path: problem.path,
    absent: problem.absent,
    resource: resource && {
      group: resource.group,
      version: resource.version,
      kind: resource.kind,
      namespace: resource.namespace,
      name: resource.name,
    },
    container: problem.container,
    identity: problem.identity,
    related: problem.related?.map(({ message, file, location }) => ({ message, file, location })),
    origin: problem.origin,
  }
}

function ledgerJson(ledger: Run['ledger']): object {
  return {
    files: ledger.files,
    documents: ledger.documents,
    resources: ledger.resources,
    skipped: ledger.skipped.map(({ file, reason }) => ({ file, reason })),
    skippedDocuments: ledger.skippedDocuments.map(({ file, document, reason }) => ({ file, document, reason })),
    unreadable: ledger.unreadable.map(({ file, reason, message, location }) => ({ file, reason, message, location })),
    undecided: ledger.undecided.map(({ rule, reason, count }) => ({ rule, reason, count })),
    rules: ledger.rules,
    worlds: ledger.worlds,
  }
}
