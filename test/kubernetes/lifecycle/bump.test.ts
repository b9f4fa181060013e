/** Which objects may just name another version of their API, and what they would mean then. */
import { bumpTo } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('another version of an object')
const now = { from: 36, to: 36 }
const container = { name: 'web' }
const labels = { app: 'web' }
const workload = {
  selector: { matchLabels: labels },
  template: { metadata: { labels }, spec: { containers: [container] } },
}

/** `same`, `rewrite`, or what changes. */
function outcome(apiVersion: string, kind: string, to: string, rest: object): string {
  const bump = bumpTo({ apiVersion, kind, metadata: { name: 'x' }, ...rest }, to, now)
  return bump ? (bump.change ?? 'same') : 'rewrite'
}

test('takes what is written the same and means the same', () => {
  const job = { schedule: '0 5 * * *', jobTemplate: { spec: { template: workload.template } } }
  assert.is(outcome('batch/v1beta1', 'CronJob', 'batch/v1', { spec: job }), 'same')
  assert.is(outcome('apps/v1beta2', 'Deployment', 'apps/v1', { spec: workload }), 'same')
})

test('refuses what has a field too many, too few, or of another type', () => {
  const to = 'networking.k8s.io/v1'
  const ingress = (spec: object) => outcome('networking.k8s.io/v1beta1', 'Ingress', to, { spec })
  assert.is(ingress({ backend: { serviceName: 'a', servicePort: 80 } }), 'rewrite')
  assert.is(ingress({ rules: [{ http: { paths: [{ path: '/' }] } }] }), 'rewrite')
  assert.is(ingress({ rules: 'all' }), 'rewrite')
  assert.is(ingress({ rules: [{ host: 'a.example.com' }] }), 'same')
  assert.is(outcome('apps/v1beta2', 'Deployment', 'apps/v1', { spec: { template: workload.template } }), 'rewrite')
})

test('asks for a version that is there in all of the minors', () => {
  const object = { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3', kind: 'FlowSchema', metadata: { name: 'x' } }
  assert.is(bumpTo(object, 'flowcontrol.apiserver.k8s.io/v1', { from: 28, to: 32 }), undefined)
  assert.equal(bumpTo(object, 'flowcontrol.apiserver.k8s.io/v1', { from: 29, to: 32 }), {})
})

test('says what an empty selector of a budget becomes', () => {
  const budget = (selector: unknown) =>
    outcome('policy/v1beta1', 'PodDisruptionBudget', 'policy/v1', { spec: { selector } })
  assert.match(budget({}), 'selects every pod')
  assert.match(budget({ matchLabels: {}, matchExpressions: [] }), 'selects every pod')
  assert.is(budget({ matchLabels: labels }), 'same')
  assert.is(budget(null), 'same')
  assert.is(budget(undefined), 'same')
})

test('says which defaults of workloads are others', () => {
  const from = (apiVersion: string, kind: string, more: object) =>
    outcome(apiVersion, kind, 'apps/v1', { spec: { ...workload, ...more } })
  const all = { progressDeadlineSeconds: 600, revisionHistoryLimit: 2, strategy: { type: 'Recreate' } }
  assert.is(
    from('extensions/v1beta1', 'Deployment', {}),
    'the default of `progressDeadlineSeconds`, `revisionHistoryLimit` and `strategy` is another there',
  )
  assert.is(
    from('apps/v1beta1', 'Deployment', { ...all, revisionHistoryLimit: null }),
    'the default of `revisionHistoryLimit` is another there',
  )
  assert.is(from('apps/v1beta1', 'Deployment', all), 'same')
  assert.is(
    from('apps/v1beta1', 'Deployment', { ...all, strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } }),
    'same',
  )
  assert.match(from('extensions/v1beta1', 'DaemonSet', {}), '`updateStrategy`')
  assert.is(from('extensions/v1beta1', 'DaemonSet', { updateStrategy: { type: 'OnDelete' } }), 'same')
  assert.match(from('apps/v1beta1', 'StatefulSet', { serviceName: 'x' }), '`updateStrategy`')
})

test('knows what the newer version of a webhook asks for', () => {
  const hook = {
    name: 'a.example.com',
    clientConfig: { url: 'https://a' },
    admissionReviewVersions: ['v1'],
    sideEffects: 'None',
  }
  const rest = { failurePolicy: 'Fail', matchPolicy: 'Exact', timeoutSeconds: 5 }
  const group = 'admissionregistration.k8s.io'
  const hooks = (...webhooks: object[]) =>
    outcome(`${group}/v1beta1`, 'MutatingWebhookConfiguration', `${group}/v1`, { webhooks })
  assert.is(hooks({ ...hook, ...rest }), 'same')
  assert.is(
    hooks({ ...hook, ...rest }, { ...hook, name: 'b.example.com' }),
    'the default of `failurePolicy`, `matchPolicy` and `timeoutSeconds` is another there',
  )
  assert.is(hooks({ ...hook, ...rest }, { ...hook, ...rest }), 'rewrite')
  assert.is(hooks({ ...hook, ...rest, sideEffects: 'Unknown' }), 'rewrite')
  assert.is(hooks({ ...hook, sideEffects: undefined }), 'rewrite')
})

test('knows what the newer version of a definition of custom resources asks for', () => {
  const schema = { openAPIV3Schema: { type: 'object' } }
  const definition = (version: object, more: object) =>
    outcome('apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', 'apiextensions.k8s.io/v1', {
      spec: {
        group: 'example.com',
        names: { plural: 'owns', kind: 'Own' },
        scope: 'Namespaced',
        versions: [{ name: 'v1', served: true, storage: true, ...version }],
        ...more,
      },
    })
  assert.is(definition({ schema }, { preserveUnknownFields: false }), 'same')
  assert.is(definition({ schema }, {}), 'fields that the schemas do not name are dropped there')
  assert.is(definition({ schema }, { preserveUnknownFields: true }), 'rewrite')
  assert.is(definition({}, { preserveUnknownFields: false }), 'rewrite')
  assert.is(definition({ schema }, { version: 'v1' }), 'rewrite')
})

test('knows single values that the newer version refuses or reads otherwise', () => {
  const request = (signerName: string) =>
    outcome('certificates.k8s.io/v1beta1', 'CertificateSigningRequest', 'certificates.k8s.io/v1', {
      spec: { request: 'YQ==', signerName, usages: ['client auth'] },
    })
  assert.is(request('kubernetes.io/legacy-unknown'), 'rewrite')
  assert.is(request('kubernetes.io/kubelet-serving'), 'same')
  const level = (nominalConcurrencyShares: number) =>
    outcome('flowcontrol.apiserver.k8s.io/v1beta3', 'PriorityLevelConfiguration', 'flowcontrol.apiserver.k8s.io/v1', {
      spec: { type: 'Limited', limited: { nominalConcurrencyShares, limitResponse: { type: 'Reject' } } },
    })
  assert.match(level(0), 'stands for itself')
  assert.is(level(1), 'same')
  assert.is(
    outcome('events.k8s.io/v1beta1', 'Event', 'events.k8s.io/v1', { eventTime: '2026-01-01T00:00:00.000000Z' }),
    'rewrite',
  )
})

test('bears what is no object, and kinds that nobody has', () => {
  for (const value of [null, undefined, 'text', 5, []]) assert.is(bumpTo(value, 'apps/v1', now), undefined)
  assert.is(outcome('cert-manager.io/v1alpha2', 'Certificate', 'cert-manager.io/v1', {}), 'rewrite')
})

test.run()
