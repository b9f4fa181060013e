/** Finds the line that a directive is about, by what else stands in the text. */
import type { Lines } from '../source/file.ts'

/**
 * The first line after `line` that holds YAML: no blank line, comment, directive of YAML or lone separator. Undefined at the end of
 * the text. @param comments offsets where comments begin, complete where block scalars may stand
 */
export function nextLine(line: number, lines: Lines, isComment: (offset: number) => boolean): number | undefined {
  const { starts } = lines
  for (let next = line + 1; next <= starts.length; next++) {
    const text = lines.line(next)
    const [, blanks = '', first] = /^((?:---|\.\.\.)?[ \t]*)(.?)/.exec(text) ?? []
    if (first === '' || first === undefined) continue
    if (first === '#' && isComment(starts[next - 1]! + blanks.length)) continue
    if (first === '%' && blanks === '') continue
    return next
  }
  return undefined
}
