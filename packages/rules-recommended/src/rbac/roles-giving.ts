/** The roles that give a dangerous capability, as rules report them: each role once, with all of its places and its bindings. */
import type { Place, Resource, Severity } from '@keelint/core'
import {
  type Access,
  type AccessRole,
  actionsOf,
  type Capability,
  type CapableAction,
  capabilitySet,
  capabilityTable,
  describeReach,
  type PolicyRule,
  type RuleLists,
  rolesThatMayGive,
} from '@keelint/kubernetes'
import { exemptRoles, isExempt } from './exempt-roles.ts'
import { severityIn } from './severity-in.ts'
import { boundBy, entryOf } from './written.ts'

/** The options of all rules about a capability. */
export interface CapabilityOptions {
  readonly exemptRoles: readonly string[]
  readonly wildcards: boolean
}

/** The schema of these options. @param may completes "Names of roles that may …" */
export function capabilityOptions(may: string) {
  return {
    type: 'object',
    properties: {
      ...exemptRoles(may).properties,
      wildcards: {
        type: 'boolean',
        description:
          'Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything.',
        default: true,
      },
    },
    additionalProperties: false,
  } as const
}

export interface GivingRole {
  readonly role: AccessRole<Resource>
  /** Whether some of it takes effect: what has no namespace does not in a Role, or through RoleBindings alone. */
  readonly isEffective: boolean
  /** Everything of a report but its message. */
  readonly found: {
    readonly at: Place
    readonly severity: Severity
    readonly related: readonly { readonly at: Place; readonly message: string }[]
    readonly data: {
      readonly kind: string
      readonly role: string
      readonly verbs: string
      readonly resources: string
      readonly reach: string
    }
  }
}

/**
 * One finding for each role of the files, at the resource of the first of its rules that gives one of the capabilities. Built-in
 * roles and exempt ones are left out.
 * @param severity where the capability is held in the whole cluster; it is one step lower in a namespace or where nobody is
 *   bound yet, two where both is so, and low without effect
 * @param place what of a rule is reported
 */
export function rolesGiving(
  access: Access<Resource>,
  capabilities: readonly Capability[],
  severity: Severity | ((given: ReadonlySet<Capability>, role: AccessRole<Resource>) => Severity),
  options: CapabilityOptions,
  place: 'resources' | 'verbs' = 'resources',
): readonly GivingRole[] {
  if (access.roles.length === 0) return []
  const givenBy = givenIn(access.ruleLists, capabilities, options)
  return rolesThatMayGive(access, capabilitySet(capabilities)).flatMap(role => {
    const { fact, reach } = role
    if (isExempt(fact, options)) return []
    const given = givenBy(role)
    const effective = given.filter(({ granted }) => !granted.clusterWide || mayReachCluster(role))
    const told = effective.length > 0 ? effective : given
    if (told.length === 0) return []
    const [at, ...others] = placesOf(role, told, place)
    const worst =
      typeof severity === 'function' ? severity(new Set(told.map(({ capability }) => capability)), role) : severity
    return [
      {
        role,
        isEffective: effective.length > 0,
        found: {
          at: at!,
          severity: effective.length > 0 ? severityIn(fact, reach, worst) : 'low',
          related: relatedTo(role, others),
          data: {
            kind: fact.kind,
            role: fact.name,
            verbs: listed(told, 'verb'),
            resources: listed(told, 'resource'),
            reach: describeReach(reach),
          },
        },
      },
    ]
  })
}

/** The list of the bindings is shared where there is nothing else. */
function relatedTo({ bindings }: AccessRole<Resource>, others: readonly Place[]): GivingRole['found']['related'] {
  if (others.length === 0) return boundBy(bindings)
  return [...others.map(at => ({ at, message: 'Granted here too.' })), ...boundBy(bindings)]
}

/** What a rule of the role grants towards a capability. */
interface Given {
  readonly capability: Capability
  /** Of the rule, in the role. */
  readonly index: number
  readonly granted: CapableAction
}

/** For roles what their rules grant, worked out once for rules that are alike. */
function givenIn(
  { rules, first, numbers }: RuleLists,
  capabilities: readonly Capability[],
  { wildcards }: CapabilityOptions,
): (role: AccessRole<Resource>) => readonly Given[] {
  const known = new Array<readonly Omit<Given, 'index'>[] | undefined>(rules.length)
  const grantedBy = (rule: PolicyRule) =>
    capabilities.flatMap(capability =>
      actionsOf(rule, capability).flatMap(granted =>
        wildcards || rule.resources?.[granted.resource] !== '*' ? [{ capability, granted }] : [],
      ),
    )
  return role => {
    // What an aggregated role holds is found in the roles that it is from.
    if (role.fact.selectors) return none
    const found: Given[] = []
    const from = first[role.list]!
    const end = first[role.list + 1]!
    for (let at = from; at < end; at++) {
      const number = numbers[at]!
      known[number] ??= grantedBy(rules[number]!)
      for (const { capability, granted } of known[number])
        if (isInPlace(role, capability, granted)) found.push({ capability, index: at - from, granted })
    }
    return found
  }
}

const none: readonly Given[] = []

/** Each entry once. */
function placesOf(
  { fact }: AccessRole<Resource>,
  given: readonly Given[],
  list: 'resources' | 'verbs',
): readonly Place[] {
  const part = list === 'verbs' ? 'verb' : 'resource'
  const isFirst = ({ index, granted }: Given, at: number) =>
    given.findIndex(other => other.index === index && other.granted[part] === granted[part]) === at
  const told = given.length === 1 ? given : given.filter(isFirst)
  return told.map(({ index, granted }) => entryOf({ role: fact, index }, list, granted[part]))
}

/** Whether what has no namespace can be reached through the role: one that nobody has bound yet may be bound so. */
function mayReachCluster({ fact, reach }: AccessRole<Resource>): boolean {
  return fact.kind === 'ClusterRole' && reach !== 'namespace'
}

/** Where only some namespaces matter, a grant without names counts if the role is theirs. */
function isInPlace(role: AccessRole<Resource>, capability: Capability, { names }: CapableAction): boolean {
  const namespaces = namespacesOf.get(capability)!
  if (namespaces.length === 0 || names.length > 0) return true
  const matters = (namespace: string | undefined) => namespace !== undefined && namespaces.includes(namespace)
  return matters(role.fact.namespace) || role.isBoundWhere(scope => scope !== 'cluster' && matters(scope.namespace))
}

const namespacesOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(capabilityTable).map(([capability, { rows }]) => [
    capability,
    rows.flatMap(row => ('namespaces' in row ? row.namespaces : [])),
  ]),
)

/** Each once. There are few, and many roles. */
function listed(given: readonly Given[], part: 'verb' | 'resource'): string {
  const { action } = given[0]!.granted
  if (given.length === 1) return `\`${action[part]}\``
  const found: string[] = []
  for (const { granted } of given) if (!found.includes(granted.action[part])) found.push(granted.action[part])
  return `\`${found.join('`, `')}\``
}
