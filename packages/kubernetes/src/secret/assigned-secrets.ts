/** Finds secrets that a text gives to names: settings, shell variables, JSON, XML, connection strings, SQL. */

import type { FoundSecret } from './found-secret.ts'
import { namedSecret } from './named-secret.ts'
import { basicConfidence } from './tokens.ts'

/** A line that holds none of these names no secret; most lines do not. */
const stem =
  /pass|pwd|\bpw\b|_pw|secret|token|(?:access|account|api|app|auth|batch|cipher|crypto|crypt|encryption|hmac|license|master|private|security|shared|signing|ssh|storage)[-_.]?key|key[-_.]?content|cred|bearer|jwt|(?:\b|_)auth\b|identified/gi

const name = `[A-Za-z_][\\w.-]{0,100}`
/** `NAME=value`, `name: value`, `export NAME="value"`, `- name: value`: the whole line. */
const line = new RegExp(
  `^\\s{0,200}(?:#|//|;|--)?\\s{0,8}(?:(?:export|set|ENV|ARG|SET|local|const|let|var|declare|setx?|-|--)\\s{1,8})?(["']?)(?:[\\w.-]{1,100}/)?(${name})\\1\\s{0,40}(?:=|:(?=[\\s"'])|=>|:=|\\?=)\\s{0,40}(.{1,1024})$`,
)
/** `"name": "value"` and `name='value'` anywhere. */
const quoted = new RegExp(
  `(?<![\\w.-])(["']?)(${name})\\1\\s{0,8}(?:=|:|=>|:=)\\s{0,8}(?:"([^"\\\\]{1,512})"|'([^'\\\\]{1,512})')`,
  'g',
)
/** `password=value` within a line: queries, connection strings, flags. */
const joined = new RegExp(`(?<![\\w.-])(?:--?)?(${name})=([^\\s"'\`;,&|<>()[\\]{}\\\\]{1,512})`, 'g')
const element = new RegExp(`<(${name})(?:\\s[^<>]{0,200})?>([^<>]{1,512})</\\1>`, 'g')
/** `CREATE USER … IDENTIFIED BY '…'`, `ALTER ROLE … PASSWORD '…'` */
const sql = /\b(?:identified(?: with [\w"'`]{1,40})? (?:by|as)|password) {1,4}'([^'\\]{1,256})'/gi
const netrc = /\blogin\s{1,4}\S{1,128}\s{1,4}password\s{1,4}(\S{1,256})/g
/** Of Docker's and npm's configurations: a user and a password in base64. */
const basic = /["']?(?<![\w-])_?auth["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z0-9+/]{8,1024}={0,2})/g

const longestLine = 4096

/** @returns in the order of the lines; what is longer than a line of 4096 signs is looked at in parts */
export function assignedSecrets(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = []
  stem.lastIndex = 0
  for (let hit = stem.exec(text); hit; hit = stem.exec(text)) {
    const begin = text.lastIndexOf('\n', hit.index) + 1
    const feed = text.indexOf('\n', hit.index)
    const end = feed < 0 ? text.length : feed + 1
    for (let from = begin; from < end; ) {
      const next = endOfPart(text, from, end)
      inLine(text.slice(from, next), from, found)
      from = next
    }
    stem.lastIndex = end
  }
  return found
}

function endOfPart(text: string, from: number, end: number): number {
  if (end - from <= longestLine) return end
  // Between two settings, if there is such a place.
  const half = text.slice(from + longestLine / 2, from + longestLine)
  const cut = Math.max(half.lastIndexOf(','), half.lastIndexOf(' '), half.lastIndexOf(';'), half.lastIndexOf('&'))
  return cut < 0 ? from + longestLine : from + longestLine / 2 + cut + 1
}

function inLine(piece: string, offset: number, found: FoundSecret[]): void {
  const own: FoundSecret[] = []
  const add = (key: string, value: string, start: number) => {
    const secret = namedSecret(key, value)
    if (secret && !own.some(one => one.start <= start + secret.start && start + secret.start < one.end))
      own.push({ ...secret, start: start + secret.start, end: start + secret.end })
  }
  for (const match of piece.matchAll(quoted)) {
    const value = match[3] ?? match[4] ?? ''
    add(match[2]!, value, match.index + match[0].length - 1 - value.length)
  }
  for (const match of piece.matchAll(element)) add(match[1]!, match[2]!, match.index + match[0].indexOf('>') + 1)
  const whole = line.exec(piece.trimEnd())
  if (whole) {
    const value = whole[3]!
    const bare = withoutComment(value)
    if (isPlain(bare)) add(whole[2]!, bare, piece.lastIndexOf(value))
  }
  for (const match of piece.matchAll(joined)) {
    // `${NAME}`, `call(…)`, `list[0]`
    if (/[({[]/.test(piece[match.index + match[0].length] ?? '')) continue
    // What a program computes is no password: only names that say "password" count without quotes.
    if (/pass|pwd/i.test(match[1]!) || match[0].startsWith('-'))
      add(match[1]!, match[2]!, match.index + match[0].length - match[2]!.length)
  }
  for (const expression of [sql, netrc])
    for (const match of piece.matchAll(expression)) {
      const value = match[1]!
      add('password', value, match.index + match[0].lastIndexOf(value))
    }
  for (const match of piece.matchAll(basic)) {
    const confidence = basicConfidence(match[1]!)
    const end = match.index + match[0].length
    if (confidence) own.push({ title: 'a user name with its password', confidence, start: end - match[1]!.length, end })
  }
  const isComment = /^\s*(?:#|\/\/\s|;|--\s|\*|<!--)/.test(piece)
  for (const secret of own)
    found.push({
      ...secret,
      confidence: isComment ? 'low' : secret.confidence,
      start: offset + secret.start,
      end: offset + secret.end,
    })
}

function withoutComment(value: string): string {
  return value.replace(/\s+(?:#|\/\/).*$/, '').replace(/[;,]$/, '')
}

/** No code, no list, no quotes: quoted values are found as such. */
function isPlain(value: string): boolean {
  return !/^["'[{(|>&*!]|[(){}[\]"'`<>|]|::|->|=>|==| \+ |\?\./.test(value)
}
