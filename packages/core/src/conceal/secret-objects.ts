/** The data of Secrets in a text, found by its lines: it need not be sound YAML, and too much is better than too little. */
import type { Range } from '../source/place.ts'

const secretKind = /(?:^|[\s{,])["']?kind["']?\s{0,20}:\s{0,20}["']?Secret(?:List)?["']?(?=\s|[,}#]|$)/m
const field =
  /^([ \t]*(?:- +)*)(["']?)(?:data|stringData|[^\s:"']{0,100}last-applied-configuration)\2[ \t]*:[ \t]*(.*)$/
/** In one line with what holds it, as in JSON. */
const within = /["']?\b(?:data|stringData)["']?\s{0,20}:\s{0,20}\{/g

export function secretObjects(text: string): readonly Range[] {
  if (!secretKind.test(text)) return []
  const found: Range[] = []
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n---', from)
    const end = next < 0 ? text.length : next + 1
    const document = text.slice(from, end)
    if (secretKind.test(document)) inDocument(document, from, found)
    from = next < 0 ? text.length : next + 4
  }
  return found
}

function inDocument(document: string, offset: number, found: Range[]): void {
  let at = 0
  let indent = -1
  let first = -1
  for (const line of document.split('\n')) {
    const depth = /^[ \t]*/.exec(line)![0].length
    const isBlank = line.trim() === ''
    if (indent >= 0 && !isBlank && depth <= indent) indent = -1
    if (indent >= 0 && !isBlank) {
      if (first < 0) first = depth
      const key =
        depth === first
          ? /^[ \t]*(?:"[^"]{0,300}"|'[^']{0,300}'|[^\s:#][^:]{0,300}):(?=\s|$)[ \t]*/.exec(line)?.[0]
          : undefined
      const value = line.slice((key ?? '').length)
      if (!isBlockHeader(value)) found.push({ start: offset + at + (key ?? '').length, end: offset + at + line.length })
    }
    const begun = indent < 0 ? field.exec(line) : null
    if (begun) {
      const [, before = '', , rest = ''] = begun
      indent = before.length
      first = -1
      if (rest !== '' && !isBlockHeader(rest))
        found.push({ start: offset + at + line.length - rest.length, end: offset + at + line.length })
    }
    at += line.length + 1
  }
  for (const { index, 0: begin } of document.matchAll(within))
    found.push({ start: offset + index + begin.length, end: offset + afterBrace(document, index + begin.length) })
}

/** What a block scalar begins with; it has nothing of it yet. */
function isBlockHeader(text: string): boolean {
  return /^[|>][-+\d]{0,2}\s*$/.test(text)
}

/** Where the brace closes that is open. */
function afterBrace(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"' || sign === "'") {
      for (at++; at < text.length && text[at] !== sign; at++) if (text[at] === '\\' && sign === '"') at++
    } else if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) return at
  }
  return text.length
}
