/** Patterns of names: `*` stands for any text, `?` for one character. */

/** Whether the whole text is as the pattern says. */
export function namePattern(pattern: string): (text: string) => boolean {
  if (isLiteral(pattern)) return text => text === pattern
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.')
  const expression = new RegExp(`^${source}$`, 's')
  return text => expression.test(text)
}

export function isLiteral(pattern: string): boolean {
  return !/[*?]/.test(pattern)
}
