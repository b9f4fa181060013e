/** When APIs came, were deprecated and went, and what takes their place. */
import { ageOf, kindNames, lifecycleOf, minorsOf } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('lifecycle')
const now = { from: 36, to: 36 }

test('knows what the description of the API is too young for', () => {
  assert.equal(lifecycleOf('extensions', 'v1beta1', 'Ingress'), {
    introduced: 1,
    deprecated: 14,
    removed: 22,
    replacement: { group: 'networking.k8s.io', version: 'v1', kind: 'Ingress', since: 19 },
  })
  assert.is(lifecycleOf('apps', 'v1beta1', 'Deployment')?.removed, 16)
})

test('takes from the description of the API when the others went', () => {
  assert.is(lifecycleOf('settings.k8s.io', 'v1alpha1', 'PodPreset')?.removed, 20)
  assert.is(lifecycleOf('resource.k8s.io', 'v1alpha2', 'ResourceClass')?.removed, 31)
  assert.is(lifecycleOf('rbac.authorization.k8s.io', 'v1alpha1', 'Role')?.removed, 23)
})

test('leaves a healthy API alone, and knows nothing of what is nobody’s', () => {
  assert.equal(lifecycleOf('apps', 'v1', 'Deployment'), { introduced: 9 })
  assert.equal(lifecycleOf('', 'v1', 'Pod'), {})
  assert.is(lifecycleOf('example.com', 'v1beta1', 'Ingress'), undefined)
  assert.is(lifecycleOf('networking.k8s.io', 'v9', 'Ingress'), undefined)
})

test('lets a list live as its items do', () => {
  assert.equal(lifecycleOf('', 'v1', 'EndpointsList'), {
    deprecated: 33,
    replacement: { group: 'discovery.k8s.io', version: 'v1', kind: 'EndpointSliceList', since: 21 },
  })
  assert.is(lifecycleOf('', 'v1', 'PodList')?.removed, undefined)
})

test('names what is there in each of the minors, else in the last', () => {
  const replacement = (from: number, to: number) =>
    lifecycleOf('flowcontrol.apiserver.k8s.io', 'v1beta2', 'FlowSchema', { from, to })?.replacement?.version
  assert.is(replacement(25, 25), undefined)
  assert.is(replacement(26, 28), 'v1beta3')
  assert.is(replacement(28, 31), 'v1beta3')
  assert.is(replacement(28, 32), 'v1')
  assert.is(replacement(29, 36), 'v1')
})

test('never goes back to a worse version, nor to one that is gone', () => {
  assert.is(lifecycleOf('resource.k8s.io', 'v1beta2', 'ResourceClaim')?.replacement?.version, 'v1')
  assert.is(lifecycleOf('extensions', 'v1beta1', 'PodSecurityPolicy')?.replacement, undefined)
  assert.is(
    lifecycleOf('extensions', 'v1beta1', 'PodSecurityPolicy', { from: 24, to: 24 })?.replacement?.group,
    'policy',
  )
})

test('speaks of an API only from the version on in which it is deprecated', () => {
  const state = (minor: number) =>
    ageOf({ group: 'autoscaling', version: 'v2beta2', kind: 'HorizontalPodAutoscaler' }, { from: minor, to: minor })
      ?.state
  assert.equal([22, 23, 25, 26, 36].map(state), [undefined, 'deprecated', 'deprecated', 'removed', 'removed'])
})

test('says what breaks in any version of a stretch', () => {
  const age = ageOf({ group: 'policy', version: 'v1beta1', kind: 'PodDisruptionBudget' }, { from: 22, to: 30 })
  assert.equal(age, {
    state: 'removed',
    product: 'Kubernetes',
    introduced: '1.5',
    deprecated: '1.21',
    removed: '1.25',
    replacement: { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', since: '1.21' },
  })
})

test('says what is not there yet in the first of them', () => {
  const state = (from: number, to: number) =>
    ageOf({ group: 'resource.k8s.io', version: 'v1', kind: 'DeviceClass' }, { from, to })?.state
  assert.equal([state(33, 33), state(33, 36), state(34, 36)], ['coming', 'coming', undefined])
  assert.is(
    ageOf({ group: 'resource.k8s.io', version: 'v1', kind: 'DeviceClass' }, { from: 33, to: 33 })?.introduced,
    '1.34',
  )
})

test('knows APIs of other products, each by its own versions', () => {
  assert.equal(ageOf({ group: 'certmanager.k8s.io', version: 'v1alpha1', kind: 'Order' }, now), {
    state: 'removed',
    product: 'cert-manager',
    deprecated: '0.11',
    removed: '0.11',
    replacement: { apiVersion: 'acme.cert-manager.io/v1', kind: 'Order', since: '1.0' },
  })
  assert.is(ageOf({ group: 'cert-manager.io', version: 'v1alpha2', kind: 'Own' }, now), undefined)
  assert.is(ageOf({ group: 'cert-manager.io', version: 'v1', kind: 'Certificate' }, now), undefined)
  assert.is(ageOf({ group: 'rbac.istio.io', version: 'v1alpha1', kind: 'ServiceRole' }, now)?.removed, '1.6')
})

test('has a reason for each kind that is gone, and a date for each replacement', () => {
  const groups = ['', 'apps', 'batch', 'extensions', 'policy', 'networking.k8s.io', 'storage.k8s.io', 'autoscaling']
  const versions = ['v1', 'v1alpha1', 'v1beta1', 'v1beta2', 'v2beta1', 'v2beta2', 'v2alpha1']
  let gone = 0
  for (const kind of kindNames())
    for (const group of groups)
      for (const version of versions) {
        const age = ageOf({ group, version, kind }, now)
        if (!age) continue
        assert.ok(
          age.state === 'removed' ? age.removed : (age.deprecated ?? age.introduced),
          `${group}/${version} ${kind}`,
        )
        if (age.replacement) assert.ok(age.replacement.since, `${group}/${version} ${kind}`)
        if (age.state === 'removed') gone++
      }
  assert.ok(gone > 30, String(gone))
})

test('reads the minors of one version and of a stretch', () => {
  assert.equal(minorsOf({ version: '1.36' }), { from: 36, to: 36 })
  assert.equal(minorsOf({ version: '1.34', minors: { from: 30, to: 34 } }), { from: 30, to: 34 })
})

test.run()
