/** The report for people: problems by file and resource with their lines, a summary by the five steps, the ledger. */
import { inPieces, type Problem, type Reporter } from '@keelint/core'
import { painter } from '../output/color.ts'
import { comparisonTexts, deprecationTexts, fixedTexts, offerTexts } from './account.ts'
import { ledgerLines, noteLines, unreadableLines } from './ledger-text.ts'
import { linesOf } from './lines-of.ts'
import { frameLines, type Page, positionOf, problemLines } from './problem-text.ts'
import { resourceText } from './resource-text.ts'
import { guardLines, safe } from './safe-text.ts'
import { levelStyle } from './styles.ts'
import { summaryLines, verdictLine } from './summary-text.ts'
import { widthOf } from './text-width.ts'

/** @param width how many columns the report may take */
export function stylish(width: number): Reporter {
  return inPieces(function* (run, context) {
    const paint = painter(context.color)
    const page = { paint, width, lines: linesOf(context.source) }
    const { ledger, problems } = run
    for (const group of groups(problems, ({ file }) => file)) yield textOf(fileLines(group, page))
    yield textOf([
      ...unreadableLines(ledger.unreadable, page),
      ...summaryLines(run, paint),
      ...fixedTexts(run, context).map(text => paint('green', `✔ ${text}`)),
      verdictLine(run, context, paint),
      ...comparisonTexts(run).flatMap(text => noteLines(text, page)),
      ...offerTexts(run, context).flatMap(text => noteLines(text, page)),
      ...ledgerLines(ledger, page),
      ...deprecationTexts(run).flatMap(text => noteLines(text, page)),
    ])
  })
}

function textOf(lines: readonly string[]): string {
  return guardLines(`${lines.map(line => line.trimEnd()).join('\n')}\n`)
}

function fileLines(problems: readonly Problem[], page: Page): readonly string[] {
  const { paint } = page
  const place = problems.reduce((most, { location }) => Math.max(most, positionOf(location).length), 0)
  return [
    paint(['bold', 'underline'], safe(problems[0]!.file)),
    ...groups(problems, resourceOf).flatMap((group, index) => [
      ...(index > 0 ? [''] : []),
      ...headingOf(group[0]!, page),
      ...groups(group, placeOf).flatMap(same => placeLines(same, place, page)),
    ]),
    '',
  ]
}

/** Problems of one place share the line of YAML. */
function placeLines(problems: readonly Problem[], place: number, page: Page): readonly string[] {
  const { file, location } = problems[0]!
  const style = levelStyle(problems.some(({ level }) => level === 'error') ? 'error' : 'warn')
  return [
    ...problems.flatMap(problem => problemLines(problem, place, page)),
    ...frameLines(file, location, style, page),
  ]
}

/** Which resource, and which template it was rendered from. */
function headingOf({ resource, origin }: Problem, { paint, width }: Page): readonly string[] {
  if (!resource) return []
  const name = safe(resourceText(resource))
  if (origin === undefined) return [`  ${paint('cyan', name)}`]
  const from = `from ${safe(origin)}`
  const fits = widthOf(name) + widthOf(from) + 4 <= width
  return fits
    ? [`  ${paint('cyan', name)}  ${paint('dim', from)}`]
    : [`  ${paint('cyan', name)}`, `  ${paint('dim', from)}`]
}

function resourceOf({ resource, origin }: Problem): string {
  return JSON.stringify([resource?.group, resource?.kind, resource?.namespace, resource?.name, origin])
}

function placeOf({ location: { start, end } }: Problem): string {
  return `${start.line}:${start.column}-${end.column}`
}

/** Neighbors with the same key. */
function groups(problems: readonly Problem[], keyOf: (problem: Problem) => string): readonly (readonly Problem[])[] {
  const all: Problem[][] = []
  let last: string | undefined
  for (const problem of problems) {
    const key = keyOf(problem)
    if (key === last) all.at(-1)!.push(problem)
    else all.push([problem])
    last = key
  }
  return all
}
