/** Prints values as YAML in any way that people write it; each comment is unique and names the path of the node that it is in. */
import { isDeepStrictEqual } from 'node:util'
import type { Path } from '@keelint/core'
import type { Choices } from './choices.ts'

export interface Layout {
  readonly choices: Choices
  readonly eol: string
  /** Whether to use anchors, aliases, merge keys and tags. */
  readonly withShared: boolean
  /** Whether to use brackets. */
  readonly withFlow: boolean
}

type Value = unknown
type Mapping = Readonly<Record<string, Value>>

export function printed(value: Value, layout: Layout): string {
  return new Printer(layout).document(value)
}

export function commentPath(comment: string): Path {
  return JSON.parse(/\[.*\]$/.exec(comment)![0]) as Path
}

class Printer {
  readonly #layout: Layout
  readonly #anchors: { name: string; value: Value }[] = []
  #comments = 0

  constructor(layout: Layout) {
    this.#layout = layout
  }

  document(value: Value): string {
    const { choices, eol, withFlow } = this.#layout
    const head = this.#gap('', [])
    const isFlow = withFlow && choices.once(12)
    const lines = isFlow || !isFilled(value) ? [this.#flow(value, [], '', choices.once(2))] : this.#block(value, '', [])
    return [...head, ...lines, ...(choices.once(8) ? [''] : [])].join(eol)
  }

  #comment(path: Path): string {
    return `# c${this.#comments++} ${JSON.stringify(path)}`
  }

  #trailing(path: Path): string {
    return this.#layout.choices.once(6) ? ` ${this.#comment(path)}` : ''
  }

  /** Blank lines and comments. */
  #gap(indent: string, path: Path): readonly string[] {
    const { choices } = this.#layout
    if (!choices.once(5)) return []
    return Array.from({ length: 1 + choices.below(2) }, () => (choices.once(3) ? '' : indent + this.#comment(path)))
  }

  /** The lines of a mapping or list with something in it. */
  #block(value: object, indent: string, path: Path): readonly string[] {
    return Array.isArray(value) ? this.#list(value, indent, path) : this.#mapping(value as Mapping, indent, path)
  }

  #mapping(value: Mapping, indent: string, path: Path): readonly string[] {
    const { choices } = this.#layout
    const step = indent + ' '.repeat(1 + ((choices.below(4) + 1) % 4))
    const listStep = choices.once(2) ? indent : step
    const merged = this.#mergedInto(value)
    const lines = merged ? [`${indent}<<: *${merged.name}`] : []
    for (const [key, item] of Object.entries(value)) {
      if (
        merged &&
        Object.hasOwn(merged.value as object, key) &&
        isDeepStrictEqual((merged.value as Mapping)[key], item)
      )
        continue
      const at = [...path, key]
      const name = `${indent}${this.#key(key)}:`
      const inner = Array.isArray(item) ? listStep : step
      lines.push(...(lines.length > 0 ? this.#gap(indent, path) : []), ...this.#value(name, item, inner, at, step))
    }
    return lines
  }

  #list(value: readonly Value[], indent: string, path: Path): readonly string[] {
    const { choices } = this.#layout
    const gap = ' '.repeat(choices.once(5) ? 3 : 1)
    return value.flatMap((item, index) => {
      const at = [...path, index]
      const before = index > 0 ? this.#gap(indent, path) : []
      const inner = `${indent} ${gap}`
      if (isFilled(item) && !this.#takesBrackets() && !choices.once(6)) {
        const lines = this.#block(item, inner, at)
        return [...before, `${indent}-${gap}${lines[0]!.slice(inner.length)}`, ...lines.slice(1)]
      }
      return [...before, ...this.#value(`${indent}-`, item, inner, at, inner, gap)]
    })
  }

  /** What follows a key or a dash. */
  #value(name: string, value: Value, inner: string, path: Path, deeper: string, gap = ' '): readonly string[] {
    const { choices } = this.#layout
    const alias = this.#aliasOf(value)
    if (alias) return [`${name}${gap}*${alias}${this.#trailing(path)}`]
    const anchor = this.#anchorFor(value)
    const props = anchor ? `${gap}&${anchor.name}` : ''
    try {
      if (isFilled(value) && !this.#takesBrackets())
        return [`${name}${props}${this.#trailing(path)}`, ...this.#gap(inner, path), ...this.#block(value, inner, path)]
      if (typeof value === 'string' && /[^\n]\n$/.test(value) && /^\S/.test(value) && choices.once(2))
        return [
          `${name}${props}${gap}|${this.#trailing(path)}`,
          ...value
            .slice(0, -1)
            .split('\n')
            .map(line => (line === '' ? '' : deeper + line)),
        ]
      if (value === null && choices.once(2)) return [`${name}${props}${this.#trailing(path)}`]
      const tag = this.#layout.withShared && typeof value === 'string' && choices.once(12) ? `${gap}!!str` : ''
      const indent = / */.exec(name)![0]
      return [
        `${name}${props}${tag}${gap}${this.#flow(value, path, `${indent}  `, choices.once(3))}${this.#trailing(path)}`,
      ]
    } finally {
      if (anchor) this.#anchors.push(anchor)
    }
  }

  #takesBrackets(): boolean {
    return this.#layout.withFlow && this.#layout.choices.once(6)
  }

  /** In brackets, or a scalar. @param spread an entry a line */
  #flow(value: Value, path: Path, indent: string, spread: boolean): string {
    const { choices, eol } = this.#layout
    if (typeof value !== 'object' || value === null) return this.#scalar(value, true)
    const isList = Array.isArray(value)
    const [open, close] = isList ? '[]' : '{}'
    const entries = Object.entries(value)
    if (entries.length === 0) return choices.once(6) ? `${open} ${close}` : `${open}${close}`
    const parts = entries.map(([key, item]) => {
      const at = [...path, isList ? Number(key) : key]
      const text = this.#flow(item, at, `${indent}  `, spread && choices.once(2))
      return { text: isList ? text : `${this.#key(key, true)}: ${text}`, at }
    })
    const comma = choices.once(5) ? ',' : ''
    if (!spread) {
      const pad = choices.once(2) ? ' ' : ''
      return `${open}${pad}${parts.map(({ text }) => text).join(choices.once(4) ? ',' : ', ')}${comma}${pad}${close}`
    }
    const lines = parts.map(({ text, at }, index) => {
      const end = index < parts.length - 1 ? ',' : comma
      return `${indent}${text}${end}${this.#trailing(at)}`
    })
    const last = choices.once(4) && !/# c\d+ \[.*\]$/.test(lines.at(-1)!) ? close : `${eol}${indent.slice(1)}${close}`
    return `${open}${this.#trailing(path)}${eol}${lines.flatMap(line => [...this.#gap(indent, path), line]).join(eol)}${last}`
  }

  #key(key: string, inFlow = false): string {
    const { choices } = this.#layout
    if (!isPlain(key) || choices.once(8)) return choices.once(2) ? JSON.stringify(key) : single(key)
    return inFlow && choices.once(4) ? JSON.stringify(key) : key
  }

  #scalar(value: Value, _inFlow: boolean): string {
    const { choices } = this.#layout
    if (value === null) return choices.of(['null', '~'])
    if (typeof value !== 'string') return String(value)
    if (isPlain(value) && choices.below(3) < 2) return value
    return !value.includes('\n') && choices.once(2) ? single(value) : JSON.stringify(value)
  }

  #aliasOf(value: Value): string | undefined {
    if (!this.#layout.withShared || !this.#layout.choices.once(2)) return undefined
    return this.#anchors.find(anchor => isDeepStrictEqual(anchor.value, value))?.name
  }

  #anchorFor(value: Value): { name: string; value: Value } | undefined {
    const { choices, withShared } = this.#layout
    if (!withShared || !choices.once(3)) return undefined
    return { name: `a${this.#anchors.length}x${this.#comments++}`, value }
  }

  #mergedInto(value: Mapping): { name: string; value: Value } | undefined {
    const { choices, withShared } = this.#layout
    if (!withShared || !choices.once(2)) return undefined
    return this.#anchors.find(
      anchor =>
        isFilled(anchor.value) &&
        !Array.isArray(anchor.value) &&
        Object.keys(anchor.value).every(key => Object.hasOwn(value, key)),
    )
  }
}

function isFilled(value: Value): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function isPlain(text: string): boolean {
  return /^[a-z][\w.-]*$/i.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)
}

function single(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
