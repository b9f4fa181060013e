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
  return [...jsonPieces(value, options)].join('')
}

/** A list whose items are made when they are written, and forgotten then: all at once would take as much memory as the run itself. */
export class LateList<Value, Item> implements Iterable<Item> {
  readonly #values: readonly Value[]
  readonly #make: (value: Value) => Item

  constructor(values: readonly Value[], make: (value: Value) => Item) {
    this.#values = values
    this.#make = make
  }

  get length(): number {
    return this.#values.length
  }

  *[Symbol.iterator](): Iterator<Item> {
    for (const value of this.#values) yield this.#make(value)
  }

  toJSON(): readonly Item[] {
    return [...this]
  }
}

/**
 * The same text in pieces: of a long list some items are one, made when it is asked for. The whole would be large, and twice that for
 * one foreign character.
 */
export function* jsonPieces(value: unknown, options: JsonTextOptions = {}): Iterable<string> {
  if (value === undefined || !holdsLongList(value)) yield `${tame(JSON.stringify(value, undefined, 2), options)}\n`
  else {
    yield* piecesOf(value, options, 0)
    yield '\n'
  }
}

const longList = 100
/** How many maps and lists a long list may stand in. */
const deepest = 4

function holdsLongList(value: unknown, depth = 0): value is object {
  if (value instanceof LateList) return value.length > longList
  if (Array.isArray(value)) return value.length > longList || (depth < deepest && holdsOne(value, depth))
  return isMap(value) && depth < deepest && holdsOne(Object.values(value), depth)
}

function holdsOne(values: readonly unknown[], depth: number): boolean {
  return values.some(value => holdsLongList(value, depth + 1))
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('toJSON' in value)
}

/** @param value which holds a long list, or is one @param depth of the line that it begins on, in levels */
function* piecesOf(value: object, options: JsonTextOptions, depth: number): Iterable<string> {
  const isList = Array.isArray(value) || value instanceof LateList
  if (isList && value.length > longList) yield* listPieces(value, options, depth)
  else {
    const inner = lineBreak(depth + 1)
    let before = isList ? '[' : '{'
    for (const [name, item] of isList ? unnamed(value) : named(value, options)) {
      const isHolder = holdsLongList(item)
      const text = isHolder ? '' : tame(JSON.stringify(item, undefined, 2)?.replaceAll('\n', inner), options)
      if (text === undefined && !isList) continue
      yield `${before}${inner}${name}${text ?? 'null'}`
      if (isHolder) yield* piecesOf(item, options, depth + 1)
      before = ','
    }
    yield `${lineBreak(depth)}${isList ? ']' : '}'}`
  }
}

/** How many items of a long list are one piece, however much they hold: each call of `JSON.stringify` takes its time. */
const itemsAtOnce = 32

function* listPieces(list: Iterable<unknown>, options: JsonTextOptions, depth: number): Iterable<string> {
  let before = '['
  let items: unknown[] = []
  const piece = () => `${before}${lineBreak(depth + 1)}${tame(itemsText(items, depth), options)}`
  for (const item of list) {
    items.push(item)
    if (items.length < itemsAtOnce) continue
    yield piece()
    before = ','
    items = []
  }
  if (items.length > 0) yield piece()
  yield `${lineBreak(depth)}]`
}

/** Items of a list, without its brackets. @param depth of the line that the list begins on, in levels */
function itemsText(items: readonly unknown[], depth: number): string {
  const levels = [...Array(depth + 1).keys()]
  // Lists around it have JSON write each line where it belongs.
  const list = levels.reduce<readonly unknown[]>((inner, level) => (level === 0 ? inner : [inner]), items)
  const brackets = levels.map(level => ({ open: `[${lineBreak(level + 1)}`, close: `${lineBreak(level)}]` }))
  const text = JSON.stringify(list, undefined, 2)
  return text.slice(
    brackets.reduce((sum, { open }) => sum + open.length, 0),
    -brackets.reduce((sum, { close }) => sum + close.length, 0),
  )
}

function lineBreak(depth: number): string {
  return `\n${'  '.repeat(depth)}`
}

function* unnamed(list: Iterable<unknown>): Iterable<readonly [string, unknown]> {
  for (const item of list) yield ['', item]
}

function* named(map: object, options: JsonTextOptions): Iterable<readonly [string, unknown]> {
  for (const [key, item] of Object.entries(map)) yield [`${tame(JSON.stringify(key), options)}: `, item]
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
