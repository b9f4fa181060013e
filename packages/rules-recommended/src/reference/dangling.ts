/** References that lead nowhere, for the rules that report them at the one who names. */
import type { Place, Project, Resource } from '@keelint/core'
import type { Reference, ReferencePart } from '@keelint/kubernetes'

export interface Dangling {
  readonly at: Place
  readonly reference: Reference<Resource>
  /** A key or port that is missing; undefined where all of what is named is. */
  readonly part: ReferencePart | undefined
  /** Where what is named stands, where it is there but for the part. */
  readonly related: readonly { readonly at: Place; readonly message: string }[]
}

/**
 * Those that are missing for sure. Of the rest the ledger is told, but for what may be missing.
 * @param undecided the rule's own
 */
export function danglingAmong(
  references: ReturnType<Project['references']['of']>,
  undecided: (reason: string) => void,
): readonly Dangling[] {
  return references.flatMap((reference): readonly Dangling[] => {
    if (reference.optional) return []
    const { answer, reason, from: resource, path, found, parts } = reference
    if (reason !== undefined) undecided(reason)
    const all = answer === 'missing' ? [{ at: { resource, path }, reference, part: undefined, related: [] }] : []
    if (answer !== 'there') return all
    return parts.flatMap(part => {
      if (part.reason !== undefined) undecided(part.reason)
      if (part.answer !== 'missing') return []
      const related = found.map(named => ({ at: placeOfName(named), message: 'It is here.' }))
      return [{ at: { resource, path: part.path }, reference, part, related }]
    })
  })
}

export function placeOfName(resource: Resource): Place {
  return { resource, path: ['metadata', 'name'] }
}

/** A key or a port, as a message names it. */
export function describePart({ part, value }: ReferencePart): string {
  return `${part} \`${value}\``
}

/** What is named, as a message has it: "Service `web`", with its namespace where that is another one. */
export function describeNamed({ kind, name, namespace, from }: Reference<Resource>): string {
  const where = namespace !== undefined && namespace !== from.id.namespace ? ` of the namespace \`${namespace}\`` : ''
  return `${kind} \`${name}\`${where}`
}
