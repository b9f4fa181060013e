/** What cross-resource models learn of a pod. */
import { podFact } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('pod facts')
const factOf = (spec: Parameters<typeof podFact>[1]['spec'] & object) => podFact('r', { spec }, [], undefined)

test('knows by which field the service account is named', () => {
  assert.equal([factOf({}).serviceAccountName, factOf({}).serviceAccountField], ['default', undefined])
  const older = factOf({ serviceAccount: 'web' })
  assert.equal([older.serviceAccountName, older.serviceAccountField], ['web', 'serviceAccount'])
  const both = factOf({ serviceAccount: 'old', serviceAccountName: 'web' })
  assert.equal([both.serviceAccountName, both.serviceAccountField], ['web', 'serviceAccountName'])
  assert.is(factOf({ serviceAccountName: '' }).serviceAccountField, undefined)
})

test('sees tokens in projected volumes', () => {
  const projecting = (sources: object[]) =>
    factOf({ volumes: [{ projected: { sources } }] }).projectsServiceAccountToken
  assert.ok(projecting([{ configMap: { name: 'ca' } }, { serviceAccountToken: { path: 'token' } }]))
  assert.not(projecting([{ configMap: { name: 'ca' } }]))
  assert.not(factOf({ volumes: [{ emptyDir: {} }] }).projectsServiceAccountToken)
})

test('is plain data that survives a clone', () => {
  const fact = factOf({
    containers: [{ name: 'web', resources: { limits: { cpu: 1 } }, readinessProbe: { grpc: { port: 1 } } }],
  })
  assert.equal(structuredClone(fact), fact)
  assert.equal(fact.containers, [
    {
      name: 'web',
      list: 'containers',
      index: 0,
      role: 'main',
      resources: { requests: {}, limits: { cpu: 1 } },
      hasReadinessProbe: true,
    },
  ])
})

test.run()
