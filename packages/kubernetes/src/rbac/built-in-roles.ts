/** The roles and bindings that every cluster comes with, by version of Kubernetes. */
import { newestMinor } from '../api/definition.ts'
import type { LabelSelector, PolicyRule } from '../api/kinds.gen.ts'
import { lazy } from '../lazy.ts'
import { BUILT_IN_ROLES } from './built-in-roles.gen.ts'
import { type Principal, principalKey, principalOf } from './principal.ts'

export interface BuiltInRole {
  readonly kind: 'Role' | 'ClusterRole'
  /** Of a Role. */
  readonly namespace?: string
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  /** None where the role is aggregated. */
  readonly rules: readonly PolicyRule[]
  readonly selectors?: readonly LabelSelector[]
}

/** What a binding that every cluster begins with hands out. */
export interface BuiltInGrant {
  /** Undefined where it holds for the whole cluster. */
  readonly namespace: string | undefined
  readonly rules: readonly PolicyRule[]
}

/**
 * What bootstraps a cluster: roles of the control plane too, with the feature gates as they are by default.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings
 */
export interface BuiltIns {
  readonly roles: readonly BuiltInRole[]
  /** Each is called like the role that it refers to. */
  readonly clusterRoleBindings: ReadonlySet<string>
  /** What is bound to a principal by name, or to a group that it stands for. */
  grantsOf(principal: Principal): readonly BuiltInGrant[]
}

/** Upstream records its roles in golden files; the table has those of every minor from 1.25 to 1.36. */
export function builtIns(minor: number = newestMinor): BuiltIns {
  const found = byMinor.get(minor) ?? parse(minor)
  byMinor.set(minor, found)
  return found
}

const byMinor = new Map<number, BuiltIns>()
const prefix = 'rbac.authorization.k8s.io/aggregate-to-'
/** By which selectors that are not meant for it find every built-in role, `cluster-admin` too. */
const everyLabel = ['kubernetes.io/bootstrapping', 'rbac-defaults'] as const
const table = lazy(() => BUILT_IN_ROLES.trim().split('\n'))

/** Whether a role of this name is one of the cluster's own in any version. */
export function isBuiltInRole(kind: string, namespace: string | undefined, name: string): boolean {
  return bareNames().has(name) && names().has(`${kind} ${kind === 'Role' ? `${namespace}/` : ''}${name}`)
}

const names = lazy(() => {
  const roles = table().filter(line => /^(Cluster)?Role /.test(line))
  return new Set(roles.map(line => line.split(' ').slice(0, 2).join(' ')))
})

const bareNames = lazy(
  () => new Set([...names()].map(name => name.slice(Math.max(name.indexOf(' '), name.indexOf('/')) + 1))),
)

function parse(minor: number): BuiltIns {
  const roles: (BuiltInRole & { readonly rules: PolicyRule[] })[] = []
  const grants = new Map<string, BuiltInGrant[]>()
  const clusterRoleBindings = new Set<string>()
  let isIn = false
  for (const line of table()) {
    const words = line.trimStart().split(' ')
    const holds = isWithin(minor, words)
    if (line.startsWith(' ')) {
      if (isIn && holds) roles.at(-1)!.rules.push(ruleOf(words))
      continue
    }
    isIn = holds
    if (!holds) continue
    const [kind, name, ...more] = words
    if (kind === 'Role' || kind === 'ClusterRole') roles.push(roleOf(kind, name!, more))
    else addGrant(grants, roles, name!, more)
    if (kind === 'ClusterRoleBinding') clusterRoleBindings.add(name!)
  }
  return { roles, clusterRoleBindings, grantsOf: principal => grants.get(principalKey(principal)) ?? [] }
}

/** Takes the range off the end of a line, if it has one. */
function isWithin(minor: number, words: string[]): boolean {
  const [, from, to] = /^(\d+)-(\d*)$/.exec(words.at(-1)!) ?? []
  if (from === undefined) return true
  words.pop()
  return minor >= Number(from) && (to === '' || minor <= Number(to))
}

function roleOf(kind: 'Role' | 'ClusterRole', path: string, marks: readonly string[]) {
  const [name, namespace] = path.split('/').reverse()
  const into = marks.filter(mark => mark.startsWith('>')).map(mark => [prefix + mark.slice(1), 'true'])
  const from = marks.filter(mark => mark.startsWith('<')).map(mark => ({ [prefix + mark.slice(1)]: 'true' }))
  return {
    kind,
    ...(namespace !== undefined && { namespace }),
    name: name!,
    labels: Object.fromEntries([everyLabel, ...into]) as Record<string, string>,
    rules: [] as PolicyRule[],
    ...(from.length > 0 && { selectors: from.map(matchLabels => ({ matchLabels })) }),
  }
}

function ruleOf(words: readonly string[]): PolicyRule {
  const [first, second, verbs, resourceNames] = words.map(word => word.split(','))
  if (!verbs) return { nonResourceURLs: first!, verbs: second! }
  return {
    apiGroups: first!.map(group => (group === 'core' ? '' : group)),
    resources: second!,
    verbs,
    ...(resourceNames && { resourceNames: resourceNames.map(name => name.replace('@', '')) }),
  }
}

/** Roles stand above the bindings in the table. */
function addGrant(
  grants: Map<string, BuiltInGrant[]>,
  roles: readonly BuiltInRole[],
  path: string,
  [kind, role, subjectKind, subject]: readonly string[],
): void {
  const [, namespace] = path.split('/').reverse()
  const [name, subjectNamespace] = subject!.split('/').reverse()
  const principal = principalOf({ kind: subjectKind!, namespace: subjectNamespace, name: name! })!
  const bound = roles.find(each => each.kind === kind && each.name === role && each.namespace === namespace)
  if (!bound) return
  const key = principalKey(principal)
  grants.set(key, [...(grants.get(key) ?? []), { namespace, rules: bound.rules }])
}
