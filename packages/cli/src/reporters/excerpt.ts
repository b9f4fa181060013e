/** The line of a problem with marks under its place, cut to the width that there is. */
import { safeCharacter } from './safe-text.ts'
import { widthOf } from './text-width.ts'

export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
  /** What stands under `marked`. */
  readonly marks: string
}

interface Cell {
  readonly text: string
  readonly width: number
  readonly isMarked: boolean
}

const ellipsis = '…'

/**
 * @param line without its line break
 * @param start column of the place, from 1, in UTF-16 units
 * @param end one past it
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  // What is far from the place is never shown, and a line may be a megabyte.
  const from = Math.max(0, start - 1 - width)
  const cells = cellsOf(line.slice(from, start - 1 + 2 * width), start - 1 - from, end - 1 - from)
  const marked = cells.findIndex(cell => cell.isMarked)
  const first = firstShown(cells, from > 0, marked < 0 ? cells.length : marked, width)
  const leading = first > 0 || from > 0 ? ellipsis : ''
  let room = width - leading.length
  let last = first
  while (last < cells.length && room - cells[last]!.width >= 0) room -= cells[last++]!.width
  const isCut = last < cells.length
  const visible = cells.slice(first, isCut && last > first ? last - 1 : last)
  const text = (part: readonly Cell[]) => part.map(cell => cell.text).join('')
  const at = visible.findIndex(cell => cell.isMarked)
  const head = at < 0 ? visible : visible.slice(0, at)
  const middle = visible.filter(cell => cell.isMarked)
  return {
    before: leading + text(head),
    marked: text(middle),
    after: text(at < 0 ? [] : visible.slice(at + middle.length)) + (isCut ? ellipsis : ''),
    marks: '^'.repeat(Math.max(1, widthOf(text(middle)))),
  }
}

function cellsOf(text: string, start: number, end: number): readonly Cell[] {
  let offset = 0
  return Array.from(text, character => {
    const isMarked = offset >= start && offset < end
    offset += character.length
    const shown = safeCharacter(character)
    return { text: shown, width: widthOf(shown), isMarked }
  })
}

/** Lets go of what stands before the place, until the place and some of what follows fit in. */
function firstShown(cells: readonly Cell[], isCut: boolean, marked: number, width: number): number {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0)
  if (total <= width && !isCut) return 0
  let before = cells.slice(0, marked).reduce((sum, cell) => sum + cell.width, 0)
  const place = cells.filter(cell => cell.isMarked).reduce((sum, cell) => sum + cell.width, 0)
  const most = Math.max(Math.floor(width / 3), width - 2 - place)
  let first = 0
  if (before > most) while (first < marked && before > Math.floor(width / 3)) before -= cells[first++]!.width
  return first
}
