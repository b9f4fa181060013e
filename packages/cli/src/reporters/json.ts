/** The run as JSON, version 1: what scripts rely on; `schemas/report.json` describes it. */
import {
  type Comparison,
  inPieces,
  jsonPieces,
  LateList,
  type Problem,
  type Run,
  type SuppressedProblem,
} from '@keelint/core'

/** Keys stand in a fixed order; what is absent is left out. */
export const json = inPieces((run, { summary }) =>
  jsonPieces({
    version: 1,
    tool: { name: run.tool.name, version: run.tool.version },
    problems: new LateList(run.problems, problemJson),
    suppressed: new LateList(run.suppressed, suppressedJson),
    since: run.comparison && comparisonJson(run.comparison),
    fixed: run.fixed && [...run.fixed].map(([file, { fixes }]) => ({ file, fixes })),
    ledger: ledgerJson(run.ledger),
    summary: {
      problems: summary.problems,
      severity: summary.severity,
      step: summary.step,
      fixable: summary.fixable,
      exitCode: summary.exitCode,
    },
  }),
)

function problemJson(problem: Problem): object {
  const { resource, location, related, fix, suggestions } = problem
  return {
    rule: problem.rule,
    level: problem.level,
    severity: problem.severity,
    step: problem.step,
    message: problem.message,
    messageId: problem.messageId,
    file: problem.file,
    location: locationJson(location),
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
    before: problem.before && { level: problem.before.level, severity: problem.before.severity },
    related: filled(
      related?.map(({ message, file, location: place }) => ({ message, file, location: locationJson(place) })),
    ),
    origin: problem.origin,
    fix: fix && fixJson(fix),
    suggestions: filled(
      suggestions?.map(({ message, messageId, fix: way }) => ({ message, messageId, fix: fixJson(way) })),
    ),
    fixDeclined: problem.fixDeclined,
  }
}

function comparisonJson({ ref, commit, added, worsened, unchanged, silenced, removed }: Comparison): object {
  return {
    ref,
    commit,
    added,
    worsened,
    unchanged: unchanged.length,
    silenced: silenced.length,
    removed: new LateList(removed, problemJson),
  }
}

function suppressedJson(problem: SuppressedProblem): object {
  const { carrier, reason, until } = problem.suppression
  return { ...problemJson(problem), suppression: { carrier, reason, until } }
}

function fixJson({ edits }: NonNullable<Problem['fix']>): object {
  return { edits: edits.map(({ start, end, text }) => ({ start, end, text })) }
}

function locationJson({ start, end }: Problem['location']): object {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } }
}

function ledgerJson(ledger: Run['ledger']): object {
  return {
    files: ledger.files,
    documents: ledger.documents,
    resources: ledger.resources,
    skipped: ledger.skipped.map(({ file, reason }) => ({ file, reason })),
    skippedDocuments: ledger.skippedDocuments.map(({ file, document, reason }) => ({ file, document, reason })),
    unreadable: ledger.unreadable.map(({ file, reason, message, location }) => ({
      file,
      reason,
      message,
      location: location && locationJson(location),
    })),
    undecided: ledger.undecided.map(({ rule, reason, count }) => ({ rule, reason, count })),
    rules: ledger.rules,
    worlds: ledger.worlds,
  }
}

/** An empty list is left out. */
function filled<Item>(items: readonly Item[] | undefined): readonly Item[] | undefined {
  return items && items.length > 0 ? items : undefined
}
