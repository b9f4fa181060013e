/** Documents written by a small writer that knows where it puts things: every path must be located just there. */
import { defineRule, type Path } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lintWith, meta } from '../support/lint.ts'

const places = suite('places everywhere')

/** Line, column and length, or the rest of the line's code where the length is not given. */
interface Spot {
  readonly line: number
  readonly column: number
  readonly length?: number
}

/** Writes YAML token by token and keeps where each path ought to be reported. */
class Writer {
  readonly lines = ['']
  readonly codeEnds: number[] = []
  readonly spots = new Map<string, Spot>()
  readonly #random: (below: number) => number
  #anchors = 0

  constructor(seed: number) {
    let state = seed
    this.#random = below => {
      state = (state * 1103515245 + 12345) % 2147483648
      return Math.floor((state / 2147483648) * below)
    }
  }

  #one<T>(...choices: readonly T[]): T {
    return choices[this.#random(choices.length)]!
  }

  put(text: string): Spot {
    const line = this.lines.length - 1
    const spot = { line: line + 1, column: this.lines[line]!.length + 1, length: text.length }
    this.lines[line] += text
    return spot
  }

  newLine(comments = true): void {
    this.codeEnds.push(this.lines.at(-1)!.trimEnd().length + 1)
    if (comments) this.put(this.#one('', '', '', ' # why', '   # "quoted" - {x: 1}', '  '))
    this.lines.push('')
    if (comments && this.#random(8) === 0) {
      this.put(this.#one('', '# a line', '      # further in'))
      this.newLine(false)
    }
  }

  #keep(path: Path, spot: Spot): void {
    this.spots.set(JSON.stringify(path), spot)
  }

  #key(): string {
    return `${this.#one('a', 'b', 'key.io/x', 'é', 'long-key')}${this.#random(1e6)}`
  }

  #anchor(): string {
    return this.#random(6) === 0 ? `&n${this.#anchors++} ` : ''
  }

  /** After a key's colon, or a dash. @param home where what has no place of its own stands */
  #scalar(path: Path, indent: number, home: Spot | undefined): void {
    const kind = this.#random(10)
    if (kind === 0 && home) {
      this.put(this.#one('', ' ', ' ~', ' null'))
      this.#keep(path, home)
      return
    }
    this.put(` ${this.#anchor()}`)
    if (kind === 1) {
      this.#keep(path, this.put(this.#one('|', '>-', '|+', '>')))
      for (const line of ['text # no comment', '', '  k: {v}']) {
        this.newLine(false)
        if (line) this.put(`${' '.repeat(indent + 2)}${line}`)
      }
    } else if (kind === 2) {
      const { length: _, ...spot } = this.put('"two # lines')
      this.#keep(path, spot)
      this.newLine(false)
      this.put(`${' '.repeat(indent + 2)}of text"`)
    } else this.#keep(path, this.put(this.#word()))
  }

  #word(): string {
    return this.#one('x', '1.50', 'true', 'a#b', 'http://x:80/y', '"q\\" # u"', "'it''s'", '"𝕏 é"', '-x', '0x1F', 'a b')
  }

  block(path: Path, indent: number, depth: number, first = true): void {
    for (let count = 1 + this.#random(3); count > 0; count--) {
      if (!first) this.put(' '.repeat(indent))
      first = false
      const name = this.#key()
      const key = this.put(this.#one(name, name, `"${name}"`))
      this.put(':')
      this.#value([...path, name], indent, depth, key)
    }
  }

  #value(path: Path, indent: number, depth: number, key: Spot): void {
    const kind = depth > 0 ? this.#random(5) : 9
    if (kind <= 1) {
      this.#keep(path, key)
      if (this.#random(5) === 0) this.put(` &n${this.#anchors++}`)
      this.newLine()
      const deeper = indent + this.#one(1, 2, 4)
      if (kind === 0) {
        this.put(' '.repeat(deeper))
        this.block(path, deeper, depth - 1)
      } else this.#items(path, this.#one(indent, deeper), depth - 1)
      return
    }
    if (kind === 2) {
      this.#keep(path, key)
      this.put(' ')
      this.#flow(path, indent + 2, 2)
    } else this.#scalar(path, indent, key)
    this.newLine()
  }

  #items(path: Path, indent: number, depth: number, first = false): void {
    for (let count = 1 + this.#random(3), index = 0; index < count; index++) {
      if (!first) this.put(' '.repeat(indent))
      first = false
      const here = [...path, index]
      const dash = this.put('-')
      const kind = depth > 0 ? this.#random(6) : 9
      if (kind === 0 && this.#random(2) === 0) {
        this.put(' ')
        const { length: _, ...anchor } = this.put(`&n${this.#anchors++}`)
        this.#keep(here, anchor)
        this.newLine()
        this.put(' '.repeat(indent + 2))
        this.block(here, indent + 2, depth - 1)
      } else if (kind <= 2) {
        this.put(' ')
        this.#keep(here, { line: dash.line, column: dash.column + 2 })
        if (kind < 2) this.block(here, indent + 2, depth - 1)
        else this.#items(here, indent + 2, depth - 1, true)
      } else if (kind === 3) {
        this.put(' ')
        this.#keep(here, { line: dash.line, column: dash.column + 2 })
        this.put(this.#anchor())
        this.#flow(here, indent + 2, 2)
        this.newLine()
      } else {
        this.#scalar(here, indent, undefined)
        this.newLine()
      }
    }
  }

  /** A mapping or list in brackets, on one line or several. */
  #flow(path: Path, indent: number, depth: number): void {
    const isMap = this.#random(2) === 0
    const wraps = this.#random(3) === 0
    const next = () => {
      if (!wraps) return this.put(' ')
      this.newLine()
      return this.put(' '.repeat(indent))
    }
    this.put(isMap ? '{' : '[')
    for (let count = this.#random(4), index = 0; index < count; index++) {
      next()
      const name = isMap ? this.#key() : index
      const here = [...path, name]
      let key: Spot | undefined
      if (isMap) {
        key = this.put(this.#one(`${name}`, `"${name}"`))
        this.put(': ')
      }
      if (depth > 0 && this.#random(3) === 0) {
        const line = this.lines.length
        const column = this.lines.at(-1)!.length + 1
        this.#flow(here, indent + 2, depth - 1)
        this.#keep(here, key ?? (line === this.lines.length ? this.#upToHere(line, column) : { line, column }))
      } else this.#keep(here, this.put(this.#word()))
      if (index < count - 1) this.put(',')
    }
    if (wraps) next()
    this.put(isMap ? '}' : ']')
  }

  #upToHere(line: number, column: number): Spot {
    return { line, column, length: this.lines.at(-1)!.length + 1 - column }
  }

  expected(): Map<string, string> {
    return new Map(
      [...this.spots].map(([path, { line, column, length }]) => {
        const end = length === undefined ? this.codeEnds[line - 1]! : column + length
        return [path, `${line}:${column}-${line}:${end}`]
      }),
    )
  }
}

/** Where each path is reported, and what is absent below it. */
async function located(text: string, paths: readonly Path[], file: string): Promise<Map<string, string>> {
  const rule = defineRule({
    meta,
    create: ({ report }) => ({
      Resource: (_value, { resource }) => {
        for (const path of paths)
          report({ at: { resource, path: path.slice(resource.base.length) }, messageId: 'here' })
      },
    }),
  })
  const { problems, ledger } = await lintWith(rule, { [file]: text })
  assert.equal(ledger.unreadable, [], text)
  return new Map(
    problems.map(({ path, absent, location: { start, end } }) => [
      JSON.stringify(path),
      `${start.line}:${start.column}-${end.line}:${end.column}${absent ? ' absent' : ''}`,
    ]),
  )
}

const heads: readonly (readonly [string, Path])[] = [
  ['apiVersion: x.io/v1\nkind: Any\nspec:\n  ', ['spec']],
  ['# top\n---\n# more\napiVersion: x.io/v1\nkind: Any\nspec:\n  ', ['spec']],
  ['apiVersion: v1\nkind: List\nitems:\n- apiVersion: x.io/v1\n  kind: Any\n  spec:\n    ', ['items', 0, 'spec']],
]

/** Reports carry paths of the resource, so those of a List's item are cut. */
for (const [number, [head, base]] of heads.entries())
  for (const [ends, mark] of [
    ['\n', ''],
    ['\r\n', ''],
    ['\n', '\uFEFF'],
  ] as const)
    places(`head ${number}, ${JSON.stringify(ends)}${mark && ', byte order mark'}`, async () => {
      for (let seed = 1; seed <= 40; seed++) {
        const writer = new Writer(seed * 7919 + number)
        for (const [index, line] of head.split('\n').entries()) {
          if (index > 0) writer.newLine(false)
          writer.put(line)
        }
        writer.block(base, writer.lines.at(-1)!.length, 4)
        const text = `${mark}${writer.lines.join(ends)}`
        const wanted = writer.expected()
        const paths = [...wanted.keys()].map(path => JSON.parse(path) as Path)
        const found = await located(text, [...paths, ...paths.map(path => [...path, 'missing', 0])], 'a.yaml')
        for (const path of paths) {
          const inResource = path.slice(base.length - 1)
          const place = wanted.get(JSON.stringify(path))
          assert.is(found.get(JSON.stringify(inResource)), place, `${seed} ${JSON.stringify(path)}\n${text}`)
          assert.is(found.get(JSON.stringify([...inResource, 'missing', 0])), `${place} absent`, JSON.stringify(path))
        }
      }
    })

places('JSON in any layout', async () => {
  const value = {
    apiVersion: 'x.io/v1',
    kind: 'Any',
    spec: { a: [1, { b: 'x', 'c d': [true, null, []] }], 'é"': '𝕏', n: null, e: {}, f: [[2.5e3]] },
  }
  const paths: Path[] = []
  const walk = (child: unknown, path: Path): void => {
    if (path.length > 0) paths.push(path)
    if (typeof child === 'object' && child !== null)
      for (const key of Object.keys(child))
        walk((child as Record<string, unknown>)[key], [...path, Array.isArray(child) ? Number(key) : key])
  }
  walk(value, [])
  for (const indent of [undefined, 2, '\t'] as const) {
    const text = JSON.stringify(value, null, indent)
    const lines = text.split('\n')
    for (const [path, place] of await located(text, paths, 'a.json')) {
      const [line, column, , end] = place.split(/[:-]/).map(Number) as [number, number, number, number]
      const child = (JSON.parse(path) as Path).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value)
      const key = (JSON.parse(path) as Path).at(-1)!
      const own = JSON.stringify(child, null, indent).split('\n')[0]!
      const byKey = typeof key === 'string' && (typeof child === 'object' || child === null)
      assert.is(lines[line - 1]!.slice(column - 1, end - 1), byKey ? JSON.stringify(key) : own, path)
    }
  }
})

places.run()
