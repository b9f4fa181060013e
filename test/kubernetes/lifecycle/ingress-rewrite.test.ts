/** Ingresses of the first versions in the words of today. */
import { ingressRewrite } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('rewritten Ingresses')
const now = { from: 36, to: 36 }
const ingress = (spec: unknown, apiVersion = 'networking.k8s.io/v1beta1') => ({
  apiVersion,
  kind: 'Ingress',
  metadata: { name: 'shop' },
  spec,
})
const at = (path: object) => ({ rules: [{ http: { paths: [path] } }] })

test('numbers and names of ports go to fields of their own', () => {
  const spec = {
    backend: { serviceName: 'a', servicePort: 80 },
    ...at({ backend: { serviceName: 'b', servicePort: 'web' } }),
  }
  const path = ['spec', 'rules', 0, 'http', 'paths', 0]
  assert.equal(ingressRewrite(ingress(spec, 'extensions/v1beta1'), now), [
    { do: 'set', path: ['apiVersion'], value: 'networking.k8s.io/v1' },
    { do: 'set', path: ['spec', 'defaultBackend'], value: { service: { name: 'a', port: { number: 80 } } } },
    { do: 'remove', path: ['spec', 'backend'] },
    { do: 'set', path: [...path, 'backend', 'service'], value: { name: 'b', port: { name: 'web' } } },
    { do: 'remove', path: [...path, 'backend', 'serviceName'] },
    { do: 'remove', path: [...path, 'backend', 'servicePort'] },
    { do: 'set', path: [...path, 'pathType'], value: 'ImplementationSpecific' },
  ])
})

test('a backend that is a resource stays', () => {
  const backend = { resource: { apiGroup: 'example.com', kind: 'Bucket', name: 'a' } }
  const changes = ingressRewrite(ingress({ backend }), now)
  assert.equal(changes?.[1], { do: 'set', path: ['spec', 'defaultBackend'], value: backend })
})

test('declines where the result would be refused', () => {
  assert.is(ingressRewrite(ingress(at({ backend: { serviceName: 'b' } })), now), undefined)
  assert.is(ingressRewrite(ingress(at({ backend: { serviceName: 'b', servicePort: '80' } })), now), undefined)
  assert.is(ingressRewrite(ingress(at({ backend: { servicePort: 80 } })), now), undefined)
  assert.is(ingressRewrite(ingress({ ...at({}), unknown: true }), now), undefined)
})

test('leaves alone what is no Ingress of these versions', () => {
  assert.is(ingressRewrite(ingress({}, 'networking.k8s.io/v1'), now), undefined)
  for (const value of [null, 'text', [], { kind: 'Ingress' }]) assert.is(ingressRewrite(value, now), undefined)
})

test('does not touch what it is given', () => {
  const given = ingress(at({ backend: { serviceName: 'b', servicePort: 80 } }))
  const before = JSON.stringify(given)
  ingressRewrite(given, now)
  assert.is(JSON.stringify(given), before)
})

test.run()
