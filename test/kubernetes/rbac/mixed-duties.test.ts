/** Roles and subjects that hold duties which belong apart. */
import { accessOf, mixedRoles, mixedSubjects, type RbacFact, rbacFact } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('mixed duties')

const api = 'rbac.authorization.k8s.io'
const duty: Readonly<Record<string, object>> = {
  operations: { apiGroups: [''], resources: ['namespaces'], verbs: ['create'] },
  policy: { apiGroups: ['networking.k8s.io'], resources: ['networkpolicies'], verbs: ['update'] },
  audit: { apiGroups: [''], resources: ['events'], verbs: ['delete'] },
  deployment: { apiGroups: ['apps'], resources: ['deployments'], verbs: ['create'] },
  access: { apiGroups: [api], resources: ['rolebindings'], verbs: ['create'] },
  reading: { apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list', 'watch'] },
  everything: { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
}

/** `ClusterRole NAME: duty duty` and `Role ns/NAME: duty`; `NAME -> subject` everywhere, `NAME -> subject in ns` in one namespace. */
function access(...lines: readonly string[]) {
  return accessOf(
    lines.flatMap((line, number): readonly RbacFact<string>[] => {
      const role = /^(ClusterRole|Role) (?:(.+)\/)?(.+?): (.+)$/.exec(line)
      const bound = /^(\w+ )?(.+) -> (\w+) (?:(\S+)\/)?(\S+)(?: in (\S+))?$/.exec(line)
      if (role) {
        const [, kind = '', namespace, name = '', duties = ''] = role
        const value = { rules: duties.split(' ').map(each => duty[each]) }
        return factOf(line, value, { kind, name, ...(namespace !== undefined && { namespace }) })
      }
      const [, roleKind, name, kind, accountNamespace, subject, namespace] = bound ?? []
      const value = {
        roleRef: { kind: roleKind?.trim() ?? 'ClusterRole', name },
        subjects: [{ kind, name: subject, namespace: accountNamespace }],
      }
      return namespace === undefined
        ? factOf(line, value, { kind: 'ClusterRoleBinding', name: `b${number}` })
        : factOf(line, value, { kind: 'RoleBinding', name: `b${number}`, namespace })
    }),
  )
}

function factOf(line: string, value: object, id: { kind: string; name: string; namespace?: string }) {
  const fact = rbacFact(line, value, { group: api, ...id })
  return fact ? [fact] : []
}

const told = (conflicts: readonly { weight: string; performances: readonly { duty: string }[] }[]) =>
  conflicts.map(({ weight, performances }) => `${weight} ${performances.map(({ duty: each }) => each).join(' ')}`)
const roles = (...lines: string[]) =>
  mixedRoles(access(...lines)).map(({ role, holder, conflicts }) => [role.fact.name, holder, ...told(conflicts)])
const subjects = (...lines: string[]) =>
  mixedSubjects(access(...lines)).map(({ principal, scope, conflicts }) => [
    principal.name,
    scope === 'cluster' ? scope : scope.namespace,
    ...told(conflicts),
  ])

const platform = 'ClusterRole platform: operations policy'

test('a ClusterRole that nobody holds is judged as if people did, everywhere', () => {
  assert.equal(roles(platform), [['platform', undefined, 'high operations policy']])
})

test('people count before software', () => {
  const lines = [platform, 'platform -> ServiceAccount a/sa', 'platform -> Group team']
  assert.equal(roles(...lines), [['platform', 'human', 'high operations policy']])
})

test('software counts less', () => {
  assert.equal(roles(platform, 'platform -> ServiceAccount a/sa'), [
    ['platform', 'service-account', 'low operations policy'],
  ])
})

test('a role that only the cluster itself holds is left out', () => {
  assert.equal(roles(platform, 'platform -> Group system:masters'), [])
})

test('a role that people hold in a namespace is judged there', () => {
  assert.equal(roles('ClusterRole dev: deployment access', 'dev -> Group team in shop'), [
    ['dev', 'human', 'low deployment access'],
  ])
  assert.equal(roles(platform, 'platform -> Group team in shop'), [], 'namespaces are not created inside of one')
})

test('a Role is judged in its namespace', () => {
  assert.equal(roles('Role shop/dev: deployment policy'), [['dev', undefined, 'low deployment policy']])
})

test('reading joins nothing, and a built-in role of the files is not judged', () => {
  assert.equal(roles('ClusterRole auditor: reading', 'ClusterRole cluster-admin: everything'), [])
})

const apart = ['ClusterRole ops: operations', 'ClusterRole sec: policy']

test('two roles add up in one subject', () => {
  assert.equal(subjects(...apart, 'ops -> User alice', 'sec -> User alice'), [
    ['alice', 'cluster', 'high operations policy'],
  ])
})

test('two roles of two subjects do not', () => {
  assert.equal(subjects(...apart, 'ops -> User alice', 'sec -> User bob'), [])
})

test('what a group is granted is not what a user of its name is', () => {
  assert.equal(subjects(...apart, 'ops -> User team', 'sec -> Group team'), [])
})

test('what everyone is granted adds up with one’s own', () => {
  assert.equal(subjects(...apart, 'ops -> User alice', 'sec -> Group system:authenticated'), [
    ['alice', 'cluster', 'high operations policy'],
  ])
})

test('the same ServiceAccount under both of its names adds up', () => {
  const lines = ['ops -> ServiceAccount a/sa', 'sec -> User system:serviceaccount:a:sa']
  assert.equal(subjects(...apart, ...lines), [['sa', 'cluster', 'low operations policy']])
})

test('what one role mixes is left to the role', () => {
  assert.equal(subjects(platform, 'platform -> User alice'), [])
  assert.equal(subjects(platform, ...apart, 'platform -> User alice', 'sec -> User alice'), [])
})

test('what one role mixes does not hide what it adds up to with another', () => {
  assert.equal(subjects(platform, 'ClusterRole log: audit', 'platform -> User alice', 'log -> User alice'), [
    ['alice', 'cluster', 'high operations audit', 'medium policy audit'],
  ])
})

test('built-in roles in a namespace are made to mix, in the cluster they are not', () => {
  assert.equal(subjects('edit -> Group team in shop', 'admin -> Group team in shop'), [])
  assert.is(subjects('edit -> Group team')[0]?.[1], 'cluster')
})

test('one duty everywhere and one in a namespace is told once, for the cluster', () => {
  const lines = ['ClusterRole dev: deployment', 'ClusterRole sec: policy', 'dev -> User alice']
  assert.equal(subjects(...lines, 'sec -> User alice in shop', 'sec -> User alice in office'), [
    ['alice', 'cluster', 'high deployment policy'],
  ])
})

test('one duty each in two namespaces is no conflict', () => {
  const lines = [
    'ClusterRole dev: deployment',
    'ClusterRole sec: policy',
    'dev -> User alice in a',
    'sec -> User alice in b',
  ]
  assert.equal(subjects(...lines), [])
})

test('both in one namespace is told for the namespace', () => {
  const lines = [
    'ClusterRole dev: deployment',
    'ClusterRole sec: policy',
    'dev -> User alice in a',
    'sec -> User alice in a',
  ]
  assert.equal(subjects(...lines), [['alice', 'a', 'low deployment policy']])
})

test('everything is said to be everything', () => {
  assert.ok(mixedSubjects(access('cluster-admin -> User alice'))[0]?.everything)
  assert.ok(mixedRoles(access('ClusterRole boss: everything'))[0]?.everything)
  assert.not(mixedRoles(access(platform))[0]?.everything)
})

test.run()
