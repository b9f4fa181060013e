/** Bindings joined to roles and subjects: scopes, aggregation, built-in roles, principals. */
import { type Access, accessOf, allows, principalKey, principalOf, type RbacFact, rbacFact } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('access')

interface Manifest {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: object }
}

/** The handle of a resource is `Kind/name`. */
function access(...manifests: readonly (Manifest & object)[]): Access<string> {
  return accessOf(
    manifests.flatMap(manifest => {
      const { kind, metadata } = manifest
      const { name, namespace } = metadata
      const group = kind === 'ServiceAccount' ? '' : 'rbac.authorization.k8s.io'
      const id = { group, version: 'v1', kind, name, ...(namespace !== undefined && { namespace }) }
      return (rbacFact(`${kind}/${name}`, manifest, id) ?? []) as RbacFact<string>[]
    }),
  )
}

const podReader = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }]
const role = (name: string, namespace?: string, rules: object[] = podReader) => ({
  kind: 'Role',
  metadata: { name, ...(namespace !== undefined && { namespace }) },
  rules,
})
const clusterRole = (name: string, rules: object[] = podReader, more: object = {}, labels: object = {}) => ({
  kind: 'ClusterRole',
  metadata: { name, labels },
  rules,
  ...more,
})
const user = (name: string) => ({ kind: 'User', name })
const account = (name: string, namespace?: string) => ({
  kind: 'ServiceAccount',
  name,
  ...(namespace !== undefined && { namespace }),
})
const binding = (roleKind: string, roleName: string, subjects: object[], namespace?: string, name = 'b') => ({
  kind: 'RoleBinding',
  metadata: { name, ...(namespace !== undefined && { namespace }) },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: roleKind, name: roleName },
  subjects,
})
const clusterBinding = (roleName: string, subjects: object[], name = 'cb', roleKind = 'ClusterRole') => ({
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: roleKind, name: roleName },
  subjects,
})

const rulesOf = (built: Access<string>) => built.rulesWhere(() => true)
const state = (built: Access<string>) => built.bindings.map(({ role }) => role)
const may = (built: Access<string>, who: Parameters<Access<string>['grantsOf']>[0], verb: string, resource: string) =>
  built.grantsOf(who).some(({ rule }) => allows(rule, { verb, group: '', resource }))

test('a RoleBinding finds a Role of its own namespace', () => {
  assert.equal(state(access(role('r', 'a'), binding('Role', 'r', [user('u')], 'a'))), ['resolved'])
})

test('a RoleBinding does not find a Role of another namespace', () => {
  assert.equal(state(access(role('r', 'a'), binding('Role', 'r', [user('u')], 'b'))), ['unknown'])
})

test('the release namespace is itself, and not default', () => {
  assert.equal(state(access(role('r'), binding('Role', 'r', [user('u')]))), ['resolved'])
  assert.equal(state(access(role('r', 'default'), binding('Role', 'r', [user('u')]))), ['unknown'])
})

test('a RoleBinding narrows a ClusterRole to its namespace', () => {
  const built = access(clusterRole('r'), binding('ClusterRole', 'r', [user('u')], 'a'))
  assert.equal(built.bindings[0]?.scope, { namespace: 'a' })
  assert.is(built.roles[0]?.reach, 'namespace')
})

test('a ClusterRoleBinding reaches everywhere', () => {
  const built = access(clusterRole('r'), clusterBinding('r', [user('u')]))
  assert.is(built.bindings[0]?.scope, 'cluster')
  assert.is(rulesOf(built)[0]?.reach, 'cluster')
})

test('a ClusterRoleBinding finds no Role', () => {
  assert.equal(state(access(role('r'), clusterBinding('r', [user('u')], 'cb', 'Role'))), ['unknown'])
})

test('a Role and a ClusterRole of one name are two', () => {
  const built = access(
    role('r', 'a', [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }]),
    clusterRole('r'),
    binding('ClusterRole', 'r', [user('u')], 'a'),
  )
  assert.ok(may(built, { kind: 'User', name: 'u' }, 'get', 'pods'))
  assert.not(may(built, { kind: 'User', name: 'u' }, 'get', 'secrets'))
})

test('a namespace written into a ClusterRole changes nothing', () => {
  const odd = { ...clusterRole('r'), metadata: { name: 'r', namespace: 'a' } }
  assert.equal(state(access(odd, clusterBinding('r', [user('u')]))), ['resolved'])
})

test('a role that nobody binds reaches nothing', () => {
  const built = access(clusterRole('r'))
  assert.is(rulesOf(built)[0]?.reach, 'unbound')
  assert.equal(built.subjects, [])
})

test('built-in roles are known', () => {
  const built = access(clusterBinding('cluster-admin', [user('u')]), binding('ClusterRole', 'edit', [user('v')], 'a'))
  assert.equal(state(built), ['resolved', 'resolved'])
  assert.ok(may(built, { kind: 'User', name: 'u' }, 'delete', 'nodes'))
  assert.ok(may(built, { kind: 'User', name: 'v' }, 'create', 'pods'))
  assert.ok(may(built, { kind: 'User', name: 'v' }, 'list', 'configmaps'), 'edit holds what view holds')
  assert.not(may(built, { kind: 'User', name: 'v' }, 'create', 'nodes'))
})

test('a built-in Role is one of its namespace only', () => {
  const name = 'extension-apiserver-authentication-reader'
  assert.equal(state(access(binding('Role', name, [user('u')], 'kube-system'))), ['resolved'])
  assert.equal(state(access(binding('Role', name, [user('u')], 'shop'))), ['unknown'])
})

test('a built-in role keeps what a file leaves out', () => {
  const built = access(clusterRole('cluster-admin'), clusterBinding('cluster-admin', [user('u')]))
  assert.ok(may(built, { kind: 'User', name: 'u' }, 'delete', 'nodes'))
})

const adds = (target: string) => ({ [`rbac.authorization.k8s.io/aggregate-to-${target}`]: 'true' })
const secrets = [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }]

test('a label widens a built-in role', () => {
  const built = access(clusterRole('r', secrets, {}, adds('view')), binding('ClusterRole', 'view', [user('u')], 'a'))
  assert.ok(may(built, { kind: 'User', name: 'u' }, 'get', 'secrets'))
  assert.is(rulesOf(built)[0]?.reach, 'namespace', 'the rule is in effect through view')
})

test('what widens view widens admin', () => {
  const built = access(clusterRole('r', secrets, {}, adds('view')), clusterBinding('admin', [user('u')]))
  assert.ok(may(built, { kind: 'User', name: 'u' }, 'get', 'secrets'))
  assert.is(rulesOf(built)[0]?.reach, 'cluster')
})

const aggregate = (name: string, selectors: object[], labels: object = {}, rules: object[] = []) =>
  clusterRole(name, rules, { aggregationRule: { clusterRoleSelectors: selectors } }, labels)

test('selectors of an aggregated role are alternatives', () => {
  const built = access(
    aggregate('all', [
      { matchLabels: { part: 'a' } },
      { matchExpressions: [{ key: 'part', operator: 'In', values: ['b'] }] },
    ]),
    clusterRole('a', podReader, {}, { part: 'a' }),
    clusterRole('b', secrets, {}, { part: 'b' }),
    clusterRole('c', [{ apiGroups: [''], resources: ['nodes'], verbs: ['get'] }], {}, { part: 'c' }),
    clusterBinding('all', [user('u')]),
  )
  const who = { kind: 'User', name: 'u' } as const
  assert.equal(
    ['pods', 'secrets', 'nodes'].map(resource => may(built, who, 'get', resource)),
    [true, true, false],
  )
})

test('an aggregated role loses its own rules', () => {
  const built = access(
    aggregate('all', [{ matchLabels: { part: 'a' } }], {}, secrets),
    clusterBinding('all', [user('u')]),
  )
  assert.not(may(built, { kind: 'User', name: 'u' }, 'get', 'secrets'))
  assert.equal(rulesOf(built), [])
})

test('an empty selector selects every ClusterRole, no selector none', () => {
  const with_ = access(aggregate('all', [{}]), clusterRole('a', secrets), clusterBinding('all', [user('u')]))
  assert.ok(may(with_, { kind: 'User', name: 'u' }, 'get', 'secrets'))
  const without = access(aggregate('all', []), clusterRole('a', secrets), clusterBinding('all', [user('u')]))
  assert.not(may(without, { kind: 'User', name: 'u' }, 'get', 'secrets'))
})

test('aggregation in circles ends, and each holds all', () => {
  const built = access(
    aggregate('one', [{ matchLabels: { to: 'one' } }], { to: 'two' }),
    aggregate('two', [{ matchLabels: { to: 'two' } }], { to: 'one' }),
    clusterRole('a', secrets, {}, { to: 'one' }),
    clusterRole('b', podReader, {}, { to: 'two' }),
    clusterBinding('one', [user('u')]),
    clusterBinding('two', [user('v')], 'cb2'),
  )
  for (const name of ['u', 'v'])
    for (const resource of ['secrets', 'pods']) assert.ok(may(built, { kind: 'User', name }, 'get', resource))
})

test('circles within circles hold what they lead to, and not what leads to them', () => {
  const built = access(
    aggregate('start', [{ matchLabels: { to: 'start' } }]),
    aggregate('one', [{ matchLabels: { to: 'one' } }], { to: 'start' }),
    aggregate('two', [{ matchLabels: { to: 'two' } }], { to: 'one' }),
    { ...aggregate('three', [{ matchLabels: { to: 'three' } }], { to: 'two' }) },
    aggregate('back', [{ matchLabels: { to: 'one' } }], { to: 'three' }),
    clusterRole('a', secrets, {}, { to: 'start' }),
    clusterRole('b', podReader, {}, { to: 'three' }),
    ...['start', 'one', 'two', 'three', 'back'].map(name => clusterBinding(name, [user(name)], name)),
  )
  const reads = (name: string, resource: string) => may(built, { kind: 'User', name }, 'get', resource)
  for (const name of ['start', 'one', 'two', 'three', 'back']) {
    assert.ok(reads(name, 'pods'), name)
    assert.is(reads(name, 'secrets'), name === 'start', name)
  }
})

test('thousands of roles that select each other are looked at once', () => {
  const many = Array.from({ length: 3000 }, (_, index) => aggregate(`r${index}`, [{}]))
  const built = access(...many, clusterRole('a', secrets), clusterBinding('r7', [user('u')]))
  assert.ok(may(built, { kind: 'User', name: 'u' }, 'get', 'secrets'))
  assert.is(rulesOf(built).length, 1)
})

test('a Role is never aggregated', () => {
  const built = access(
    aggregate('all', [{}]),
    { ...role('r', 'a', secrets), metadata: { name: 'r', namespace: 'a', labels: {} } },
    clusterBinding('all', [user('u')]),
  )
  assert.not(built.grantsOf({ kind: 'User', name: 'u' }).some(({ fact }) => fact?.kind === 'Role'))
})

test('grants say where they come from', () => {
  const built = access(
    clusterRole('r', [...secrets, ...podReader]),
    clusterBinding('r', [user('x'), account('web', 'shop')]),
  )
  const grants = built.grantsOf({ kind: 'ServiceAccount', namespace: 'shop', name: 'web' })
  assert.equal(
    grants.map(({ binding, subject, fact, index }) => [binding.fact.resource, subject, fact?.resource, index]),
    [
      ['ClusterRoleBinding/cb', 1, 'ClusterRole/r', 0],
      ['ClusterRoleBinding/cb', 1, 'ClusterRole/r', 1],
    ],
  )
})

test('a ServiceAccount spelled as a user is the ServiceAccount', () => {
  assert.equal(principalOf(user('system:serviceaccount:shop:web')), {
    kind: 'ServiceAccount',
    namespace: 'shop',
    name: 'web',
  })
  const built = access(clusterRole('r'), clusterBinding('r', [user('system:serviceaccount:shop:web')]))
  assert.ok(may(built, { kind: 'ServiceAccount', namespace: 'shop', name: 'web' }, 'get', 'pods'))
})

test('a node spelled as a user is the node', () => {
  assert.equal(principalOf(user('system:node:n1')), { kind: 'Node', name: 'n1' })
})

test('a subject of an unknown kind or without a name is nobody', () => {
  assert.is(principalOf({ kind: 'Robot', name: 'r' }), undefined)
  assert.is(principalOf({ kind: 'User', name: '' }), undefined)
})

test('an account without a namespace is one of the RoleBinding', () => {
  const built = access(role('r', 'a'), binding('Role', 'r', [account('web')], 'a'))
  assert.equal(built.subjects, [{ kind: 'ServiceAccount', namespace: 'a', name: 'web' }])
})

test('an account without a namespace is nobody in a ClusterRoleBinding', () => {
  assert.equal(access(clusterRole('r'), clusterBinding('r', [account('web')])).subjects, [])
})

test('names cannot be mistaken for one another', () => {
  const keys = [
    principalKey({ kind: 'ServiceAccount', namespace: 'a', name: 'b' }),
    principalKey({ kind: 'ServiceAccount', namespace: undefined, name: 'b' }),
    principalKey({ kind: 'ServiceAccount', namespace: 'null', name: 'b' }),
    principalKey({ kind: 'User', name: 'b' }),
    principalKey({ kind: 'Group', name: 'b' }),
  ]
  assert.is(new Set(keys).size, keys.length)
})

const group = (name: string) => ({ kind: 'Group', name })
const implied: readonly [name: string, who: Parameters<Access<string>['grantsOf']>[0], granted: boolean][] = [
  ['system:authenticated', { kind: 'User', name: 'u' }, true],
  ['system:authenticated', { kind: 'ServiceAccount', namespace: 'a', name: 's' }, true],
  ['system:authenticated', { kind: 'Group', name: 'devs' }, true],
  ['system:authenticated', { kind: 'User', name: 'system:anonymous' }, false],
  ['system:unauthenticated', { kind: 'User', name: 'system:anonymous' }, true],
  ['system:unauthenticated', { kind: 'User', name: 'u' }, false],
  ['system:serviceaccounts', { kind: 'ServiceAccount', namespace: 'a', name: 's' }, true],
  ['system:serviceaccounts:a', { kind: 'ServiceAccount', namespace: 'a', name: 's' }, true],
  ['system:serviceaccounts:b', { kind: 'ServiceAccount', namespace: 'a', name: 's' }, false],
  ['system:serviceaccounts:b', { kind: 'ServiceAccount', namespace: undefined, name: 's' }, false],
  ['system:serviceaccounts', { kind: 'User', name: 'u' }, false],
  ['system:nodes', { kind: 'Node', name: 'n' }, true],
]
for (const [name, who, granted] of implied)
  test(`${who.kind} ${who.name} is ${granted ? '' : 'not '}granted what ${name} is`, () => {
    assert.is(may(access(clusterRole('r'), clusterBinding('r', [group(name)])), who, 'get', 'pods'), granted)
  })

test('shapes that are wrong do no harm', () => {
  const built = access(
    { kind: 'ClusterRole', metadata: { name: 'r' }, rules: [null, { verbs: null }] } as never,
    { kind: 'ClusterRoleBinding', metadata: { name: 'b' }, subjects: [null, {}], roleRef: null } as never,
    { kind: 'RoleBinding', metadata: { name: 'c' }, subjects: { kind: 'User' } } as never,
  )
  assert.is(rulesOf(built).length, 2)
  assert.equal(built.subjects, [])
  assert.equal(state(built), ['unknown', 'unknown'])
})

test('facts are plain data', () => {
  const value = { metadata: {}, aggregationRule: { clusterRoleSelectors: [{}] }, rules: podReader }
  const fact = rbacFact('x', value, { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'r' })
  assert.equal(structuredClone(fact), fact)
})

test('other kinds, and kinds of the same name in other groups, have no fact', () => {
  assert.is(rbacFact('x', {}, { group: 'apps', kind: 'Deployment', name: 'r' }), undefined)
  assert.is(rbacFact('x', {}, { group: 'iam.example.com', kind: 'Role', name: 'r' }), undefined)
})

test('a ServiceAccount is a fact of its own', () => {
  const built = access({
    kind: 'ServiceAccount',
    metadata: { name: 's' },
    automountServiceAccountToken: false,
  } as never)
  assert.is(built.serviceAccounts[0]?.automountServiceAccountToken, false)
})

test.run()
