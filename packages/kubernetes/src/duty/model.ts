/** What is judged when duties are: the duties, which of them conflict, and who is who. */
import { builtIns } from '../rbac/built-in-roles.ts'
import type { Capability } from '../rbac/capability-table.ts'
import type { Action } from '../rbac/policy-rule.ts'
import { classOf, type Principal, principalKey } from '../rbac/principal.ts'
import { matchesSubject, type SubjectPattern } from './subject-pattern.ts'
import { type Conflict, conflicts, type DutyEntry, duties, guardingNamespaces, overseeingNamespaces } from './table.ts'

/** A duty, perhaps one of a config's own, whose rules are no capabilities. */
export interface JudgedDuty extends DutyEntry {
  readonly actions?: readonly Action[]
}

/**
 * Who somebody is: people and software are judged, the groups of all of these too. The cluster's own parts are not, nor what a config calls an emergency account or a
 * controller that needs both sides.
 */
export type SubjectClass = 'human' | 'service-account' | 'built-in' | 'control-plane' | 'controller' | 'break-glass'

/** Somebody may hold two duties for a while. */
export interface Waiver {
  readonly subject: SubjectPattern
  /** The pair, in any order; all pairs if absent. */
  readonly duties?: readonly [string, string]
  readonly owner: string
  readonly reason: string
  /** The last day, as `2027-01-31`. */
  readonly until: string
}

export interface Team {
  readonly members: readonly SubjectPattern[]
  /** Duties that are none of theirs. */
  readonly foreign: readonly string[]
}

export interface DutyModel {
  /** By name, in the order in which they are told. */
  readonly duties: ReadonlyMap<string, JudgedDuty>
  readonly conflicts: readonly Conflict[]
  readonly breakGlass: readonly SubjectPattern[]
  readonly controllers: readonly SubjectPattern[]
  /** By name. */
  readonly teams: ReadonlyMap<string, Team>
  /** The groups that a user is in, as far as anybody says, by the user's name. */
  readonly groupsOf: ReadonlyMap<string, readonly string[]>
  /** Where the tools of the security team run. */
  readonly securityNamespaces: readonly string[]
  readonly waivers: readonly Waiver[]
}

/** What holds where a config says nothing. */
export const defaultDuties: DutyModel = {
  duties: new Map(Object.entries(duties)),
  conflicts,
  breakGlass: [],
  controllers: [],
  teams: new Map(),
  groupsOf: new Map(),
  securityNamespaces: [...overseeingNamespaces, ...guardingNamespaces],
  waivers: [],
}

/** What kubeadm adds to the accounts that the control plane is started with. */
const addOns = ['coredns', 'kube-proxy']

/**
 * Whether the principal is a human, a controller, a part of the control plane or something else.
 *
 * @param minor of the Kubernetes whose control plane counts; the newest if absent
 */
export function subjectClassOf(model: DutyModel, principal: Principal, minor?: number): SubjectClass {
  if (isAmong(model.breakGlass, principal)) return 'break-glass'
  if (isAmong(model.controllers, principal)) return 'controller'
  if (principal.kind === 'Group' && /^system:(?:un)?authenticated$/.test(principal.name)) return 'human'
  if (principal.kind === 'Group' && /^system:serviceaccounts(?::|$)/.test(principal.name)) return 'service-account'
  const known = classOf(principal)
  if (known !== 'service-account' || principal.namespace !== 'kube-system') return known
  const isOwn = addOns.includes(principal.name) || builtIns(minor).grantsOf(principal).length > 0
  return isOwn ? 'control-plane' : known
}

/** A loop, for everybody is asked about, again and again. */
function isAmong(patterns: readonly SubjectPattern[], principal: Principal): boolean {
  for (const pattern of patterns) if (matchesSubject(pattern, principal)) return true
  return false
}

/**
 * Users of whom the config says which groups they are in, each once.
 * @param named whom the bindings name, to leave out
 */
export function membersBeside(model: DutyModel, named: readonly Principal[]): readonly Principal[] {
  if (model.groupsOf.size === 0) return []
  const known = new Set(named.map(principalKey))
  return [...model.groupsOf.keys()]
    .map((name): Principal => ({ kind: 'User', name }))
    .filter(principal => !known.has(principalKey(principal)))
}

/** The groups that a config says a principal is in. */
export function membershipOf(model: DutyModel, { kind, name }: Principal): readonly string[] {
  return kind === 'User' ? (model.groupsOf.get(name) ?? []) : []
}

/** A waiver of these duties for this principal: one that holds, else one that has ended; undefined where there is none. */
export function waiverOf(
  { waivers }: DutyModel,
  principal: Principal,
  pair: readonly [string, string],
  today: string | undefined,
): { readonly waiver: Waiver; readonly holds: boolean } | undefined {
  const found = waivers
    .filter(({ subject, duties: own }) => matchesSubject(subject, principal) && (!own || isPair(own, pair)))
    .map(waiver => ({ waiver, holds: today === undefined || today <= waiver.until }))
  return found.find(({ holds }) => holds) ?? found[0]
}

function isPair(one: readonly [string, string], other: readonly [string, string]): boolean {
  return (one[0] === other[0] && one[1] === other[1]) || (one[0] === other[1] && one[1] === other[0])
}

/** The capabilities that a duty may be performed by, wherever they are held. */
export function capabilitiesOfDuty({ capabilities, within }: DutyEntry): readonly Capability[] {
  return within ? [...capabilities, ...within.capabilities] : capabilities
}
