/** Makes the fix and the suggestions of a report: what a rule says should hold, as edits of the file. */

import { writtenPlace } from '@keelint/kubernetes'
import type { FixDeclined, Suggestion } from '../reporting/problem.ts'
import type { Resource } from '../resource/resource.ts'
import { type Change, type Fix, fixer } from '../rule/fix.ts'
import { interpolate, type Report } from '../rule/report.ts'
import type { RuleMeta } from '../rule/rule.ts'
import type { Document } from '../source/document.ts'
import type { PathChange } from './change.ts'
import { type Compiled, type EditableDocument, editable } from './editable.ts'
import { isGenerated } from './generated.ts'
import { type Edited, type Intent, withIntent } from './intent.ts'
import { plainData } from './same-value.ts'
import { soundAmong } from './sound-among.ts'

export interface Offer {
  readonly offers?: { readonly fix: boolean; readonly suggestions: number }
  readonly fix?: Edited
  readonly suggestions?: readonly Suggestion[]
  readonly fixDeclined?: FixDeclined
}

/**
 * What is offered to whoever sees the report. A fix that would change nothing is none; a suggestion that cannot be made is left out.
 * Whether the edited text reads as it should is for `soundOffers` to say. Throws what the rule's fix throws, and an `Error` where it gives something else than changes of the report's own document.
 * @param document that the reported resource stands in
 * @param messages of the rule, for what its suggestions say
 */
export function offerOf(
  { at, fix, suggest }: Report,
  document: Document,
  format: 'yaml' | 'json',
  messages: RuleMeta['messages'],
): Offer {
  if (!fix && !suggest?.length) return {}
  const declined = declinedFor(at.resource, document)
  if (declined) return fix ? { fixDeclined: declined } : {}
  const main = fix && editedBy(fix, at.resource, document, format)
  const suggestions = (suggest ?? []).flatMap((suggestion): readonly Suggestion[] => {
    const { messageId, data } = suggestion
    const edited = editedBy(suggestion.fix, at.resource, document, format)
    if (typeof edited !== 'object') return []
    return [{ message: interpolate(messages[messageId] ?? messageId, data), messageId, fix: edited }]
  })
  return {
    ...(typeof main === 'object' && { fix: main }),
    ...(suggestions.length > 0 && { suggestions }),
    ...(typeof main === 'string' && { fixDeclined: main }),
  }
}

/** The same offers of reports about one document, without the edits that do not make of it what they should. */
export function soundOffers<Key>(
  offers: readonly (readonly [Key, Offer])[],
  document: Document,
): ReadonlyMap<Key, Offer> {
  const all = offers.flatMap(([, { fix, suggestions = [] }]) => [
    ...(fix ? [fix] : []),
    ...suggestions.map(one => one.fix),
  ])
  const sound = soundAmong(all, editingOf(document, document.format).editable)
  return new Map(offers.map(([key, offer]) => [key, soundOffer(offer, sound)]))
}

function soundOffer(offer: Offer, sound: ReadonlyMap<Edited, Edited>): Offer {
  const { fix, suggestions, ...rest } = offer
  const made = fix && sound.get(fix)
  const left = suggestions?.flatMap(suggestion => {
    const edited = sound.get(suggestion.fix)
    return edited ? [{ ...suggestion, fix: edited }] : []
  })
  return {
    ...rest,
    ...(fix && (made ? { fix: made } : { fixDeclined: 'conflict' })),
    ...(left && left.length > 0 && { suggestions: left }),
  }
}

/** The same at little cost: whether there is something to offer, without the edits that it takes. */
export function offersOf({ at, fix, suggest }: Report, document: Document): Offer {
  if (!fix && !suggest?.length) return {}
  const declined = declinedFor(at.resource, document)
  if (declined) return fix ? { fixDeclined: declined } : {}
  return { offers: { fix: fix !== undefined, suggestions: suggest?.length ?? 0 } }
}

function declinedFor({ origin }: Resource, { file, range }: Document): FixDeclined | undefined {
  if (origin !== undefined) return 'rendered'
  return isGenerated(file) || isGenerated(file, range.start) ? 'generated' : undefined
}

/** Nothing where all is as it should be already. */
function editedBy(
  fix: Fix,
  resource: Resource,
  document: Document,
  format: 'yaml' | 'json',
): Edited | FixDeclined | undefined {
  if (typeof fix !== 'function') throw new Error('A fix must be a function that takes the fixer and returns changes.')
  const given: unknown = fix(fixer)
  const wanted = (Array.isArray(given) ? given : [given]).map(change => pathChange(change, resource))
  const changes = wanted.filter(change => change !== undefined)
  if (changes.length < wanted.length || changes.length === 0) return undefined
  return compiledOnce(changes, document, format)
}

/** The same for all reports that ask for the same, as those of each container do of the pod. */
function compiledOnce(
  changes: readonly PathChange[],
  document: Document,
  format: 'yaml' | 'json',
): Edited | FixDeclined | undefined {
  const { editable, edited } = editingOf(document, format)
  const key = JSON.stringify(changes)
  if (!edited.has(key)) {
    const compiled = editable.compile(changes, { verify: false })
    edited.set(key, editedFrom(compiled, { document: document.index, changes }))
  }
  return edited.get(key)
}

function editedFrom(compiled: Compiled, intent: Intent): Edited | FixDeclined | undefined {
  if ('declined' in compiled) return compiled.declined
  return compiled.edits.length > 0 ? withIntent({ edits: compiled.edits }, intent) : undefined
}

/** Undefined where the resource has no field for what should change. */
function pathChange(given: unknown, resource: Resource): PathChange | undefined {
  const change = given as Partial<Change> | null | undefined
  if (!change?.at?.resource || !Array.isArray(change.at.path) || !/^(?:set|remove|append)$/.test(change.do ?? ''))
    throw new Error('A fix must return what the fixer makes: changes by `set`, `remove` and `append`.')
  const { at } = change
  const { file, document, id } = at.resource
  if (file !== resource.file || document !== resource.document)
    throw new Error(
      `A fix may only change the document that the report is about, and this one changes ${id.kind} \`${id.name}\` in ${file}.`,
    )
  const written = writtenPlace(at.path, at.resource.pods ?? [])
  if (!written.hasField) return undefined
  const path = [...at.resource.base, ...written.path]
  if (change.do === 'remove') return { do: 'remove', path }
  const { do: kind, value } = change as Exclude<Change, { readonly do: 'remove' }>
  if (value === undefined) throw new Error(`A fix must not ${kind} \`undefined\` at \`${at.path.join('.')}\`.`)
  return { do: kind, path, value: plainData(value) }
}

interface Editing {
  readonly editable: EditableDocument
  /** By the changes, as JSON. */
  readonly edited: Map<string, Edited | FixDeclined | undefined>
}

const known = new WeakMap<Document, Editing>()

/** Composed once for all the reports of a document. */
function editingOf(document: Document, format: 'yaml' | 'json'): Editing {
  let found = known.get(document)
  if (!found) {
    found = { editable: editable(document.file.text, document.range, format), edited: new Map() }
    known.set(document, found)
  }
  return found
}
