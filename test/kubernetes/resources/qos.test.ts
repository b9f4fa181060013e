/** The quality of service of a pod, as the API server works it out. */
import { containerDefaults, defaultsByNamespace, podFact, qosClassOf } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('quality of service')
const full = { limits: { cpu: '1', memory: '1Gi' } }

function qos(spec: object, { version = '1.36', defaults = [] as ReturnType<typeof containerDefaults> } = {}): string {
  return qosClassOf(podFact('r', { spec }, [], undefined), defaults, version)
}

test('goes by all containers but ephemeral ones', () => {
  assert.is(qos({ containers: [{}] }), 'BestEffort')
  assert.is(qos({ containers: [{ resources: { requests: { cpu: 0, 'nvidia.com/gpu': 1 } } }] }), 'BestEffort')
  assert.is(qos({ containers: [{ resources: full }, {}] }), 'Burstable')
  assert.is(qos({ containers: [{ resources: full }], initContainers: [{}] }), 'Burstable')
  assert.is(qos({ containers: [{ resources: full }], ephemeralContainers: [{}] }), 'Guaranteed')
})

test('compares what holds, in any unit', () => {
  const equal = { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '1000m', memory: '1024Mi' } }
  assert.is(qos({ containers: [{ resources: equal }] }), 'Guaranteed')
  assert.is(qos({ containers: [{ resources: { ...full, requests: { cpu: '500m' } } }] }), 'Burstable')
  assert.is(qos({ containers: [{ resources: { limits: { cpu: '1' } } }] }), 'Burstable')
})

test('counts what a LimitRange gives', () => {
  const defaults = containerDefaults({ spec: { limits: [{ type: 'Container', default: full.limits }] } })
  assert.is(qos({ containers: [{}] }, { defaults }), 'Guaranteed')
  const defaultsOf = defaultsByNamespace([
    { namespace: 'shop', defaults },
    { namespace: 'shop', defaults },
    { namespace: undefined, defaults: [] },
  ])
  assert.is(defaultsOf('shop').length, 2)
  assert.is(defaultsOf('bank').length, 0)
})

test('goes by the whole pod alone where that says something, from 1.32 on', () => {
  const spec = { resources: full, containers: [{}] }
  assert.is(qos(spec), 'Guaranteed')
  assert.is(qos(spec, { version: '1.31' }), 'BestEffort')
  assert.is(qos({ ...spec, containers: [{ resources: { requests: { cpu: '100m' } } }] }), 'Burstable')
  assert.is(qos({ resources: { limits: { cpu: '1' } }, containers: [{ resources: full }] }), 'Burstable')
})

test.run()
