/** A made-up world of roles and bindings, the same each time: what a large company's clusters hold. */
import type { Resource } from '@keelint/core'
import { type RbacFact, rbacFact } from '@keelint/kubernetes'

export interface WorldSize {
  readonly roles: number
  readonly rulesPerRole: number
  readonly bindings: number
}

const group = 'rbac.authorization.k8s.io'
const resources: readonly (readonly [group: string, resource: string])[] = [
  ...['pods', 'pods/log', 'services', 'configmaps', 'events', 'endpoints', 'persistentvolumeclaims'].map(
    resource => ['', resource] as const,
  ),
  ...['secrets', 'serviceaccounts', 'namespaces', 'nodes', 'resourcequotas'].map(resource => ['', resource] as const),
  ...['deployments', 'statefulsets', 'daemonsets', 'replicasets'].map(resource => ['apps', resource] as const),
  ...['jobs', 'cronjobs'].map(resource => ['batch', resource] as const),
  ...['ingresses', 'networkpolicies'].map(resource => ['networking.k8s.io', resource] as const),
  ...['roles', 'rolebindings'].map(resource => [group, resource] as const),
  ['autoscaling', 'horizontalpodautoscalers'],
  ['policy', 'poddisruptionbudgets'],
  ['coordination.k8s.io', 'leases'],
  ['monitoring.coreos.com', 'servicemonitors'],
  ['example.com', 'widgets'],
]
const reading = ['get', 'list', 'watch']
const verbs: readonly (readonly string[])[] = [
  reading,
  reading,
  reading,
  ['get'],
  ['get', 'update', 'patch'],
  [...reading, 'create', 'update', 'patch', 'delete'],
  ['create', 'patch'],
]

/** Two hundred namespaces, a ClusterRole for each nine Roles, a binding for the whole cluster for each nine others. */
export function world({ roles, rulesPerRole, bindings }: WorldSize): readonly RbacFact<Resource>[] {
  const random = randomNumbers(7)
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!
  const namespace = (number: number) => `team-${number % 200}`
  const facts: RbacFact<Resource>[] = []
  const add = (kind: string, name: string, own: string | undefined, value: object) => {
    const id = { group, version: 'v1', kind, name, ...(own !== undefined && { namespace: own }) }
    facts.push(rbacFact<Resource>({ file: `${name}.yaml`, id } as Resource, value, id)!)
  }
  const isClusterRole = (number: number) => number % 10 === 0
  for (let number = 0; number < roles; number++) {
    const rules = Array.from({ length: rulesPerRole }, () => {
      const [apiGroup, resource] = pick(resources)
      return { apiGroups: [apiGroup], resources: [resource], verbs: pick(verbs) }
    })
    const kind = isClusterRole(number) ? 'ClusterRole' : 'Role'
    add(kind, `role-${number}`, isClusterRole(number) ? undefined : namespace(number), { rules })
  }
  for (let number = 0; number < bindings; number++) {
    const role = random(roles)
    const everywhere = isClusterRole(role) && number % 10 === 0
    const own = everywhere ? undefined : namespace(isClusterRole(role) ? random(200) : role)
    const subject =
      number % 3 === 0
        ? { kind: 'Group', name: `group-${random(bindings / 10)}` }
        : { kind: 'ServiceAccount', name: `account-${random(bindings)}`, namespace: own ?? namespace(number) }
    add(everywhere ? 'ClusterRoleBinding' : 'RoleBinding', `binding-${number}`, own, {
      roleRef: { kind: isClusterRole(role) ? 'ClusterRole' : 'Role', name: `role-${role}` },
      subjects: [subject],
    })
  }
  return facts
}

/** Numbers from 0 below a bound, by a linear congruence; good enough to spread names. */
function randomNumbers(seed: number): (bound: number) => number {
  let state = seed
  return bound => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}
