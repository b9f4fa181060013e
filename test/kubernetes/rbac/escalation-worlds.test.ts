/** Ways to more rights in small random worlds: held against a plain reckoning, request by request. */
import {
  accessOf,
  type EscalationGoal,
  escalationOf,
  type PodNames,
  type PolicyRule,
  podFact,
  type RbacFact,
  rbacFact,
} from '@keelint/kubernetes'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { keyOf, type OracleRule, type OracleWorld, reachable, type Who } from './escalation-oracle.ts'

const test = suite('ways in random worlds')
const rbac = 'rbac.authorization.k8s.io'
const namespaces = ['shop', 'bank', 'kube-system']

const rule = (group: string, resource: string, verb: string, ...names: string[]): OracleRule => ({
  groups: group.split(','),
  resources: resource.split(','),
  verbs: verb.split(','),
  names,
})
const certificates = 'certificates.k8s.io'
const admission = 'admissionregistration.k8s.io'
const openshift = 'security.openshift.io'
const rules: readonly OracleRule[] = [
  rule('*', '*', '*'),
  rule('*', '*', 'get,list'),
  rule('', '*', 'create'),
  rule('', '*/token', 'create'),
  rule(rbac, 'clusterroles', 'escalate'),
  rule(rbac, 'clusterroles', 'bind'),
  rule(rbac, 'clusterroles', 'bind', 'edit'),
  rule(rbac, 'clusterroles', 'bind', 'r1', 'r2'),
  rule(rbac, 'clusterroles', 'bind,escalate', 'r0'),
  rule(rbac, 'clusterroles', 'escalate,patch', 'r1'),
  rule(rbac, 'clusterroles', 'update'),
  rule(rbac, 'clusterrolebindings', 'create'),
  rule(rbac, 'clusterrolebindings', 'patch', 'r0', 'r2'),
  rule(rbac, 'clusterrolebindings', 'update', 'cluster-admin'),
  rule(rbac, 'clusterrolebindings', 'create,delete', 'r1'),
  rule(rbac, 'rolebindings', 'update', 'r0', 'r1', 'r3'),
  rule(rbac, 'rolebindings', 'create'),
  rule(rbac, 'roles', 'escalate'),
  rule(rbac, 'roles', 'patch'),
  rule('', 'users', 'impersonate', 'ann'),
  rule('', 'users', 'impersonate'),
  rule('', 'groups', 'impersonate'),
  rule('', 'groups', 'impersonate', 'team'),
  rule('', 'groups', 'impersonate', 'system:masters'),
  rule('', 'serviceaccounts', 'impersonate'),
  rule('', 'serviceaccounts', 'impersonate', 'web'),
  rule('', 'serviceaccounts/token', 'create'),
  rule('', 'serviceaccounts/token', 'create', 'ops'),
  rule('', 'secrets', 'get'),
  rule('', 'secrets', 'create'),
  rule('', 'secrets', 'delete'),
  rule('', 'secrets', 'get', 'web'),
  rule('', 'secrets', 'update', 'web'),
  rule('', 'secrets', 'update'),
  rule(certificates, 'certificatesigningrequests/approval', 'update'),
  rule(certificates, 'signers', 'approve', 'kubernetes.io/kube-apiserver-client'),
  rule(certificates, 'signers', 'approve', 'example.com/mine'),
  rule(certificates, 'certificatesigningrequests/status', 'patch'),
  rule(certificates, 'signers', 'sign'),
  rule(admission, 'mutatingwebhookconfigurations', 'patch'),
  rule(admission, 'mutatingwebhookconfigurations', 'delete'),
  rule(admission, 'validatingwebhookconfigurations', 'create'),
  rule(admission, 'mutatingadmissionpolicies', 'create'),
  rule(admission, 'mutatingadmissionpolicybindings', 'create'),
  rule('', 'configmaps', 'update'),
  rule('', 'configmaps', 'update', 'aws-auth'),
  rule('', 'configmaps', 'create,delete'),
  rule('', 'nodes/proxy', 'get'),
  rule('', 'persistentvolumes', 'create'),
  rule(openshift, 'securitycontextconstraints', 'use', 'privileged'),
  rule(openshift, 'securitycontextconstraints', 'use', 'own'),
  rule(openshift, 'securitycontextconstraints', 'use', 'restricted-v2'),
  rule('', 'pods', 'create'),
  rule('', 'pods', 'patch'),
  rule('', 'pods', 'get,list,watch,delete'),
  rule('apps', 'deployments', 'create'),
  rule('apps', 'deployments', 'update', 'web'),
  rule('apps', 'daemonsets', 'get,delete'),
  rule('batch', 'jobs', 'update'),
  rule('batch', 'cronjobs', 'patch'),
  rule('', 'pods/exec', 'create'),
  rule('', 'pods/exec', 'create', 'web-0'),
  rule('', 'pods/attach', 'get'),
  rule('', 'pods', 'update', 'bare'),
  rule('', 'pods/ephemeralcontainers', 'patch'),
]
const subjects: readonly Who[] = [
  { kind: 'User', name: 'ann' },
  { kind: 'User', name: 'ben' },
  { kind: 'Group', name: 'team' },
  { kind: 'Group', name: 'system:authenticated' },
  { kind: 'Group', name: 'system:serviceaccounts' },
  { kind: 'Group', name: 'system:serviceaccounts:shop' },
  { kind: 'ServiceAccount', namespace: 'shop', name: 'web' },
  { kind: 'ServiceAccount', namespace: 'shop', name: 'ops' },
  { kind: 'ServiceAccount', namespace: 'bank', name: 'web' },
  { kind: 'ServiceAccount', namespace: 'bank', name: 'default' },
  { kind: 'ServiceAccount', namespace: 'kube-system', name: 'dns' },
]

const drawn = fc.record({
  bindings: fc.array(
    fc.record(
      {
        where: fc.constantFrom(...namespaces),
        who: fc.constantFrom(...subjects),
        rules: fc.array(fc.constantFrom(...rules), { minLength: 1, maxLength: 2 }),
        of: fc.constantFrom(...Array<undefined>(12), 'view', 'edit'),
      },
      { requiredKeys: ['who', 'rules'] },
    ),
    { minLength: 1, maxLength: 8 },
  ),
  pods: fc.array(
    fc.record(
      {
        namespace: fc.constantFrom(...namespaces),
        account: fc.constantFrom('web', 'ops', 'default'),
        name: fc.constantFrom('web-0', 'bare'),
      },
      { requiredKeys: ['namespace', 'account'] },
    ),
    { maxLength: 2 },
  ),
  tokens: fc.array(
    fc.record({ namespace: fc.constantFrom(...namespaces), name: fc.constant('web'), account: fc.constant('ops') }),
    { maxLength: 1 },
  ),
  lax: fc.constantFrom([], [], ['shop'], ['bank', 'shop']),
  constraints: fc.constantFrom(
    [],
    [],
    [{ name: 'own', listed: [] }],
    [{ name: 'own', listed: [subjects[2]!] }],
    [{ name: 'own', listed: [subjects[8]!] }],
  ),
  members: fc.constantFrom<Record<string, string[]>>({}, { ann: ['team'] }),
})

const builtIn = Object.fromEntries(
  ['cluster-admin', 'admin', 'edit', 'view'].map(name => {
    const of = accessOf([]).rolesOf('ClusterRole', undefined, name)
    return [name, of.flatMap(role => role.rules.map(own => oracleRule(own.rule)))]
  }),
)

function oracleRule({ apiGroups, resources, verbs, resourceNames }: PolicyRule): OracleRule {
  const texts = (list: readonly (string | null)[] | null | undefined) => (list ?? []).map(each => each ?? '')
  return {
    groups: texts(apiGroups),
    resources: texts(resources),
    verbs: texts(verbs),
    names: texts(resourceNames),
  }
}

const worlds: fc.Arbitrary<OracleWorld> = drawn.map(({ bindings, ...world }) => {
  const own = bindings.map(({ of, ...binding }, index) => ({
    ...binding,
    name: `r${index}`,
    role: of ?? `r${index}`,
    rules: of ? builtIn[of]! : binding.rules,
  }))
  const roles = Object.fromEntries(own.map(({ role, rules: given }) => [role, given]))
  return { ...world, bindings: own, roles: { ...builtIn, ...roles } }
})

function factsOf({ bindings, lax, constraints, tokens }: OracleWorld): readonly RbacFact<string>[] {
  return [
    ...bindings.flatMap(({ where, who, rules: own, role, name = role }) => {
      const policies = own.map(({ groups, resources, verbs, names }) => ({
        apiGroups: groups,
        resources,
        verbs,
        ...(names.length > 0 && { resourceNames: names }),
      }))
      const ref = { roleRef: { kind: 'ClusterRole', name: role }, subjects: [who] }
      return [
        role in builtIn
          ? undefined
          : rbacFact(role, { rules: policies }, { group: rbac, kind: 'ClusterRole', name: role }),
        where === undefined
          ? rbacFact(name, ref, { group: rbac, kind: 'ClusterRoleBinding', name })
          : rbacFact(name, ref, { group: rbac, kind: 'RoleBinding', name, namespace: where }),
      ]
    }),
    ...namespaces.map(name => {
      const labels = { 'pod-security.kubernetes.io/enforce': lax.includes(name) ? 'privileged' : 'baseline' }
      return rbacFact(name, { metadata: { labels } }, { group: '', kind: 'Namespace', name })
    }),
    ...tokens.map(({ namespace, name, account }) => {
      const metadata = { annotations: { 'kubernetes.io/service-account.name': account } }
      const secret = { type: 'kubernetes.io/service-account-token', metadata }
      return rbacFact(name, secret, { group: '', kind: 'Secret', namespace, name })
    }),
    ...constraints.map(({ name, listed }) => {
      const namesOf = (kind: string) => listed.filter(who => who.kind === kind).map(who => who.name)
      const accounts = listed.flatMap(({ kind, namespace, name: own }) =>
        kind === 'ServiceAccount' ? [`system:serviceaccount:${namespace}:${own}`] : [],
      )
      const value = {
        allowPrivilegedContainer: true,
        users: [...namesOf('User'), ...accounts],
        groups: namesOf('Group'),
      }
      return rbacFact(name, value, { group: openshift, kind: 'SecurityContextConstraints', name })
    }),
  ].flatMap(fact => fact ?? [])
}

const goals: readonly EscalationGoal[] = ['cluster', 'nodes', 'secrets']

test('whoever can become something has a way there, and nobody else', () => {
  fc.assert(
    fc.property(worlds, world => {
      const pods = world.pods.map(({ namespace, account, name }, index) =>
        podFact(
          `p${index}`,
          { spec: { serviceAccountName: account, containers: [] } },
          [],
          namespace,
          false,
          called(name),
        ),
      )
      const escalation = escalationOf(accessOf(factsOf(world)), pods, new Map(Object.entries(world.members)))
      const named = [...new Map(world.bindings.map(({ who }) => [keyOf(who), who])).values()]
      for (const who of named) {
        const reckoned = reachable(world, who)
        for (const goal of goals)
          assert.is(
            escalation.waysTo(goal).distance(who) !== undefined,
            reckoned.has(goal),
            `${keyOf(who)} to ${goal} in ${textOf(world)}`,
          )
        for (const other of named)
          if (keyOf(other) !== keyOf(who))
            assert.is(
              escalation.waysTo([other]).distance(who) !== undefined,
              reckoned.has(keyOf(other)),
              `${keyOf(who)} to ${keyOf(other)} in ${textOf(world)}`,
            )
        for (const goal of goals)
          for (const step of escalation.waysTo(goal).path(who, 20) ?? [])
            assert.ok(step.by.length > 0 && (step.grants.length > 0 || isGiven(step.by)), `${step.by} is granted`)
      }
    }),
    { numRuns: 1000 },
  )
})

/** What is built in is the same in all worlds. */
function textOf({ roles: _, ...world }: OracleWorld): string {
  const bindings = world.bindings.map(({ rules: own, ...each }) => ({
    ...each,
    ...(!(each.role in builtIn) && { own }),
  }))
  return JSON.stringify({ ...world, bindings })
}

function called(name: string | undefined): PodNames | undefined {
  if (name === undefined) return
  return name === 'bare' ? { name, from: undefined } : { name: 'web', from: 0 }
}

function isGiven(by: string): boolean {
  return ['group', 'account', 'token', 'control-plane', 'node'].includes(by)
}

test.run()
