/** JSON as text that neither a terminal nor a build server obeys, whatever stands in it. */

const foreign = /[^\n -~]/
// JSON lets these through as they are.
const invisible = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu
// Only halves are escaped so; and a backslash may itself be escaped.
const half = /\\(?:ud[89a-f][\da-f]{2}|.)/g
// Azure, TeamCity and older GitHub commands work anywhere in a line.
const command = /##(?=\[|vso\[|teamcity\[)/gi

export interface JsonTextOptions {
  /** Whether halves of surrogate pairs become U+FFFD: strict parsers, such as those of Protocol Buffers, refuse a text with one. */
  readonly wellFormed?: boolean
}

/** With two blanks a level and a line break at the end; what is escaped parses back to the same value. */
export function jsonText(value: unknown, options: JsonTextOptions = {}): string {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value)
  // Put together once, for each copy of a large report would take as much memory again.
  return isMap
    ? [...mapPieces(value, options), '\n'].join('')
    : `${tame(JSON.stringify(value, undefined, 2), options)}\n`
}

/** A long list in pieces: most are short and plain, where the whole would be large, and twice that for one foreign character. */
function* mapPieces(map: object, options: JsonTextOptions): Iterable<string> {
  let before = '{\n'
  for (const [key, value] of Object.entries(map)) {
    const isLong = Array.isArray(value) && value.length > longList
    const text = isLong ? '' : tame(indented(JSON.stringify(value, undefined, 2), '  '), options)
    if (text === undefined) continue
    yield `${before}  ${tame(JSON.stringify(key), options)}: ${text}`
    if (isLong) yield* listPieces(value, options)
    before = ',\n'
  }
  yield before === '{\n' ? '{}' : '\n}'
}

const longList = 100

function* listPieces(list: readonly unknown[], options: JsonTextOptions): Iterable<string> {
  let before = '[\n    '
  for (const item of list) {
    yield before
    yield tame(indented(JSON.stringify(item, undefined, 2) ?? 'null', '    '), options)
    before = ',\n    '
  }
  yield '\n  ]'
}

function indented(json: string, by: string): string
function indented(json: string | undefined, by: string): string | undefined
function indented(json: string | undefined, by: string): string | undefined {
  return json?.replaceAll('\n', `\n${by}`)
}

function tame(json: string, options: JsonTextOptions): string
function tame(json: string | undefined, options: JsonTextOptions): string | undefined
function tame(json: string | undefined, { wellFormed = false }: JsonTextOptions): string | undefined {
  if (json === undefined) return undefined
  const text =
    wellFormed && json.includes('\\ud') ? json.replace(half, whole => (whole.length > 2 ? '\uFFFD' : whole)) : json
  // Nearly all reports are plain, and they may be large.
  const visible = foreign.test(text) ? text.replace(invisible, escaped) : text
  return visible.includes('##') ? visible.replace(command, '#\\u0023') : visible
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map(index => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
}
