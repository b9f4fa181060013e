/** How conflicts of duties are told and shown. */
import type { Place, Resource, Severity } from '@keelint/core'
import {
  capabilityTitle,
  type Duty,
  duties,
  type HeldConflict,
  type Performance,
  type RoleRule,
} from '@keelint/kubernetes'

type Held = HeldConflict<RoleRule<Resource>>
type Performed = Performance<RoleRule<Resource>>

/** "cluster operations (create or delete namespaces) and security policy (write network policies)". */
export function tellDuties(conflicts: readonly Held[]): string {
  const told = performances(conflicts).map(
    ({ duty, capability }) => `${duties[duty].title} (${capabilityTitle(capability)})`,
  )
  return `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`
}

/** Where the rules of roles grant what the duties take; built-in roles have no place. */
export function dutyPlaces(conflicts: readonly Held[]): readonly { readonly at: Place; readonly message: string }[] {
  return performances(conflicts).flatMap(performance =>
    placesOf(performance).map(at => ({
      at,
      message: `${sentence(duties[performance.duty].title)}: may ${capabilityTitle(performance.capability)}.`,
    })),
  )
}

/** The rule that should move to somebody else: one for the duty that oversees. */
export function overseeingPlace(conflicts: readonly Held[]): Place | undefined {
  return conflicts.flatMap(conflict => placesOf(conflict.performances[1])).at(0)
}

/** The gravest of the conflicts. @param potential whether nobody holds both yet, which is one step less grave */
export function gravity(conflicts: readonly Held[], potential: boolean): Severity {
  const steps = ['high', 'medium', 'low'] as const
  const gravest = Math.min(...conflicts.map(({ weight }) => steps.indexOf(weight)))
  return steps[Math.min(gravest + (potential ? 1 : 0), 2)] ?? 'low'
}

function performances(conflicts: readonly Held[]): readonly Performed[] {
  const byDuty = new Map(conflicts.flatMap(conflict => conflict.performances.map(each => [each.duty, each] as const)))
  return (Object.keys(duties) as Duty[]).flatMap(duty => byDuty.get(duty) ?? [])
}

function placesOf({ grants }: Performed): readonly Place[] {
  return grants.flatMap(({ source: { fact, index }, grant }) =>
    fact ? [{ resource: fact.resource, path: ['rules', index, 'resources', grant.resource] }] : [],
  )
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
