/** Cuts texts and puts pieces together, so that no more of a report is in memory twice than a piece. */

const most = 1 << 20

/** @returns none of them ends between the halves of a character */
export function* textPieces(text: string): Iterable<string> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + most, text.length)
    if (end < text.length && isHalf(text.charCodeAt(end - 1))) end--
    yield text.slice(start, end)
    start = end
  }
}

/** The first of two that make one character. */
function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

const enough = 1 << 16

/** The same text in fewer pieces, for each write takes its time. */
export function* gathered(pieces: Iterable<string>): Iterable<string> {
  let waiting: string[] = []
  let length = 0
  for (const piece of pieces) {
    waiting.push(piece)
    length += piece.length
    if (length < enough) continue
    yield waiting.join('')
    waiting = []
    length = 0
  }
  if (length > 0) yield waiting.join('')
}
