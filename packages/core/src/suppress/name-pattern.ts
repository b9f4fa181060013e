/** Patterns of names: `*` stands for any text, `?` for one character. */

/** Whether the whole text is as the pattern says; in time that no pattern and no text can blow up. */
export function namePattern(pattern: string): (text: string) => boolean {
  if (isLiteral(pattern)) return text => text === pattern
  return text => matches(pattern, text)
}

export function isLiteral(pattern: string): boolean {
  return !/[*?]/.test(pattern)
}

/** A star takes as little as it can, and only the last one may have to take more: what lies before it fits as it is. */
function matches(pattern: string, text: string): boolean {
  let at = 0
  let star = -1
  let taken = 0
  for (let next = 0; next < text.length; ) {
    if (pattern[at] === '*') {
      star = at++
      taken = next
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[next])) {
      at++
      next++
    } else if (star >= 0) {
      at = star + 1
      next = ++taken
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
