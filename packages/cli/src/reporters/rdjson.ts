/** The Reviewdog Diagnostic Format: `DiagnosticResult` as JSON, with columns in bytes of UTF-8. */
import {
  applyEdits,
  inPieces,
  jsonPieces,
  LateList,
  type Level,
  type Problem,
  type ReporterContext,
  type Run,
  ruleUrl,
  type Unreadable,
} from '@keelint/core'
import { type BytePositions, bytePositionsOf } from './byte-positions.ts'
import { safe } from './safe-text.ts'
import { unreadableRule } from './unreadable-rule.ts'

const severities: Readonly<Record<Level, 'ERROR' | 'WARNING'>> = { error: 'ERROR', warn: 'WARNING' }

/** The format has no place for the sums of the ledger; what could not be analyzed is a diagnostic. */
export const rdjson = inPieces((run, context) => {
  const positions = bytePositionsOf(context.source)
  const diagnostics = new LateList([...run.ledger.unreadable, ...run.problems], one =>
    'rule' in one ? problemDiagnostic(one, run, context, positions) : unreadableDiagnostic(one, positions),
  )
  return jsonPieces({ source: { name: run.tool.name }, diagnostics }, { wellFormed: true })
})

function problemDiagnostic(problem: Problem, run: Run, context: ReporterContext, positions: BytePositions): object {
  const { file, location, rule, level, message, related = [] } = problem
  const suggestions = suggestionsOf(problem, context, positions)
  return {
    message: safe(message),
    location: { path: file, range: positions.range(file, location) },
    severity: severities[level],
    code: { value: rule, url: ruleUrl(rule, run, context) },
    suggestions: suggestions.length > 0 ? suggestions : undefined,
    related_locations:
      related.length > 0
        ? related.map(place => ({
            message: safe(place.message),
            location: { path: place.file, range: positions.range(place.file, place.location) },
          }))
        : undefined,
  }
}

function unreadableDiagnostic({ file, reason, message, location }: Unreadable, positions: BytePositions): object {
  return {
    message: safe(`Not analyzed (${reason}): ${message}`),
    location: { path: file, range: location && positions.range(file, location) },
    severity: 'ERROR',
    code: { value: unreadableRule },
  }
}

/** Each is an answer by itself, so all edits of a fix become one that takes in what lies between them. */
function suggestionsOf(
  { file, fix, suggestions = [] }: Problem,
  { source }: ReporterContext,
  positions: BytePositions,
): readonly object[] {
  const text = source(file)
  if (text === undefined) return []
  return [...(fix ? [fix] : []), ...suggestions.map(suggestion => suggestion.fix)].flatMap(({ edits }) => {
    if (edits.length === 0) return []
    const start = edits.reduce((least, edit) => Math.min(least, edit.start), Number.POSITIVE_INFINITY)
    const end = edits.reduce((most, edit) => Math.max(most, edit.end), 0)
    const shifted = edits.map(edit => ({ start: edit.start - start, end: edit.end - start, text: edit.text }))
    const range = { start: positions.at(file, start), end: positions.at(file, end) }
    return [{ range, text: applyEdits(text.slice(start, end), shifted) }]
  })
}
