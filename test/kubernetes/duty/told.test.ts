/** Whoever holds two duties that conflict is told of, as a subject, by a role or by a group: held against a plain reckoning. */
import {
  type Access,
  accessOf,
  conflictsOf,
  type DutyModel,
  dutiesOf,
  dutyModelOf,
  groupsOf,
  mixedRoles,
  mixedSubjects,
  type Principal,
  principalKey,
  type RbacFact,
  rbacFact,
  type Scope,
  subjectClassOf,
} from '@keelint/kubernetes'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('what is told of duties')
const api = 'rbac.authorization.k8s.io'
const certificates = 'certificates.k8s.io'

const rules = [
  { apiGroups: [''], resources: ['namespaces'], verbs: ['create'] },
  { apiGroups: [''], resources: ['nodes'], verbs: ['patch'] },
  { apiGroups: ['apps'], resources: ['deployments'], verbs: ['create', 'delete'] },
  { apiGroups: [api], resources: ['rolebindings'], verbs: ['create'] },
  { apiGroups: ['networking.k8s.io'], resources: ['networkpolicies'], verbs: ['update'] },
  { apiGroups: [''], resources: ['events'], verbs: ['delete'] },
  { apiGroups: [''], resources: ['secrets'], verbs: ['get'] },
  { apiGroups: [''], resources: ['configmaps'], verbs: ['update'] },
  { apiGroups: [certificates], resources: ['certificatesigningrequests/approval'], verbs: ['update'] },
  { apiGroups: [certificates], resources: ['signers'], verbs: ['approve'] },
  { apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list'] },
  { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
]
const subjects = [
  { kind: 'User', name: 'ann' },
  { kind: 'User', name: 'ben' },
  { kind: 'User', name: 'rescue' },
  { kind: 'Group', name: 'team' },
  { kind: 'Group', name: 'system:authenticated' },
  { kind: 'Group', name: 'system:serviceaccounts:shop' },
  { kind: 'ServiceAccount', name: 'web', namespace: 'shop' },
  { kind: 'User', name: 'system:serviceaccount:shop:web' },
  { kind: 'ServiceAccount', name: 'coredns', namespace: 'kube-system' },
]
const namespaces = ['shop', 'kube-system', 'falco']
const settings = [
  {},
  { preset: 'strict' },
  { preset: 'minimal', subjects: { breakGlass: ['User:rescue'] } },
  {
    groups: { team: ['ann', 'cid'] },
    subjects: { breakGlass: ['User:rescue'], controllers: ['ServiceAccount:shop/*'] },
  },
]

const role = fc.record({
  aggregates: fc.boolean(),
  label: fc.constantFrom('x', 'y', undefined),
  rules: fc.array(fc.nat(rules.length - 1), { maxLength: 3 }),
})
const binding = fc.record({
  role: fc.nat(4),
  scope: fc.constantFrom('cluster', ...namespaces),
  subjects: fc.array(fc.nat(subjects.length - 1), { minLength: 1, maxLength: 2 }),
})
const worlds = fc.record({
  roles: fc.array(role, { minLength: 1, maxLength: 5 }),
  bindings: fc.array(binding, { maxLength: 6 }),
  settings: fc.constantFrom(...settings),
})

type World = typeof worlds extends fc.Arbitrary<infer Value> ? Value : never

const plain = (...rules: number[]): World['roles'][number] => ({ aggregates: false, label: undefined, rules })

/** By one capability two duties are one thing, where it is enough for both: what another role or place adds was overlooked. */
const leftOutOnce: readonly World[] = [
  {
    roles: [plain(5), plain(10)],
    bindings: [0, 1].map(role => ({ role, scope: 'falco', subjects: [0] })),
    settings: { preset: 'strict' },
  },
  {
    roles: [plain(3, 10)],
    bindings: ['falco', 'kube-system'].map(scope => ({ role: 0, scope, subjects: [0] })),
    settings: {},
  },
]

function accessIn({ roles, bindings }: World): Access<string> {
  const facts = [
    ...roles.map((each, index) =>
      rbacFact(
        `r${index}`,
        {
          metadata: { name: `r${index}`, labels: each.label && { label: each.label } },
          rules: each.rules.map(at => rules[at]),
          ...(each.aggregates && { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { label: 'x' } }] } }),
        },
        { group: api, kind: 'ClusterRole', name: `r${index}` },
      ),
    ),
    ...bindings.map((each, index) =>
      rbacFact(
        `b${index}`,
        { roleRef: { kind: 'ClusterRole', name: `r${each.role}` }, subjects: each.subjects.map(at => subjects[at]) },
        each.scope === 'cluster'
          ? { group: api, kind: 'ClusterRoleBinding', name: `b${index}` }
          : { group: api, kind: 'RoleBinding', name: `b${index}`, namespace: each.scope },
      ),
    ),
  ]
  return accessOf(facts as RbacFact<string>[])
}

/** Every pair that somebody holds, without bits and without leaving anything to anybody: `who where one other`. */
function reckoned(access: Access<string>, model: DutyModel): readonly (readonly [Principal, Scope, string])[] {
  const members = [...model.groupsOf.keys()].map((name): Principal => ({ kind: 'User', name }))
  const all = new Map([...access.subjects, ...members].map(each => [principalKey(each), each]))
  return [...all.values()].flatMap(principal => {
    const who = subjectClassOf(model, principal, access.minor)
    if (who !== 'human' && who !== 'service-account') return []
    const grants = access.grantsOf(principal, membership(model, principal))
    const held = (scope: Scope) =>
      dutiesOf(
        grants
          .filter(({ binding }) => JSON.stringify(binding.scope) === JSON.stringify(scope))
          .map(source => ({ rule: source.rule, scope, source })),
        model,
      )
    const cluster = held('cluster')
    return [undefined, ...namespaces].flatMap(namespace =>
      conflictsOf(cluster, namespace === undefined ? new Map() : held({ namespace }), who, model).map(
        ({ reach, performances: [one, other] }) =>
          [principal, reach === 'cluster' ? 'cluster' : { namespace }, `${one.duty} ${other.duty}`] as const,
      ),
    )
  })
}

function membership(model: DutyModel, { kind, name }: Principal): readonly string[] {
  return kind === 'User' ? (model.groupsOf.get(name) ?? []) : []
}

const pairsOf = (conflicts: readonly { performances: readonly { duty: string }[] }[]) =>
  conflicts.map(({ performances }) => performances.map(({ duty }) => duty).join(' '))

function untold(access: Access<string>, model: DutyModel): readonly string[] {
  const told = mixedSubjects(access, model)
  const roles = mixedRoles(access, model)
  return reckoned(access, model).flatMap(([principal, scope, pair]) => {
    const many = [principal, ...groupsOf(principal, membership(model, principal))].map(principalKey)
    const asSubject = told.some(
      each =>
        many.includes(principalKey(each.principal)) &&
        (each.scope === 'cluster' || JSON.stringify(each.scope) === JSON.stringify(scope)) &&
        pairsOf(each.conflicts).includes(pair),
    )
    const byRole = roles.some(
      each =>
        pairsOf(each.conflicts).includes(pair) &&
        each.role.bindings.some(fact =>
          access.bindings.some(
            binding =>
              binding.fact === fact && binding.subjects.some(({ principal: one }) => many.includes(principalKey(one))),
          ),
        ),
    )
    return asSubject || byRole ? [] : [`${principalKey(principal)} ${JSON.stringify(scope)} ${pair}`]
  })
}

test('nobody who holds both is left out', () => {
  let held = 0
  fc.assert(
    fc.property(worlds, world => {
      const access = accessIn(world)
      const model = dutyModelOf({ segregation: world.settings })
      held += reckoned(access, model).length
      assert.equal(untold(access, model), [])
    }),
    { numRuns: 4000, includeErrorInReport: true, examples: leftOutOnce.map(world => [world]) },
  )
  assert.ok(held > 5000, `${held} conflicts were held`)
})

test('nobody is told of what they do not hold', () => {
  fc.assert(
    fc.property(worlds, world => {
      const access = accessIn(world)
      const model = dutyModelOf({ segregation: world.settings })
      const held = new Set(reckoned(access, model).map(([who, , pair]) => `${principalKey(who)} ${pair}`))
      for (const { principal, conflicts } of mixedSubjects(access, model))
        for (const pair of pairsOf(conflicts)) assert.ok(held.has(`${principalKey(principal)} ${pair}`), pair)
    }),
    { numRuns: 1500, includeErrorInReport: true },
  )
})

test.run()
