/** Which fields of which kinds name what: rows whose names have a form of their own, or stand in an unusual place. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { closed, type Manifest, told, worldOf } from '../../support/references.ts'

const test = suite('reference rows')

function object(apiVersion: string, kind: string, rest: object = {}, metadata: object = {}): Manifest {
  return { apiVersion, kind, metadata: { name: 'web', namespace: 'shop', ...metadata }, ...rest } as Manifest
}

const secret = (name: string, namespace: string) => object('v1', 'Secret', {}, { name, namespace })
const service = (name: string, namespace: string, port: object) =>
  object('v1', 'Service', { spec: { ports: [port] } }, { name, namespace })
const answers = (...manifests: readonly Manifest[]) => told(worldOf(manifests, { outside: closed }))
const ingress = (annotations: object) => object('networking.k8s.io/v1', 'Ingress', {}, { annotations })

test('annotations of ingress-nginx bring a namespace along, or do not', () => {
  const auth = (value: string) =>
    answers(
      secret('users', 'shop'),
      secret('users', 'auth'),
      ingress({ 'nginx.ingress.kubernetes.io/auth-secret': value }),
    )
  assert.equal(auth('users'), ['Secret users: there'])
  assert.equal(auth('auth/users'), ['Secret users: there'])
  assert.equal(auth('other/users'), ['Secret users: missing'])
  assert.equal(auth('a/b/users'), [])
  assert.equal(auth('/users'), [])
})

test('an Ingress names an issuer by an annotation', () => {
  const issuer = (annotations: object) => answers(ingress(annotations))
  assert.equal(issuer({ 'cert-manager.io/cluster-issuer': 'ours' })[0], 'ClusterIssuer ours: missing')
  assert.equal(issuer({ 'cert-manager.io/issuer': 'ours' })[0], 'Issuer ours: missing')
  const other = {
    'cert-manager.io/issuer': 'x',
    'cert-manager.io/issuer-kind': 'AWSPCA',
    'cert-manager.io/issuer-group': 'aws.io',
  }
  assert.equal(issuer(other)[0], 'AWSPCA x: missing')
})

test('a host of the mesh is a Service where it is one of the cluster', () => {
  const destination = (host: string, number = 80) => {
    const http = [{ route: [{ destination: { host, port: { number } } }] }]
    const routed = object('networking.istio.io/v1', 'VirtualService', { spec: { gateways: ['mesh'], http } })
    return answers(service('pay', 'bank', { port: 80 }), service('web', 'shop', { port: 80 }), routed)
  }
  assert.equal(destination('web'), ['Service web: there', 'port 80: there', 'Gateway mesh: there'])
  assert.equal(destination('web', 81)[1], 'port 81: missing')
  assert.equal(destination('pay')[0], 'Service pay: missing')
  assert.equal(destination('pay.bank.svc.cluster.local')[0], 'Service pay: there')
  assert.equal(destination('api.example.com')[0], 'Gateway mesh: there')
})

test('a route of OpenShift names a port of the Service by its name, or one of the pods by its number', () => {
  const port = (targetPort: string | number) =>
    answers(
      service('web', 'shop', { name: 'http', port: 80, targetPort: 8080 }),
      object('route.openshift.io/v1', 'Route', {
        spec: { to: { kind: 'Service', name: 'web' }, port: { targetPort } },
      }),
    )
  assert.equal(port('http'), ['Service web: there', 'port http: there'])
  assert.equal(port('https'), ['Service web: there', 'port https: missing'])
  assert.equal(port(8080), ['Service web: there'])
})

test('a Secret with the token of a ServiceAccount names it', () => {
  const metadata = { annotations: { 'kubernetes.io/service-account.name': 'robot' } }
  assert.equal(answers(object('v1', 'Secret', {}, metadata)), ['ServiceAccount robot: missing'])
})

test('values of a release may be left out where the field says so', () => {
  const valuesFrom = [
    { kind: 'ConfigMap', name: 'base' },
    { kind: 'Secret', name: 'extra', optional: true },
  ]
  const chart = { spec: { sourceRef: { kind: 'HelmRepository', name: 'charts', namespace: 'flux-system' } } }
  assert.equal(answers(object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { spec: { chart, valuesFrom } })), [
    'HelmRepository charts: missing',
    'ConfigMap base: missing',
    'Secret extra: missing',
  ])
})

test.run()
