/** The roles that give a dangerous capability, as rules report them: each role once, with all of its places and its bindings. */
import type { Place, Resource, Severity } from '@keelint/core'
import {
  type Access,
  type AccessRole,
  actionsOf,
  type Capability,
  type CapabilitySet,
  type CapableAction,
  capabilitySet,
  capabilitySetOf,
  capabilityTable,
  describeReach,
  intersects,
  isBuiltInRole,
  mayGive,
} from '@keelint/kubernetes'
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
      exemptRoles: {
        type: 'array',
        items: { type: 'string' },
        description: `Names of roles that may ${may}. The built-in roles of Kubernetes always may.`,
        default: [],
      },
      wildcards: {
        type: 'boolean',
        description:
          'Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for.',
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
  const wanted = capabilitySet(capabilities)
  return access.roles.flatMap(role => {
    if (!intersects(capabilitiesIn(role), wanted)) return []
    const { fact, rules } = role
    if (isBuiltInRole(fact.kind, fact.namespace, fact.name) || options.exemptRoles.includes(fact.name)) return []
    const given = rules.flatMap(written =>
      // What an aggregated role holds is found in the roles that it is from.
      written.fact !== fact || !capabilities.some(each => mayGive(written.rule, each))
        ? []
        : capabilities.flatMap(capability =>
            actionsOf(written.rule, capability)
              .filter(action => options.wildcards || written.rule.resources?.[action.resource] !== '*')
              .filter(action => isInPlace(role, capability, action))
              .map(action => ({ ...action, capability, index: written.index })),
          ),
    )
    const effective = given.filter(({ clusterWide }) => !clusterWide || mayReachCluster(role))
    const told = effective.length > 0 ? effective : given
    const [first] = told
    if (!first) return []
    const entries = told.map(({ index, resource, verb }) => `${index} ${place === 'verbs' ? verb : resource}`)
    const places = unique(entries).map(written => {
      const [index, entry] = written.split(' ').map(Number) as [number, number]
      return entryOf({ role: fact, index }, place, entry)
    })
    const held = new Set(told.map(({ capability }) => capability))
    const worst = typeof severity === 'function' ? severity(held, role) : severity
    return [
      {
        role,
        isEffective: effective.length > 0,
        found: {
          at: places[0]!,
          severity: effective.length > 0 ? severityIn(role, worst) : 'low',
          related: [...places.slice(1).map(at => ({ at, message: 'Granted here too.' })), ...boundBy(role.bindings)],
          data: {
            kind: fact.kind,
            role: fact.name,
            verbs: listed(told.map(({ action }) => action.verb)),
            resources: listed(told.map(({ action }) => action.resource)),
            reach: describeReach(role.reach),
          },
        },
      },
    ]
  })
}

// Every rule about a capability asks this of every role.
const known = new WeakMap<AccessRole<Resource>, CapabilitySet>()

function capabilitiesIn(role: AccessRole<Resource>): CapabilitySet {
  const found = known.get(role) ?? capabilitySetOf(role.rules.map(({ rule }) => rule))
  known.set(role, found)
  return found
}

const steps: readonly Severity[] = ['critical', 'high', 'medium', 'low']

/** How grave what a role gives is, by how far it reaches. */
export function severityIn(
  { fact, reach }: Pick<AccessRole<Resource>, 'fact' | 'reach'>,
  severity: Severity,
): Severity {
  const steep = (reach === 'cluster' ? 0 : 1) + (reach === 'unbound' && fact.kind === 'Role' ? 1 : 0)
  return steps[Math.min(steps.indexOf(severity) + steep, steps.length - 1)]!
}

/** Whether what has no namespace can be reached through the role: one that nobody has bound yet may be bound so. */
function mayReachCluster({ fact, reach }: AccessRole<Resource>): boolean {
  return fact.kind === 'ClusterRole' && reach !== 'namespace'
}

/** Where only some namespaces matter, a grant without names counts if the role is theirs. */
function isInPlace(
  { fact, bindings }: AccessRole<Resource>,
  capability: Capability,
  { names }: CapableAction,
): boolean {
  const namespaces = capabilityTable[capability].rows.flatMap(row => ('namespaces' in row ? row.namespaces : []))
  if (namespaces.length === 0 || names.length > 0) return true
  const own = [fact.namespace, ...bindings.flatMap(({ scope }) => (scope === 'cluster' ? [] : [scope.namespace]))]
  return own.some(namespace => namespace !== undefined && namespaces.some(each => each === namespace))
}

function listed(texts: readonly string[]): string {
  return unique(texts)
    .map(text => `\`${text}\``)
    .join(', ')
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
