/** The conflict matrix of each preset, who is who, and what a config may say of duties. */
import {
  classOf,
  conflictPresets,
  type DutyModel,
  dutyModelOf,
  type Principal,
  type SubjectClass,
  subjectClassOf,
  waiverOf,
} from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('the matrix of duties')
const model = (segregation: object): DutyModel => dutyModelOf({ segregation })

/** People and software in the whole cluster, then in a namespace. */
const matrix: readonly (readonly [pair: string, weights: string])[] = [
  ['operations policy', 'high low off off'],
  ['operations audit', 'high low off off'],
  ['operations access', 'high low off off'],
  ['infrastructure policy', 'high low off off'],
  ['infrastructure audit', 'high low off off'],
  ['infrastructure access', 'high low off off'],
  ['access audit', 'high medium medium low'],
  ['deployment policy', 'high medium low off'],
  ['deployment access', 'high medium low off'],
  ['deployment audit', 'medium off off off'],
  ['policy audit', 'medium low low off'],
  ['secrets audit', 'medium low low off'],
]
const written = ({ conflicts }: Pick<DutyModel, 'conflicts'>) =>
  conflicts.map(({ duties, cluster, namespace }) => [
    duties.join(' '),
    [cluster.human, cluster['service-account'], namespace.human, namespace['service-account']].join(' '),
  ])

test('default', () => assert.equal(written(model({})), matrix))

test('minimal: who runs the cluster does not set its policy or oversee it', () => {
  const kept = matrix.filter(([pair]) => /^(operations|infrastructure) (policy|audit)$/.test(pair))
  assert.equal(written(model({ preset: 'minimal' })), kept)
})

test('strict: every pair counts, in namespaces too', () => {
  assert.equal(
    written(model({ preset: 'strict' })),
    matrix.map(([pair]) => [pair, 'high medium medium low']),
  )
})

test('no preset is graver for software than for people', () => {
  const steps = ['off', 'low', 'medium', 'high']
  for (const conflicts of Object.values(conflictPresets))
    for (const { cluster, namespace } of conflicts)
      for (const weights of [cluster, namespace])
        assert.ok(steps.indexOf(weights.human) >= steps.indexOf(weights['service-account']))
})

test('a conflict of the config takes the place of the one in the table, in either order', () => {
  const own = model({ conflicts: [{ duties: ['policy', 'operations'], people: 'low', software: 'medium' }] })
  const rows = written(own)
  assert.is(rows.length, matrix.length)
  assert.equal(rows.at(-1), ['policy operations', 'low medium low medium'])
  const off = model({ conflicts: [{ duties: ['operations', 'policy'], people: 'off' }] })
  assert.equal(written(off).at(-1), ['operations policy', 'off off off off'])
})

test('a conflict without weights is grave for people only', () => {
  assert.equal(written(model({ conflicts: [{ duties: ['access', 'policy'] }] })).at(-1), [
    'access policy',
    'high off high off',
  ])
})

const everyone: readonly (readonly [Principal, SubjectClass])[] = [
  [{ kind: 'User', name: 'alice' }, 'human'],
  [{ kind: 'Group', name: 'sre' }, 'human'],
  [{ kind: 'Group', name: 'system:authenticated' }, 'human'],
  [{ kind: 'Group', name: 'system:unauthenticated' }, 'human'],
  [{ kind: 'Group', name: 'system:serviceaccounts' }, 'service-account'],
  [{ kind: 'Group', name: 'system:serviceaccounts:shop' }, 'service-account'],
  [{ kind: 'Group', name: 'system:masters' }, 'built-in'],
  [{ kind: 'Group', name: 'kubeadm:cluster-admins' }, 'built-in'],
  [{ kind: 'Group', name: 'systems' }, 'human'],
  [{ kind: 'User', name: 'system:kube-scheduler' }, 'built-in'],
  [{ kind: 'Node', name: 'n1' }, 'built-in'],
  [{ kind: 'ServiceAccount', namespace: 'shop', name: 'web' }, 'service-account'],
  [{ kind: 'ServiceAccount', namespace: undefined, name: 'web' }, 'service-account'],
  [{ kind: 'ServiceAccount', namespace: 'kube-system', name: 'coredns' }, 'control-plane'],
  [{ kind: 'ServiceAccount', namespace: 'kube-system', name: 'namespace-controller' }, 'control-plane'],
  [{ kind: 'ServiceAccount', namespace: 'kube-system', name: 'my-tool' }, 'service-account'],
  [{ kind: 'ServiceAccount', namespace: 'shop', name: 'coredns' }, 'service-account'],
  [{ kind: 'Group', name: 'oncall-night' }, 'break-glass'],
  [{ kind: 'ServiceAccount', namespace: 'argocd', name: 'server' }, 'controller'],
]
test('who is who', () => {
  const own = model({ subjects: { breakGlass: ['Group:oncall-*'], controllers: ['ServiceAccount:argocd/*'] } })
  for (const [principal, who] of everyone) assert.is(subjectClassOf(own, principal), who, JSON.stringify(principal))
  assert.is(classOf({ kind: 'Group', name: 'system:masters' }), 'built-in')
})

test('an emergency account is one, whatever else it is called', () => {
  const own = model({ subjects: { breakGlass: ['User:*'], controllers: ['User:root'] } })
  assert.is(subjectClassOf(own, { kind: 'User', name: 'root' }), 'break-glass')
})

test('teams have duties that are none of theirs, and members by pattern', () => {
  const { teams } = model({ subjects: { platformTeam: ['Group:sre'], securityTeam: ['User:*@sec.example.com'] } })
  assert.equal([...teams.keys()], ['platformTeam', 'securityTeam'])
  assert.equal(teams.get('platformTeam')?.foreign, ['policy', 'audit'])
  assert.equal(teams.get('securityTeam')?.foreign, ['operations', 'infrastructure', 'deployment'])
  assert.is(model({ subjects: { platformTeam: [] } }).teams.size, 0)
})

test('groups say who is in them, and one may be in several', () => {
  const { groupsOf } = model({ groups: { sre: ['ann', 'ben'], sec: ['ann'] } })
  assert.equal(
    [...groupsOf],
    [
      ['ann', ['sre', 'sec']],
      ['ben', ['sre']],
    ],
  )
})

test('duties may have more capabilities, other namespaces and rules of one’s own', () => {
  const { duties, securityNamespaces } = model({
    duties: {
      audit: { namespaces: ['logs'], capabilities: ['quota-write'] },
      pay: {
        title: 'payments',
        rules: [{ apiGroups: ['pay.io'], resources: ['ledgers'], verbs: ['update', 'patch'] }],
      },
    },
  })
  assert.ok(duties.get('audit')?.capabilities.includes('quota-write'))
  assert.ok(duties.get('audit')?.within?.namespaces.includes('logs'))
  assert.ok(securityNamespaces.includes('logs'))
  assert.equal(
    duties.get('pay')?.actions?.map(({ verb, resource }) => `${verb} ${resource}`),
    ['update ledgers', 'patch ledgers'],
  )
})

const waived = model({
  allow: [
    {
      subject: 'User:ann',
      duties: ['policy', 'operations'],
      owner: 'carol',
      reason: 'small team',
      until: '2027-01-31',
    },
    { subject: 'User:a*', owner: 'dave', reason: 'holidays', until: '2026-06-30' },
  ],
})
const ann: Principal = { kind: 'User', name: 'ann' }
const waivers: readonly (readonly [string, Principal, readonly [string, string], string | undefined, string])[] = [
  ['before its end', ann, ['operations', 'policy'], '2026-12-01', 'carol holds'],
  ['on its last day', ann, ['operations', 'policy'], '2027-01-31', 'carol holds'],
  ['the day after', ann, ['operations', 'policy'], '2027-02-01', 'carol ended'],
  ['where nobody says what day it is', ann, ['operations', 'policy'], undefined, 'carol holds'],
  ['for every pair', ann, ['deployment', 'access'], '2026-06-30', 'dave holds'],
  ['of somebody else', { kind: 'User', name: 'ben' }, ['operations', 'policy'], '2026-06-30', 'none'],
  ['of a group of that name', { kind: 'Group', name: 'ann' }, ['operations', 'policy'], '2026-06-30', 'none'],
]
for (const [title, principal, pair, today, expected] of waivers)
  test(`a waiver ${title}: ${expected}`, () => {
    const found = waiverOf(waived, principal, pair, today)
    assert.is(found ? `${found.waiver.owner} ${found.holds ? 'holds' : 'ended'}` : 'none', expected)
  })

test.run()
