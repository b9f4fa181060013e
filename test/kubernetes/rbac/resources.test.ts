/** Which resources and verbs the API server knows, and which ones somebody meant. */
import {
  builtIns,
  groupsOfResource,
  isBuiltInGroup,
  isImpossibleGroup,
  isNamespacedResource,
  isUrlVerb,
  isVerb,
  meantGroup,
  meantResource,
  meantVerb,
} from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('resources and verbs')

const homes: readonly [resource: string, groups: readonly string[]][] = [
  ['pods', ['']],
  ['deployments/scale', ['apps']],
  ['deployments/finalizers', ['apps']],
  ['events', ['', 'events.k8s.io']],
  ['pods/exec', ['']],
  ['pods/logs', []],
  ['Pods', []],
  ['trains', []],
]
for (const [resource, groups] of homes)
  test(`${resource} is in ${groups.map(group => group || 'core').join() || 'no group'}`, () => {
    assert.equal(groupsOfResource(resource), groups)
  })

test('scopes', () => {
  assert.is(isNamespacedResource('', 'pods/log'), true)
  assert.is(isNamespacedResource('', 'nodes/proxy'), false)
  assert.is(isNamespacedResource('apps', 'pods'), undefined)
  assert.is(isNamespacedResource('example.com', 'trains'), undefined)
  assert.ok(isBuiltInGroup('extensions'))
  assert.not(isBuiltInGroup('example.com'))
})

const meant: readonly [written: string, right: string | undefined][] = [
  ['Pod', 'pods'],
  ['pod', 'pods'],
  ['Deployments', 'deployments'],
  ['ingress', 'ingresses'],
  ['networkpolicy', 'networkpolicies'],
  ['deploymets', 'deployments'],
  ['pods/logs', 'pods/log'],
  ['pod/exec', 'pods/exec'],
  ['locomotives', undefined],
]
for (const [written, right] of meant)
  test(`${written} means ${right ?? 'nothing'}`, () => assert.is(meantResource(written), right))

const meantGroups: readonly [written: string, resource: string, right: string | undefined][] = [
  ['v1', 'pods', ''],
  ['v1', 'deployments', 'apps'],
  ['core', 'pods', ''],
  ['core', 'widgets', ''],
  ['apps/v1', 'deployments', 'apps'],
  ['app', 'deployments', 'apps'],
  ['rbac', 'roles', 'rbac.authorization.k8s.io'],
  ['Batch', 'jobs', 'batch'],
  ['kubernetes', 'pods', ''],
  ['kubernetes', 'widgets', undefined],
]
for (const [written, resource, right] of meantGroups)
  test(`the group ${written} of ${resource} means ${right === undefined ? 'nothing' : right || 'the core group'}`, () => {
    assert.ok(isImpossibleGroup(written))
    assert.is(meantGroup(written, [resource]), right)
  })

test('groups of others are domains', () => {
  for (const group of ['', '*', 'apps', 'example.com', 'metrics.k8s.io', 'a-b.c'])
    assert.not(isImpossibleGroup(group), group)
})

test('verbs', () => {
  for (const verb of ['get', '*', 'bind', 'impersonate', 'impersonate:user-info', 'impersonate-on:user-info:list'])
    assert.ok(isVerb(verb), verb)
  for (const verb of ['GET', 'get*', 'read', '']) assert.not(isVerb(verb), verb)
  assert.ok(isUrlVerb('post'))
  assert.not(isUrlVerb('list'))
  assert.is(meantVerb('GET'), 'get')
  assert.is(meantVerb('read'), 'get')
  assert.is(meantVerb('udpate'), 'update')
  assert.is(meantVerb('depart'), undefined)
})

test('every resource and verb of the built-in roles is known', () => {
  for (const { name, rules } of builtIns().roles)
    for (const { apiGroups, resources, verbs } of rules) {
      for (const verb of resources ? (verbs ?? []) : []) assert.ok(isVerb(verb ?? ''), `${name}: ${verb}`)
      const groups = (apiGroups ?? []).map(group => group ?? '')
      if (!groups.every(isBuiltInGroup) || groups.includes('extensions')) continue
      for (const resource of resources ?? [])
        if (resource && !resource.includes('*'))
          assert.ok(
            groupsOfResource(resource).some(group => groups.includes(group)),
            `${name}: ${resource}`,
          )
    }
})

test.run()
