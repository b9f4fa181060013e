/** What the text of a scalar in quotes, or of one on several lines, stands for. */
import { CARRIAGE_RETURN, isBlank, LINE_FEED } from './characters.ts'

/** Lines that follow each other are joined by spaces, and of the blank lines between them one falls away. https://yaml.org/spec/1.2.2/#65-line-folding */
export function unfolded(source: string): string {
  const lines = source.split('\n')
  let text = trimEnd(lines[0]!)
  let breaks = 0
  for (let index = 1; index < lines.length; index++) {
    const isLast = index === lines.length - 1
    const line = isLast ? trimStart(lines[index]!) : trimEnd(trimStart(lines[index]!))
    breaks++
    if (line === '' && !isLast) continue
    text += (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)) + line
    breaks = 0
  }
  return text
}

/** @param source without the quotes */
export function singleQuotedText(source: string): string {
  return (source.includes('\n') ? unfolded(source) : source).replaceAll("''", "'")
}

/** @param source without the quotes; its escapes are known to be right */
export function doubleQuotedText(source: string): string {
  const special = /[\\\n]/g
  let text = ''
  let done = 0
  for (let match = special.exec(source); match; match = special.exec(source)) {
    const before = source.slice(done, match.index)
    if (match[0] === '\n') {
      const next = afterBlanks(source, match.index, true)
      const breaks = source.slice(match.index, next).split('\n').length - 1
      text += trimEnd(before) + (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1))
      done = next
    } else {
      const [put, next] = unescaped(source, match.index + 1)
      text += before + put
      done = next
    }
    special.lastIndex = done
  }
  return text + source.slice(done)
}

/** What an escape stands for, and where it ends. @param at of the character after the backslash */
function unescaped(source: string, at: number): readonly [text: string, end: number] {
  const letter = source[at]!
  if (letter === '\n') return ['', afterBlanks(source, at + 1, false)]
  if (letter === '\r') return ['', afterBlanks(source, at + 2, false)]
  const digits = hexadecimalDigits(source.charCodeAt(at))
  if (digits === 0) return [letters[letter] ?? letter, at + 1]
  const end = at + 1 + digits
  return [String.fromCodePoint(Number.parseInt(source.slice(at + 1, end), 16)), end]
}

/** How many digits follow the letter of an escape. */
export function hexadecimalDigits(letter: number): number {
  return letter === 0x78 ? 2 : letter === 0x75 ? 4 : letter === 0x55 ? 8 : 0
}

const letters: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}

function afterBlanks(source: string, from: number, andBreaks: boolean): number {
  let at = from
  for (; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    const isBreak = unit === LINE_FEED || unit === CARRIAGE_RETURN
    if (!isBlank(unit) && !(andBreaks && isBreak)) break
  }
  return at
}

function trimStart(line: string): string {
  return line.slice(afterBlanks(line, 0, false))
}

function trimEnd(line: string): string {
  let end = line.length
  if (line.charCodeAt(end - 1) === CARRIAGE_RETURN) end--
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--
  return line.slice(0, end)
}
