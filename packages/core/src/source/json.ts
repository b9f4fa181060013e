/** Tells JSON from YAML and splits a stream of JSON values. */
import type { Range } from './place.ts'

/** Whether kubectl reads the text as JSON: its first character that is no space is an opening brace. */
export function looksLikeJson(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text)
}

/**
 * The values of a stream of JSON values, found by their brackets alone; what is no JSON shows when they are parsed.
 *
 * @param most how many are told apart: one more holds all that is left
 */
export function splitJson(text: string, most = Number.POSITIVE_INFINITY): readonly Range[] {
  const values: Range[] = []
  const token = /"(?:[^"\\]|\\[\s\S])*"?|[[{\]}]|[^\s"[{\]}]+/g
  token.lastIndex = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let depth = 0
  let start = -1
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (start < 0) start = match.index
    if (values.length >= most) break
    if (match[0] === '{' || match[0] === '[') depth++
    else if (match[0] === '}' || match[0] === ']') depth--
    if (depth <= 0) {
      values.push({ start, end: token.lastIndex })
      depth = 0
      start = -1
    }
  }
  if (start >= 0) values.push({ start, end: text.length })
  return values
}

/** What is wrong with a JSON text, or undefined where nothing is. The offset is where it says so, else the beginning. */
export function jsonFault(text: string): { readonly message: string; readonly offset: number } | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      message: message.replace(/ \(line \d+ column \d+\)$/, ''),
      offset: Number(/position (\d+)/.exec(message)?.[1] ?? 0),
    }
  }
}
