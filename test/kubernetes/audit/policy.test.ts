/** What an audit policy records of a request. */
import { type AuditPolicyRule, type AuditRequest, auditDecision } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('audit policy')
const user = { user: 'ann', groups: ['devs', 'system:authenticated'] }
const getSecret: AuditRequest = {
  ...user,
  verb: 'get',
  group: '',
  resource: 'secrets',
  subresource: '',
  namespace: 'shop',
  name: 'db',
}
const exec: AuditRequest = { ...getSecret, verb: 'create', resource: 'pods', subresource: 'exec', name: 'web' }
const health: AuditRequest = { ...user, verb: 'get', path: '/healthz/etcd' }

function matches(rule: AuditPolicyRule, request: AuditRequest): boolean {
  return auditDecision({ rules: [{ level: 'Request', ...rule }] }, request).rule === 0
}
const onResource = (...resources: readonly string[]) => ({ resources: [{ group: '', resources }] })

test('the first rule that matches decides', () => {
  const policy = { rules: [{ level: 'None', users: ['bob'] }, { level: 'Metadata' }, { level: 'RequestResponse' }] }
  assert.equal(auditDecision(policy, getSecret), { level: 'Metadata', rule: 1, omittedStages: [] })
  assert.equal(auditDecision(policy, { ...getSecret, user: 'bob' }), { level: 'None', rule: 0, omittedStages: [] })
})

test('what no rule matches is not recorded', () => {
  const nothing = { level: 'None', rule: undefined, omittedStages: ['RequestReceived'] }
  assert.equal(
    auditDecision({ omitStages: ['RequestReceived'], rules: [{ level: 'Request', verbs: ['list'] }] }, getSecret),
    nothing,
  )
  assert.equal(auditDecision({ omitStages: ['RequestReceived'] }, getSecret), nothing)
})

test('stages of the policy and of the rule are omitted', () => {
  const policy = { omitStages: ['RequestReceived'], rules: [{ level: 'Request', omitStages: ['Panic'] }] }
  assert.equal(auditDecision(policy, getSecret).omittedStages, ['RequestReceived', 'Panic'])
})

test('a level that does not exist is none that can be told', () => {
  assert.is(auditDecision({ rules: [{ level: 'metadata' }] }, getSecret).level, undefined)
  assert.is(auditDecision({ rules: [null] }, getSecret).level, undefined)
})

test('all selectors of a rule must match, one entry of each is enough', () => {
  assert.ok(matches({}, getSecret))
  assert.ok(matches({ users: ['bob', 'ann'], userGroups: ['devs'], verbs: ['get', 'list'] }, getSecret))
  assert.not(matches({ users: ['ann'], verbs: ['list'] }, getSecret))
  assert.not(matches({ users: ['an*'] }, getSecret))
  assert.not(matches({ userGroups: ['ops'] }, getSecret))
  assert.ok(matches({ users: [], verbs: null }, getSecret))
})

test('a star is no verb', () => {
  assert.not(matches({ verbs: ['*'] }, getSecret))
})

test('resources with and without their subresources', () => {
  assert.ok(matches(onResource('secrets'), getSecret))
  assert.not(matches(onResource('pods'), exec))
  assert.ok(matches(onResource('pods/exec'), exec))
  assert.ok(matches(onResource('pods/*'), exec))
  assert.ok(matches(onResource('pods/*'), { ...exec, subresource: '' }))
  assert.ok(matches(onResource('*/exec'), exec))
  assert.not(matches(onResource('*/exec'), { ...exec, subresource: '' }))
  assert.ok(matches(onResource('*'), exec))
  assert.not(matches(onResource('*/log'), exec))
  assert.ok(matches({ resources: [{ group: '' }] }, exec))
  assert.ok(matches({ resources: [null] }, exec))
})

test('a group is exact and has no wildcard', () => {
  assert.not(matches({ resources: [{ group: '*', resources: ['secrets'] }] }, getSecret))
  assert.not(matches({ resources: [{ group: 'apps', resources: ['secrets'] }] }, getSecret))
  assert.ok(matches({ resources: [{ group: 'apps' }, { resources: ['secrets'] }] }, getSecret))
})

test('names match requests that carry one', () => {
  const named = { resources: [{ resources: ['secrets'], resourceNames: ['db'] }] }
  assert.ok(matches(named, getSecret))
  assert.not(matches(named, { ...getSecret, verb: 'list', name: '' }))
})

test('namespaces are exact, and the empty one stands for what has none', () => {
  assert.ok(matches({ namespaces: ['shop'] }, getSecret))
  assert.not(matches({ namespaces: ['kube-system'] }, getSecret))
  assert.ok(matches({ namespaces: [''] }, { ...getSecret, resource: 'nodes', namespace: '' }))
  assert.not(matches({ namespaces: [''] }, health))
})

test('paths are exact or end in a star', () => {
  assert.ok(matches({ nonResourceURLs: ['/healthz*'] }, health))
  assert.ok(matches({ nonResourceURLs: ['*'] }, health))
  assert.not(matches({ nonResourceURLs: ['/healthz'] }, health))
  assert.not(matches({ nonResourceURLs: ['*'] }, getSecret))
  assert.not(matches({ resources: [{ group: '' }] }, health))
  assert.ok(matches({}, health))
})

test.run()
