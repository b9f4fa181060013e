/** How conflicts of duties are told and shown. */
import type { Place, Resource, Severity } from '@keelint/core'
import { type AccessGrant, type HeldConflict, type Performance, type RoleRule, subjectName } from '@keelint/kubernetes'

type Source = RoleRule<Resource> & Partial<Pick<AccessGrant<Resource>, 'binding' | 'subject' | 'role'>>
type Held = HeldConflict<Source>
type Performed = Performance<Source>
export type Related = { readonly at: Place; readonly message: string }

/** "cluster operations (create or delete namespaces) and security policy (write network policies)". */
export function tellDuties(conflicts: readonly Held[]): string {
  const told = performances(conflicts).map(({ title, may }) => `${title} (${may})`)
  return `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`
}

/**
 * For each duty where it is granted, in the order in which one would check it: the verb of the rule, the role, how the rule came into
 * it, the binding's reference to the role and its subject. Built-in roles have no place.
 */
export function dutyPlaces(conflicts: readonly Held[]): readonly Related[] {
  return unique(
    performances(conflicts).flatMap(performance => performance.grants.flatMap(grant => chain(performance, grant))),
  )
}

/** The rule that should move to somebody else: one for the duty that oversees. */
export function overseeingPlace(conflicts: readonly Held[]): Place | undefined {
  for (const { performances } of conflicts)
    for (const { source, grant } of performances[1].grants)
      if (source.fact)
        return { resource: source.fact.resource, path: ['rules', source.index, 'resources', grant.resource] }
  return undefined
}

/** The gravest of the conflicts. @param potential whether nobody holds both yet, which is one step less grave */
export function gravity(conflicts: readonly Held[], potential = false): Severity {
  const steps = ['high', 'medium', 'low'] as const
  const gravest = Math.min(...conflicts.map(({ weight }) => steps.indexOf(weight)))
  return steps[Math.min(gravest + (potential ? 1 : 0), 2)] ?? 'low'
}

function chain(
  { title, may }: Performed,
  { source: { fact, index, binding, subject, role }, grant }: Performed['grants'][number],
): readonly Related[] {
  const places: Related[] = []
  if (fact) {
    places.push({
      at: { resource: fact.resource, path: ['rules', index, 'verbs', grant.verb] },
      message: `${sentence(title)}: may ${may}.`,
    })
    places.push({
      at: { resource: fact.resource, path: ['metadata', 'name'] },
      message: `The rule is of the ${fact.kind} \`${fact.name}\`.`,
    })
  }
  if (fact && role && role.fact !== fact && role.isAggregated)
    places.push({
      at: { resource: fact.resource, path: ['metadata', 'labels'] },
      message: `By its labels it is a part of the ${role.kind} \`${role.name}\`.`,
    })
  if (binding && subject !== undefined) {
    const { resource, kind, name, roleRef } = binding.fact
    places.push({
      at: { resource, path: ['roleRef', 'name'] },
      message: `${kind} \`${name}\` binds the ${roleRef.kind} \`${roleRef.name}\`${fact ? '' : `, with which one may ${may}`}.`,
    })
    places.push({
      at: { resource, path: subjectName(binding.fact, subject) },
      message: `${kind} \`${name}\` binds it to this subject.`,
    })
  }
  return places
}

/** Of each duty one, in the order in which the pairs name them. */
function performances(conflicts: readonly Held[]): readonly Performed[] {
  const found: Performed[] = []
  for (const side of [0, 1] as const)
    for (const conflict of conflicts) {
      const own = conflict.performances[side]
      const known = found.findIndex(({ duty }) => duty === own.duty)
      // The last of them counts, at the place of the first.
      if (known < 0) found.push(own)
      else found[known] = own
    }
  return found
}

/** There are few, so that each is compared with each. */
function unique(places: readonly Related[]): readonly Related[] {
  const found: Related[] = []
  for (const place of places) if (!found.some(known => isSame(known, place))) found.push(place)
  return found
}

function isSame({ at, message }: Related, other: Related): boolean {
  if (at.resource !== other.at.resource || message !== other.message) return false
  return at.path.length === other.at.path.length && at.path.every((key, index) => key === other.at.path[index])
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
