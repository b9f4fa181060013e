/** Verdicts of Kubernetes' own RBAC authorizer, and of its check against escalation, on random roles, bindings and requests. */
import { readFileSync } from 'node:fs'
import {
  type AccessRequest,
  accessOf,
  decide,
  type PolicyRule,
  principalOf,
  type RbacFact,
  rbacFact,
  uncovered,
} from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/**
 * Recorded from `plugin/pkg/auth/authorizer/rbac` and `component-helpers/auth/rbac/validation` of Kubernetes 1.36.0, among the built-in
 * ClusterRoles, by the seed 7. A request is a verdict, user, group, verb and either a path or group, resource, name and namespace.
 */
interface RecordedWorld {
  readonly objects: readonly { kind: string; metadata: { name: string; namespace?: string } }[]
  readonly requests: readonly string[]
  readonly covers: readonly (readonly ['0' | '1', readonly PolicyRule[], readonly PolicyRule[]])[]
}

const test = suite('verdicts of the authorizer')
const worlds = readFileSync(new URL('./authorizer-verdicts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as RecordedWorld)

function requestOf([verb, ...what]: readonly string[]): AccessRequest {
  if (what.length === 1) return { verb: verb!, url: what[0]! }
  const [group, resource, name, namespace] = what
  return {
    verb: verb!,
    group: group!,
    resource: resource!,
    ...(name && { name }),
    scope: namespace ? { namespace } : 'cluster',
  }
}

for (const [index, { objects, requests, covers }] of worlds.entries()) {
  test(`world ${index}: ${requests.length} requests`, () => {
    const facts = objects.map(object => {
      const { name, namespace } = object.metadata
      const id = { group: 'rbac.authorization.k8s.io', kind: object.kind, name, ...(namespace && { namespace }) }
      return rbacFact(name, object, id) as RbacFact<string>
    })
    const access = accessOf(facts, 36)
    for (const line of requests) {
      const [verdict, user, group, ...request] = line.split(' ')
      const principal = principalOf({ kind: 'User', name: user! })!
      const { grants } = decide(access, principal, requestOf(request), group === '' ? [] : [group!])
      assert.is(grants.length > 0, verdict === '1', line)
    }
  })

  test(`world ${index}: whether rules cover others`, () => {
    for (const [verdict, held, wanted] of covers)
      assert.is(uncovered(held, wanted).length === 0, verdict === '1', JSON.stringify([held, wanted]))
  })
}

test('many requests are recorded, of both verdicts', () => {
  const verdicts = worlds.flatMap(({ requests }) => requests.map(line => line[0]))
  assert.ok(verdicts.filter(verdict => verdict === '1').length > 1000)
  assert.ok(verdicts.filter(verdict => verdict === '0').length > 1000)
})

test.run()
