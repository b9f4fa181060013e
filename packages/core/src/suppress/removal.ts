/** The edits that take an unused directive out of a file, or what is unused of it. */
import { compileChanges } from '../edit/compile.ts'
import { withIntent } from '../edit/intent.ts'
import type { Problem } from '../reporting/problem.ts'
import type { Edit } from '../source/edit.ts'
import type { SourceFile } from '../source/file.ts'
import type { Range } from '../source/place.ts'
import type { AnnotationSource, CommentSource } from './directive.ts'

export type Removal = Pick<Problem, 'fix' | 'fixDeclined'>

/** Parts of comments to take away, by comment. */
export type GoneParts = readonly (readonly [source: CommentSource, gone: ReadonlySet<number>])[]

export function commentRemoval({ text }: SourceFile, comments: GoneParts): Removal {
  if (comments.some(([{ isRendered }]) => isRendered)) return { fixDeclined: 'rendered' }
  const edits = comments.flatMap(([{ range, parts }, gone]) =>
    gone.size === parts.length ? [wholeComment(text, range)] : partsOf(parts, gone),
  )
  return { fix: { edits: edits.sort((a, b) => a.start - b.start) } }
}

/** With the blanks before it; with its line, if it has that for itself. */
function wholeComment(text: string, { start, end }: Range): Edit {
  let from = start
  while (from > 0 && ' \t'.includes(text[from - 1]!)) from--
  let to = end
  while (to < text.length && ' \t'.includes(text[to]!)) to++
  const ownsLine = from === 0 || '\r\n\uFEFF'.includes(text[from - 1]!)
  if (ownsLine) to += /^(?:\r\n|\r|\n)?/.exec(text.slice(to, to + 2))![0].length
  return { start: from, end: to, text: '' }
}

/** Each part with the comma that comes with it. */
function partsOf(parts: readonly Range[], gone: ReadonlySet<number>): readonly Edit[] {
  const last = parts.findLastIndex((_, index) => !gone.has(index))
  const edits = parts.flatMap((part, index) =>
    gone.has(index) && index < last ? [{ start: part.start, end: parts[index + 1]!.start, text: '' }] : [],
  )
  return last === parts.length - 1 ? edits : [...edits, { start: parts[last]!.end, end: parts.at(-1)!.end, text: '' }]
}

/** @param unused all keys of the annotations' mapping that are unused; where there are no others, the mapping goes */
export function annotationRemoval(
  { text }: SourceFile,
  { document, map, keys, own, isRendered }: AnnotationSource,
  unused: ReadonlySet<string>,
): Removal {
  if (isRendered) return { fixDeclined: 'rendered' }
  const paths = keys.every(key => unused.has(key)) ? [map] : own.map(key => [...map, key])
  const changes = paths.map(path => ({ do: 'remove', path }) as const)
  const result = compileChanges(text, document.range, changes, document.format)
  if ('declined' in result) return { fixDeclined: result.declined }
  return { fix: withIntent({ edits: result.edits }, { document: document.index, changes }) }
}
