/** Requests and limits once everything is counted that the API server fills in. */
import { containerDefaults, effectiveQuantity, podFact, requirementsIn, unsetRequirements } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('requests and limits')
const limitRange = (item: object) => containerDefaults({ spec: { limits: [{ type: 'Container', ...item }] } })

test('takes a limit for the request, an explicit request first', () => {
  const limited = requirementsIn({ limits: { cpu: '1' } })
  assert.is(effectiveQuantity(limited, 'requests', 'cpu'), '1')
  assert.is(effectiveQuantity(limited, 'limits', 'cpu'), '1')
  assert.is(effectiveQuantity(limited, 'requests', 'memory'), undefined)
  assert.is(effectiveQuantity(requirementsIn({ requests: { cpu: '1' } }), 'limits', 'cpu'), undefined)
  assert.is(effectiveQuantity(requirementsIn({ limits: { cpu: '2' }, requests: { cpu: '1' } }), 'requests', 'cpu'), '1')
})

test('fills the defaults of a LimitRange as the API server does', () => {
  const all = { min: { cpu: '1' }, max: { cpu: '4' }, default: { cpu: '3' }, defaultRequest: { cpu: '2' } }
  assert.equal(limitRange(all), [{ limits: { cpu: '3' }, requests: { cpu: '2' } }])
  assert.equal(limitRange({ max: { cpu: '4' } }), [{ limits: { cpu: '4' }, requests: { cpu: '4' } }])
  assert.equal(limitRange({ min: { cpu: '1' } }), [{ limits: {}, requests: { cpu: '1' } }])
  assert.equal(limitRange({ min: { cpu: '1' }, default: { cpu: '3' } }), [
    { limits: { cpu: '3' }, requests: { cpu: '3' } },
  ])
  assert.equal(limitRange({ type: 'Pod', max: { cpu: '4' } }), [])
  assert.equal(containerDefaults({}), [])
})

test('takes what is written over a LimitRange, a zero too', () => {
  const defaults = limitRange({ default: { cpu: '3' } })
  assert.is(effectiveQuantity(requirementsIn(undefined), 'requests', 'cpu', defaults), '3')
  assert.is(effectiveQuantity(requirementsIn({ requests: { cpu: 0 } }), 'requests', 'cpu', defaults), 0)
  assert.is(effectiveQuantity(requirementsIn({ limits: { cpu: '1' } }), 'requests', 'cpu', defaults), '1')
})

const pod = (spec: object, namespace?: string) => podFact('r', { spec }, ['spec', 'template'], namespace)
const unset = (spec: object, version = '1.36') =>
  unsetRequirements([pod(spec)], 'requests', 'cpu', [], version).map(({ path }) => path.slice(2).join('.'))

test('names the field of each container without a quantity, ephemeral ones left out', () => {
  const spec = {
    initContainers: [{ name: 'prepare' }, { name: 'proxy', restartPolicy: 'Always' }],
    containers: [
      { name: 'web', resources: { requests: { cpu: 1 } } },
      { name: 'cache', resources: { requests: { cpu: '0' } } },
    ],
    ephemeralContainers: [{ name: 'shell' }],
  }
  assert.equal(unset(spec), [
    'spec.initContainers.0.resources.requests.cpu',
    'spec.initContainers.1.resources.requests.cpu',
    'spec.containers.1.resources.requests.cpu',
  ])
})

test('counts resources of the whole pod from 1.32 on', () => {
  const spec = { resources: { limits: { cpu: '1' } }, containers: [{ name: 'web' }] }
  assert.equal(unset(spec, '1.32'), [])
  assert.equal(unset(spec, '1.31'), ['spec.containers.0.resources.requests.cpu'])
})

test('asks the LimitRanges of the pod’s namespace only', () => {
  const namespaces = [{ namespace: 'shop', defaults: limitRange({ default: { cpu: '1' } }) }]
  const count = (namespace?: string) =>
    unsetRequirements([pod({ containers: [{}] }, namespace)], 'limits', 'cpu', namespaces, '1.36').length
  assert.equal([count('shop'), count('blog'), count()], [0, 1, 1])
})

test.run()
