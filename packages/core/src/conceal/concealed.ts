/** A run, and the texts that it speaks of, without the secrets: what reporters are given. */
import type { Problem } from '../reporting/problem.ts'
import type { Run } from '../reporting/run.ts'
import type { Edit } from '../source/edit.ts'
import { Lines } from '../source/file.ts'
import type { Location, Range } from '../source/place.ts'
import { blanked, joined, overlapping } from './ranges.ts'
import { secretObjects } from './secret-objects.ts'
import { secretTexts } from './secret-texts.ts'
import { wholeValue } from './whole-value.ts'

export interface Concealed<R extends Run> {
  /** Messages do not repeat secrets, and fixes that would show one are left out. */
  readonly run: R
  /** The same text with stars for the characters of secrets; lines, columns and offsets stay as they are. */
  source(file: string): string | undefined
}

/** The run as reporters may show it. @param source the text of a file that was linted */
export function concealed<R extends Run>(run: R, source: (file: string) => string | undefined): Concealed<R> {
  const { problems, suppressed, comparison } = run
  const flagged = new Map<string, Location[]>()
  for (const { conceal, file, location } of [...problems, ...suppressed, ...(comparison?.unchanged ?? [])])
    if (conceal) {
      const known = flagged.get(file)
      if (known) known.push(location)
      else flagged.set(file, [location])
    }
  const files = new Map<string, ConcealedFile | undefined>()
  const fileOf = (file: string) => {
    if (!files.has(file)) {
      const text = source(file)
      files.set(file, text === undefined ? undefined : new ConcealedFile(text, flagged.get(file) ?? []))
    }
    return files.get(file)
  }
  const silent = <P extends Problem>(problem: P): P => {
    const file = fileOf(problem.file)
    return file ? withoutSecrets(problem, file) : problem
  }
  return {
    run: {
      ...run,
      problems: problems.map(silent),
      suppressed: suppressed.map(silent),
      // What is gone stood in texts of its own, and was made silent with them.
      ...(comparison && {
        comparison: {
          ...comparison,
          unchanged: comparison.unchanged.map(silent),
          silenced: comparison.silenced.map(silent),
        },
      }),
    },
    source: file => fileOf(file)?.shown,
  }
}

/** What is known of a file's secrets; searched when it is first asked for. */
class ConcealedFile {
  readonly #text: string
  readonly #lines: Lines
  readonly #flagged: readonly Location[]
  #told: readonly Range[] | undefined
  #all: readonly Range[] | undefined
  #values: readonly string[] | undefined
  #shown: string | undefined

  constructor(text: string, flagged: readonly Location[]) {
    this.#text = text
    this.#lines = new Lines(text)
    this.#flagged = flagged
  }

  /** What rules call a secret, and the data of Secrets. */
  get told(): readonly Range[] {
    this.#told ??= joined([
      ...this.#flagged.map(location => wholeValue(location, this.#lines)),
      ...secretObjects(this.#text),
    ])
    return this.#told
  }

  /** And whatever looks like one. */
  get all(): readonly Range[] {
    this.#all ??= joined([...this.told, ...secretTexts(this.#text)])
    return this.#all
  }

  get shown(): string {
    this.#shown ??= this.all.length === 0 ? this.#text : blanked(this.#text, this.all)
    return this.#shown
  }

  /** The secrets themselves. */
  get values(): readonly string[] {
    this.#values ??= this.all.map(range => bare(this.textOf(range))).filter(({ length }) => length >= shortest)
    return this.#values
  }

  textOf({ start, end }: Range): string {
    return this.#text.slice(start, end)
  }

  rangeOf({ start, end }: Location): Range {
    const line = this.#lines.starts[start.line - 1] ?? 0
    return { start: line + start.column - 1, end: line + end.column - 1 }
  }
}

function withoutSecrets<P extends Problem>(problem: P, file: ConcealedFile): P {
  const { fix, suggestions, related, message } = problem
  // Where a line begins is worth knowing only in the few files that have secrets.
  const values =
    file.told.length === 0
      ? []
      : overlapping(file.told, file.rangeOf(problem.location)).map(range => bare(file.textOf(range)))
  const isBlank = values.length === 0
  const shownFix = fix && !shows(fix.edits, file) ? fix : undefined
  const shownSuggestions = suggestions?.filter(suggestion => !shows(suggestion.fix.edits, file))
  if (isBlank && shownFix === fix && shownSuggestions?.length === suggestions?.length) return problem
  const { fix: _, suggestions: __, ...rest } = problem
  return {
    ...rest,
    message: without(message, values),
    ...(related && { related: related.map(one => ({ ...one, message: without(one.message, values) })) }),
    ...(shownFix && { fix: shownFix }),
    ...(shownSuggestions &&
      shownSuggestions.length > 0 && {
        suggestions: shownSuggestions.map(one => ({ ...one, message: without(one.message, values) })),
      }),
  } as unknown as P
}

/** Whether edits, with what lies between them, have a secret in them. */
function shows(edits: readonly Edit[], file: ConcealedFile): boolean {
  if (edits.length === 0) return false
  const start = edits.reduce((least, edit) => Math.min(least, edit.start), Number.POSITIVE_INFINITY)
  const end = edits.reduce((most, edit) => Math.max(most, edit.end), 0)
  if (overlapping(file.all, { start, end: Math.max(end, start + 1) }).length > 0) return true
  const text = edits.map(edit => edit.text).join('\n')
  if (text.length < shortest) return false
  // What would take too long to be sure of is left out.
  if (text.length * file.all.length > mostCompared) return true
  return file.values.some(value => text.includes(value))
}

/** Shorter texts occur anywhere. */
const shortest = 3
const mostCompared = 100_000_000

function without(message: string, values: readonly string[]): string {
  return values.reduce((text, value) => (value.length < shortest ? text : text.replaceAll(value, '***')), message)
}

function bare(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/s, '$2')
}
