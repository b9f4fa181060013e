/** Fields, annotations and labels that grew old. */
import { agedFields } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('aged fields')
const at = (from: number, to = from) => ({ from, to })
const volume = (source: string) => ({ spec: { volumes: [{ name: 'a', [source]: {} }] } })

test('a volume is deprecated first, and then does not work', () => {
  const states = [27, 28, 30, 31].map(minor => agedFields('PodTemplateSpec', volume('rbd'), at(minor)))
  assert.equal(
    states.map(([field]) => field && [field.state, field.since]),
    [undefined, ['deprecated', '1.28'], ['deprecated', '1.28'], ['removed', '1.31']],
  )
  assert.equal(agedFields('PodTemplateSpec', volume('csi'), at(36)), [])
})

test('of a stretch the worst counts', () => {
  const [field] = agedFields('PodTemplateSpec', volume('rbd'), at(25, 31))
  assert.is(field?.state, 'removed')
})

test('an answer is given only where it holds in the first version too', () => {
  const service = { spec: { trafficDistribution: 'PreferClose' } }
  assert.equal(agedFields('Service', service, at(33)), [])
  assert.is(agedFields('Service', service, at(33, 34)).length, 1)
  const template = { spec: { nodeSelector: { 'beta.kubernetes.io/os': 'linux' } } }
  assert.equal(agedFields('PodTemplateSpec', template, at(30, 36))[0]?.changes, [
    { do: 'set', path: ['spec', 'nodeSelector', 'kubernetes.io/os'], value: 'linux' },
    { do: 'remove', path: ['spec', 'nodeSelector', 'beta.kubernetes.io/os'] },
  ])
})

test('two labels that disagree are left to a person', () => {
  const nodeSelector = { 'beta.kubernetes.io/os': 'linux', 'kubernetes.io/os': 'windows' }
  const [field] = agedFields('PodTemplateSpec', { spec: { nodeSelector } }, at(36))
  assert.is(field?.state, 'deprecated')
  assert.is(field?.changes, undefined)
})

test('the field of AppArmor counts on the pod, and on the container of that name', () => {
  const annotations = { 'container.apparmor.security.beta.kubernetes.io/web': 'unconfined' }
  const withField = { appArmorProfile: { type: 'Unconfined' } }
  const count = (spec: object) => agedFields('PodTemplateSpec', { metadata: { annotations }, spec }, at(36)).length
  assert.is(count({ containers: [{ name: 'web' }] }), 1)
  assert.is(count({ securityContext: withField, containers: [{ name: 'web' }] }), 0)
  assert.is(count({ initContainers: [{ name: 'web', securityContext: withField }] }), 0)
  assert.is(count({ containers: [{ name: 'web' }, { name: 'other', securityContext: withField }] }), 1)
})

test('bears values of every shape', () => {
  for (const value of [
    null,
    undefined,
    'text',
    5,
    [],
    { spec: null },
    { spec: { volumes: [null, 5] } },
    { metadata: 5 },
  ])
    for (const kind of ['PodTemplateSpec', 'PersistentVolume', 'Service', 'StatefulSet', 'Ingress'] as const)
      assert.equal(agedFields(kind, value, at(36)), [])
  const names = { metadata: { annotations: { constructor: 'x', toString: 'y', __proto__: 'z' } } }
  assert.equal(agedFields('Service', names, at(36)), [])
  assert.equal(agedFields('PodTemplateSpec', { spec: { nodeSelector: { constructor: 'x' } } }, at(36)), [])
})

test.run()
