/** Ranges of a text that nobody is to see, and the text without what stands there. */
import type { Range } from '../source/place.ts'

/** In order, and none of them overlapping or empty. */
export function joined(ranges: readonly Range[]): readonly Range[] {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= start) continue
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

/** @param ranges as `joined` gives them @returns those that have a character in common with the range */
export function overlapping(ranges: readonly Range[], { start, end }: Range): readonly Range[] {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < ranges.length && ranges[last]!.start < end) last++
  return ranges.slice(low, last)
}

/**
 * The text with a star for each character of the ranges: every line and column stays where it is, in UTF-16 units and in
 * bytes of UTF-8. Line breaks and the blanks that begin a line stay.
 */
export function blanked(text: string, ranges: readonly Range[]): string {
  let shown = ''
  let from = 0
  for (const { start, end } of ranges) {
    shown += text.slice(from, start) + stars(text.slice(start, end))
    from = end
  }
  return shown + text.slice(from)
}

function stars(secret: string): string {
  const parts = secret.split(/(\r\n|[\r\n])/)
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part
      const blanks = index === 0 ? '' : /^[ \t]*/.exec(part)![0]
      return blanks + Array.from(part.slice(blanks.length), star).join('')
    })
    .join('')
}

/** As many units and as many bytes. */
function star(sign: string): string {
  const code = sign.codePointAt(0)!
  if (code < 0x80) return '*'
  if (code < 0x800) return '×'
  return code < 0x10000 ? '＊' : '🞷'
}
