/** What names what: whether it is there, is not, or cannot be told. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { closed, type Manifest, open, told, worldOf } from '../../support/references.ts'

const test = suite('references')

function object(apiVersion: string, kind: string, name: string, rest: object = {}, namespace?: string): Manifest {
  return { apiVersion, kind, metadata: { name, ...(namespace && { namespace }) }, ...rest }
}

const pod = (spec: object, namespace?: string) => object('v1', 'Pod', 'web', { spec }, namespace)
const secretRef = (name: string) => ({ containers: [{ envFrom: [{ secretRef: { name } }] }] })
const keyRef = (name: string, key: string) => ({
  containers: [{ env: [{ valueFrom: { configMapKeyRef: { name, key } } }] }],
})

test('an open world leaves open what it does not hold, a closed one does not', () => {
  const manifests = [pod(secretRef('access'))]
  assert.equal(told(worldOf(manifests)), ['Secret access: unknown'])
  assert.equal(told(worldOf(manifests, { outside: closed })), ['Secret access: missing'])
  assert.equal(told(worldOf([...manifests, object('v1', 'Secret', 'access')])), ['Secret access: there'])
})

test('a key that is not in an object that is there is missing in any world', () => {
  const settings = object('v1', 'ConfigMap', 'settings', { data: { a: '' }, binaryData: { b: '' } })
  assert.equal(told(worldOf([settings, pod(keyRef('settings', 'a'))])), ['ConfigMap settings: there', 'key a: there'])
  assert.equal(told(worldOf([settings, pod(keyRef('settings', 'b'))])), ['ConfigMap settings: there', 'key b: there'])
  assert.equal(told(worldOf([settings, pod(keyRef('settings', 'A'))])), ['ConfigMap settings: there', 'key A: missing'])
  assert.equal(told(worldOf([pod(keyRef('settings', 'a'))])), ['ConfigMap settings: unknown', 'key a: unknown'])
})

test('unless something may add to that object', () => {
  const key = (settings: Manifest, kustomized = false) =>
    told(worldOf([settings, pod(keyRef('settings', 'b'))], { kustomized })).at(-1)
  const data = { data: { a: '' } }
  const injected = { name: 'settings', labels: { 'config.openshift.io/inject-trusted-cabundle': 'true' } }
  assert.is(key(object('v1', 'ConfigMap', 'settings', data)), 'key b: missing')
  assert.is(key(object('v1', 'ConfigMap', 'settings')), 'key b: unknown')
  assert.is(key(object('v1', 'ConfigMap', 'settings', data), true), 'key b: unknown')
  assert.is(key({ ...object('v1', 'ConfigMap', 'settings', data), metadata: injected }), 'key b: unknown')
})

test('of objects that are there several times, any may hold a key, and any may be added to', () => {
  const settings = (data: object) => object('v1', 'ConfigMap', 'settings', { data })
  const keys = (...defined: readonly Manifest[]) => told(worldOf([...defined, pod(keyRef('settings', 'b'))])).at(-1)
  assert.is(keys(settings({ a: '' }), settings({ b: '' })), 'key b: there')
  assert.is(keys(settings({ a: '' }), settings({ a: '' })), 'key b: missing')
  assert.is(keys(settings({ a: '' }), settings({})), 'key b: unknown')
})

test('a port that is written as a text is found by its number', () => {
  const route = { rules: [{ backendRefs: [{ name: 'web', port: '80' }] }] }
  const service = object('v1', 'Service', 'web', { spec: { ports: [{ port: 80, name: 'http' }] } })
  const from = object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'web', { spec: route })
  assert.ok(told(worldOf([service, from])).includes('port 80: there'))
})

test('namespaces are kept apart, and the release namespace may be any', () => {
  const answer = (of: string | undefined, from: string | undefined) =>
    told(worldOf([object('v1', 'Secret', 'access', {}, of), pod(secretRef('access'), from)], { outside: closed }))[0]
  assert.is(answer('shop', 'shop'), 'Secret access: there')
  assert.is(answer('shop', 'other'), 'Secret access: missing')
  assert.is(answer(undefined, undefined), 'Secret access: there')
  assert.is(answer(undefined, 'shop'), 'Secret access: unknown')
  assert.is(answer('shop', undefined), 'Secret access: unknown')
})

test('what has no namespace is found from every one', () => {
  const manifests = [
    object('scheduling.k8s.io/v1', 'PriorityClass', 'urgent', {}, 'ignored'),
    pod({ priorityClassName: 'urgent' }, 'shop'),
    pod({ priorityClassName: 'system-node-critical' }, 'shop'),
  ]
  const answers = ['PriorityClass urgent: there', 'PriorityClass system-node-critical: there']
  assert.equal(told(worldOf(manifests, { outside: closed })), answers)
})

test('what is assumed or generated is there, and what it holds is not known', () => {
  const manifests = [pod(keyRef('settings', 'a'), 'shop')]
  const answers = ['ConfigMap settings: there', 'key a: unknown']
  const isAssumed = (kind: string, namespace?: string, name?: string) =>
    `${kind} ${namespace} ${name}` === 'core/ConfigMap shop settings'
  const isGenerated = (kind: string, name: string) => `${kind} ${name}` === 'ConfigMap settings'
  assert.equal(told(worldOf(manifests, { outside: { ...closed, isAssumed } })), answers)
  assert.equal(told(worldOf(manifests, { outside: { ...closed, isGenerated } })), answers)
})

test('every cluster has some objects of its own', () => {
  const manifests = [
    pod({ serviceAccountName: 'default', ...keyRef('kube-root-ca.crt', 'ca.crt') }, 'shop'),
    object('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', 'a', {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
      subjects: [{ kind: 'ServiceAccount', name: 'replicaset-controller', namespace: 'kube-system' }],
    }),
  ]
  const answers = told(worldOf(manifests, { outside: closed }))
  assert.is(answers.length, 5)
  assert.ok(
    answers.every(answer => answer.endsWith(': there')),
    answers.join(', '),
  )
})

test('a closure that is inferred gives way to kustomizations and to what deploys from elsewhere', () => {
  const inferred = { ...open, closure: () => 'inferred' as const }
  const manifests = [pod(secretRef('access'), 'shop')]
  const application = object('argoproj.io/v1alpha1', 'Application', 'shop', {}, 'argocd')
  assert.equal(told(worldOf(manifests, { outside: inferred })), ['Secret access: missing'])
  assert.equal(told(worldOf(manifests, { outside: inferred, kustomized: true })), ['Secret access: unknown'])
  assert.equal(told(worldOf([...manifests, application], { outside: inferred })), ['Secret access: unknown'])
  assert.equal(told(worldOf([...manifests, application], { outside: closed })), ['Secret access: missing'])
})

test('a database may bring what is called after it', () => {
  const cluster = object('postgresql.cnpg.io/v1', 'Cluster', 'orders')
  const answer = (name: string) => told(worldOf([cluster, pod(secretRef(name))], { outside: closed }))[0]
  assert.is(answer('orders-app'), 'Secret orders-app: unknown')
  assert.is(answer('app.orders.credentials'), 'Secret app.orders.credentials: unknown')
  assert.is(answer('ordersapp'), 'Secret ordersapp: missing')
})

test('names that are filled in later are not looked for', () => {
  assert.equal(told(worldOf([pod(secretRef(`\${APP}-access`))], { outside: closed })), [
    `Secret \${APP}-access: unknown`,
  ])
})

test('a kind that is not in that group is missing in any world', () => {
  const scaler = (apiVersion?: string) =>
    object('autoscaling/v2', 'HorizontalPodAutoscaler', 'web', {
      spec: { scaleTargetRef: { ...(apiVersion && { apiVersion }), kind: 'Deployment', name: 'web' } },
    })
  const isNoKind = (apiVersion?: string) => {
    const { references } = worldOf([object('apps/v1', 'Deployment', 'web'), scaler(apiVersion)])
    return references.all.map(({ isNoKind, answer }) => `${isNoKind} ${answer}`).join()
  }
  assert.is(isNoKind('apps/v1'), 'false there')
  assert.is(isNoKind('extensions/v1beta1'), 'false there')
  assert.is(isNoKind('v1'), 'true missing')
  assert.is(isNoKind(), 'true missing')
  assert.is(isNoKind('acme.example/v1'), 'false unknown')
})

test('it says where a name stands, and who names me', () => {
  const service = object('v1', 'Service', 'web', { spec: { ports: [{ name: 'http', port: 80 }] } })
  const ingress = object('networking.k8s.io/v1', 'Ingress', 'web', {
    spec: { rules: [{ http: { paths: [{ backend: { service: { name: 'web', port: { name: 'http' } } } }] } }] },
  })
  const { references, resources } = worldOf([service, ingress])
  const [reference] = references.to(resources[0]!)
  assert.is(reference?.from, resources[1])
  assert.equal(references.from(resources[1]!), [reference])
  assert.equal(references.of('ingress-backend'), [reference])
  const backend = ['spec', 'rules', 0, 'http', 'paths', 0, 'backend', 'service']
  assert.equal(reference?.path, [...backend, 'name'])
  assert.equal(
    reference?.parts.map(({ part, value, answer, path }) => ({ part, value, answer, path })),
    [{ part: 'port', value: 'http', answer: 'there', path: [...backend, 'port', 'name'] }],
  )
})

test('odd values are no names', () => {
  const manifests = [
    pod({
      serviceAccountName: '',
      priorityClassName: 7,
      volumes: [null, { secret: null }, { secret: { secretName: [] } }],
    }),
    object('keda.sh/v1alpha1', 'ScaledObject', 'a', { spec: { scaleTargetRef: 'web' } }),
    object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'a', { spec: { rules: { backendRefs: 3 } } }),
    object('cert-manager.io/v1', 'Certificate', 'a', { spec: [] }),
    object('v1', 'Service', 'a', { spec: null }),
    object('monitoring.coreos.com/v1', 'ServiceMonitor', 'a', { spec: { selector: ['x'] } }),
  ]
  assert.equal(told(worldOf(manifests, { outside: closed })), [])
})

test('plugins say what fields of their kinds name', () => {
  const rows = {
    'acme.example/Worker': [
      { at: 'spec.queues.*', name: 'secretName', to: 'core/Secret', keys: 'secretKey', optional: 'optional' },
      { at: 'spec.accounts.*', name: '', to: 'core/ServiceAccount', use: 'service-account' as const },
    ],
  }
  const worker = object('acme.example/v1', 'Worker', 'w', {
    spec: { queues: [{ secretName: 'queue', secretKey: 'url' }], accounts: ['robot'] },
  })
  const queue = object('v1', 'Secret', 'queue', { stringData: { user: '' } })
  const world = worldOf([worker, queue], { outside: closed, rows })
  assert.equal(told(world), ['Secret queue: there', 'key url: missing', 'ServiceAccount robot: missing'])
  assert.equal(world.references.of('service-account')[0]?.path, ['spec', 'accounts', 0])
})

test.run()
