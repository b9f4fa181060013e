/** The edits that take an unused directive out of a file, or what is unused of it. */
import { type EditableDocument, editable } from '../edit/editable.ts'
import { withIntent } from '../edit/intent.ts'
import { soundAmong } from '../edit/sound-among.ts'
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

/** An annotation that goes. */
export interface GoneAnnotation {
  readonly source: AnnotationSource
  /** All keys of its mapping that go, this one or with others; where no other key is there, the mapping goes. */
  readonly unused: ReadonlySet<string>
}

/** Each by itself. Documents are read as seldom as can be, for one may hold all of a cluster. */
export function annotationRemovals({ text }: SourceFile, all: readonly GoneAnnotation[]): readonly Removal[] {
  const documents = new Map<
    number,
    { readonly document: EditableDocument; readonly fixes: NonNullable<Removal['fix']>[] }
  >()
  const removals = all.map(gone => {
    const { index, range, format } = gone.source.document
    const known = documents.get(index) ?? { document: editable(text, range, format), fixes: [] }
    documents.set(index, known)
    const removal = annotationRemoval(known.document, gone)
    if (removal.fix) known.fixes.push(removal.fix)
    return removal
  })
  const sound = new Map([...documents.values()].flatMap(({ document, fixes }) => [...soundAmong(fixes, document)]))
  return removals.map(removal => {
    if (!removal.fix) return removal
    const fix = sound.get(removal.fix)
    return fix ? { fix } : { fixDeclined: 'conflict' }
  })
}

function annotationRemoval(document: EditableDocument, { source, unused }: GoneAnnotation): Removal {
  const { map, keys, own } = source
  if (source.isRendered) return { fixDeclined: 'rendered' }
  const paths = keys.every(key => unused.has(key)) ? [map] : own.map(key => [...map, key])
  const changes = paths.map(path => ({ do: 'remove', path }) as const)
  const result = document.compile(changes, { verify: false })
  if ('declined' in result) return { fixDeclined: result.declined }
  return { fix: withIntent({ edits: result.edits }, { document: source.document.index, changes }) }
}
