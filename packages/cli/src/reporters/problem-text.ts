/** One problem as text: its head, what it says, related places, and the line of YAML under it. */
import type { Lines, Location, Problem } from '@keelint/core'
import type { Paint, Style } from '../output/color.ts'
import { beforeText } from './account.ts'
import { excerpt } from './excerpt.ts'
import { safe } from './safe-text.ts'
import { levelStyle, severityStyle } from './styles.ts'
import { padStart, widthOf, wrap } from './text-width.ts'

export interface Page {
  readonly paint: Paint
  /** In columns. */
  readonly width: number
  /** The lines of a file that was linted. */
  lines(file: string): Lines | undefined
}

const mostRelated = 3

/** @param place how wide the column of places is */
export function problemLines(problem: Problem, place: number, page: Page): readonly string[] {
  const { paint, width } = page
  const { level, severity, location } = problem
  const plain = `  ${padStart(positionOf(location), place)}  ${level.padEnd(5)}  ${severity.padEnd(8)}  `
  const head = `  ${paint('dim', padStart(positionOf(location), place))}  ${paint(levelStyle(level), level.padEnd(5))}  ${paint(severityStyle(severity), severity.padEnd(8))}  `
  const indent = ' '.repeat(plain.length)
  const message = wrap(safe(problem.message) + beforeText(problem), width - plain.length)
  const rule = paint('dim', safe(problem.rule))
  const last = message.at(-1)!
  const fits = plain.length + widthOf(last) + 2 + problem.rule.length <= width
  const body = fits ? [...message.slice(0, -1), `${last}  ${rule}`] : [...message, rule]
  return [...body.map((line, index) => (index === 0 ? head : indent) + line), ...relatedLines(problem, indent, page)]
}

/** The line that a location is on, with its number; nothing where the file has no text. */
export function frameLines(
  file: string,
  { start, end }: Location,
  style: Style,
  { paint, width, lines }: Page,
): readonly string[] {
  const source = lines(file)
  if (!source) return []
  const number = padStart(String(start.line), 6)
  const { before, marked, after, marks } = excerpt(
    source.line(start.line),
    start.column,
    end.column,
    width - number.length - 3,
  )
  if (before.trim() === '' && marked === '' && after === '') return []
  const bar = paint('dim', '│')
  return [
    `${paint('dim', number)} ${bar} ${before}${paint(style, marked)}${after}`,
    `${' '.repeat(number.length)} ${bar} ${' '.repeat(widthOf(before))}${paint(style, marks)}`,
  ]
}

export function positionOf({ start }: Location): string {
  return `${start.line}:${start.column}`
}

function relatedLines({ file, related = [] }: Problem, indent: string, { paint, width }: Page): readonly string[] {
  const shown = related.slice(0, related.length > mostRelated + 1 ? mostRelated : related.length)
  const texts = shown.map(({ file: other, location, message }) => {
    const where = other === file ? `line ${positionOf(location)}` : `${safe(other)}:${positionOf(location)}`
    return `${where}  ${safe(message)}`
  })
  if (related.length > shown.length) texts.push(`and ${related.length - shown.length} more places`)
  return texts
    .flatMap(text =>
      wrap(text, width - indent.length - 2).map((line, index) => (index === 0 ? `↳ ${line}` : `  ${line}`)),
    )
    .map(line => paint('dim', indent + line))
}
