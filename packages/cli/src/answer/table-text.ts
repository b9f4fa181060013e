/** Answers as text for a terminal, as Markdown, CSV and JSON; nothing that a file holds becomes a command or markup. */
import { jsonText } from '@keelint/core'
import { code, prose } from '../reporters/markdown-text.ts'
import { guardLines, safe } from '../reporters/safe-text.ts'
import { padEnd, widthOf } from '../reporters/text-width.ts'
import type { Answer, Cell, FilePlace, Part, WorldAnswer } from './answer.ts'

/** A place as one writes it, without the column. */
export function placeText({ file, line }: FilePlace): string {
  return `${file}:${line}`
}

const writers = { text: plainText, markdown, csv, json }

/** What every answer can be written as. */
type TableFormat = keyof typeof writers

export function isTableFormat(format: string): format is TableFormat {
  return Object.hasOwn(writers, format)
}

/** @param answers one for each world */
export function tableText(format: TableFormat, answers: readonly WorldAnswer[]): string {
  return writers[format](answers)
}

function plainText(answers: readonly WorldAnswer[]): string {
  return guardLines(answers.map(({ world, answer }) => block(answer, worldSuffix(answers, world))).join('\n'))
}

function worldSuffix(answers: readonly WorldAnswer[], world: string): string {
  return answers.length > 1 ? ` (${world})` : ''
}

function block({ title, columns, rows, unknown, notes }: Answer<FilePlace>, suffix: string): string {
  const texts = rows.map(({ cells }) => cells.map(cellText))
  const head = columns.map(column => column.toUpperCase())
  const widths = head.map((_, column) => Math.max(...[head, ...texts].map(row => widthOf(row[column] ?? ''))))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : padEnd(cell, widths[column]!)))
      .join('  ')
      .trimEnd()
  return [
    safe(`${title}${suffix}`),
    '',
    ...(rows.length > 0 ? [line(head), ...texts.map(line)] : ['Nothing, as far as the files tell.']),
    ...(unknown.length > 0 ? ['', 'Cannot tell', ...unknown.map(part => `  ${partText(part)}`)] : []),
    ...(notes.length > 0 ? ['', ...notes.map(safe)] : []),
    '',
  ].join('\n')
}

function cellText(cell: Cell<FilePlace>): string {
  return cell.map(partText).join(', ')
}

function partText({ text, at }: Part<FilePlace>): string {
  return safe(at ? `${text} (${placeText(at)})` : text)
}

function markdown(answers: readonly WorldAnswer[]): string {
  return guardLines(
    answers
      .map(({ world, answer: { title, columns, rows, unknown, notes } }) =>
        [
          `## ${prose(title)}${answers.length > 1 ? ` (${code(world)})` : ''}`,
          '',
          `| ${columns.map(prose).join(' | ')} |`,
          `| ${columns.map(() => '---').join(' | ')} |`,
          ...rows.map(({ cells }) => `| ${cells.map(markdownCell).join(' | ')} |`),
          ...(unknown.length > 0 ? ['', 'Cannot tell:', '', ...unknown.map(part => `- ${markdownPart(part)}`)] : []),
          ...notes.flatMap(note => ['', prose(note)]),
          '',
        ].join('\n'),
      )
      .join('\n'),
  )
}

function markdownCell(cell: Cell<FilePlace>): string {
  return cell.map(markdownPart).join(', ')
}

function markdownPart({ text, at, isConflict }: Part<FilePlace>): string {
  const told = isConflict ? `**${prose(text)}**` : prose(text)
  return at ? `${told} (${code(placeText(at))})` : told
}

/** RFC 4180, with a column for the world, and what nobody can tell in lines of its own. */
function csv(answers: readonly WorldAnswer[]): string {
  const [first] = answers
  if (!first) return ''
  const head = ['World', ...first.answer.columns]
  const rest = head.slice(2).map(() => '')
  const lines = [
    head,
    ...answers.flatMap(({ world, answer: { rows, unknown } }) => [
      ...rows.map(({ cells }) => [world, ...cells.map(cellText)]),
      ...unknown.map(part => [world, `cannot tell: ${partText(part)}`, ...rest]),
    ]),
  ]
  return guardLines(lines.map(line => `${line.map(csvField).join(',')}\r\n`).join(''))
}

/** A spreadsheet takes what begins with one of these for a formula. */
const formula = /^[=+\-@\t\r]/

function csvField(text: string): string {
  const shown = safe(text)
  const harmless = formula.test(shown) ? `'${shown}` : shown
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function json(answers: readonly WorldAnswer[]): string {
  return jsonText(tables(answers))
}

/** The answers as JSON has them. */
export function tables(answers: readonly WorldAnswer[]) {
  return answers.map(({ world, answer: { title, columns, rows, unknown, notes } }) => ({
    world,
    title,
    columns,
    rows: rows.map(({ cells }) => cells),
    unknown,
    notes,
  }))
}
