/** What looks like a secret anywhere in the text of a file, whether a rule looked there or not. */
import { isAsSureAs, longestSearched, secretsInText } from '@keelint/kubernetes'
import type { Range } from '../source/place.ts'

/** Of an environment variable or a header, in either order, in lines of their own or in one. */
const named =
  /\bname["']?:[ \t]{0,8}["']?([\w.-]{1,100})["']?[ \t]{0,8}(?:,|\r?\n)[ \t]{0,200}["']?value["']?:[ \t]{0,8}(["']?)([^\r\n]{1,2000})/g
const valued =
  /\bvalue["']?:[ \t]{0,8}(["']?)([^\r\n,]{1,2000}?)\1[ \t]{0,8}(?:,|\r?\n)[ \t]{0,200}["']?name["']?:[ \t]{0,8}["']?([\w.-]{1,100})/g
/** An argument behind its flag. */
const flagged = /-[ \t]{1,8}["']?--?([\w.-]{1,100})["']?[ \t]{0,8}\r?\n[ \t]{0,200}-[ \t]{1,8}(["']?)([^\r\n]{1,2000})/g

export function secretTexts(text: string): readonly Range[] {
  const found: Range[] = []
  for (let from = 0; from < text.length; ) {
    const end = endOfPart(text, from)
    const part = text.slice(from, end)
    for (const secret of secretsInText(part))
      if (isAsSureAs(secret, 'medium')) found.push({ start: from + secret.start, end: from + secret.end })
    pairs(part, from, found)
    from = end
  }
  return found
}

function endOfPart(text: string, from: number): number {
  if (text.length - from <= longestSearched) return text.length
  const feed = text.lastIndexOf('\n', from + longestSearched)
  return feed > from ? feed + 1 : from + longestSearched
}

function pairs(part: string, offset: number, found: Range[]): void {
  const add = (name: string, value: string, start: number) => {
    for (const secret of secretsInText(value, name))
      if (isAsSureAs(secret, 'medium'))
        found.push({ start: offset + start + secret.start, end: offset + start + secret.end })
  }
  for (const pattern of [named, flagged])
    for (const { index, 0: whole, 1: name = '', 2: quote = '', 3: rest = '' } of part.matchAll(pattern))
      add(name, valueIn(rest, quote), index + whole.length - rest.length)
  for (const { index, 0: whole, 1: quote = '', 2: value = '', 3: name = '' } of part.matchAll(valued))
    add(name, value, index + whole.indexOf(value, whole.indexOf(':') + 1 + quote.length))
}

/** What a line holds of a scalar. */
function valueIn(rest: string, quote: string): string {
  if (quote !== '') {
    const end = rest.indexOf(quote)
    return end < 0 ? rest : rest.slice(0, end)
  }
  return rest
    .replace(/[ \t]+#.*$/, '')
    .replace(/[ \t]*[\]},].*$/, '')
    .trimEnd()
}
