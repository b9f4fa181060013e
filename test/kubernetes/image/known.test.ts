/** What is known of images by their names: pull policies, versions, faults, and registries that are gone. */
import {
  advisoriesFor,
  compareVersions,
  componentOf,
  deprecatedImagesIn,
  deprecatedRegistryOf,
  imageVersion,
  movedImage,
  parseImage,
  pullPolicyOf,
} from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('known images')
const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

test('fills in the pull policy as the API server does', () => {
  const policy = (image: string | undefined, written?: string | null) => pullPolicyOf(image, written).value
  for (const image of ['web', 'web:latest', 'registry.example.com:5000/web', `web:latest@${digest}`])
    assert.is(policy(image), 'Always', image)
  for (const image of ['web:1', `web@${digest}`, `web:1@${digest}`, 'Web:latest', '', undefined])
    assert.is(policy(image), 'IfNotPresent', image)
  assert.is(policy('web', 'Never'), 'Never')
  assert.is(policy('web', ''), 'Always')
  assert.equal(pullPolicyOf('web:1', null), { value: 'IfNotPresent', isDefault: true })
  assert.equal(pullPolicyOf('web:1', 'Always'), { value: 'Always', isDefault: false })
})

test('reads versions out of tags, and orders them', () => {
  const order = (a: string, b: string) => Math.sign(compareVersions(imageVersion(a)!, imageVersion(b)!))
  assert.is(order('v1.2.3', '1.2.3-debian-12-r0'), 0)
  assert.is(order('1.10.0', '1.9.9'), 1)
  assert.is(order('1.2.3-rc1', '1.2.3'), -1)
  assert.is(order('1.2.3-rc.10', '1.2.3-rc.9'), 1)
  assert.is(order('1.2.3-beta1', '1.2.3-alpine'), -1)
  for (const tag of ['latest', '1.2', 'v1', '20240101', '1.2.3.4.5x'.slice(0, 3)])
    assert.is(imageVersion(tag), undefined, tag)
})

test('tells faults of a version, the newest first', () => {
  const ids = (...args: Parameters<typeof advisoriesFor>) => advisoriesFor(...args)?.map(({ advisory }) => advisory.id)
  assert.equal(ids('ingress-nginx', 'v1.12.0'), ['CVE-2026-3288', 'CVE-2026-24512', 'CVE-2025-1974'])
  assert.equal(ids('ingress-nginx', 'v1.13.7'), ['CVE-2026-3288'])
  assert.equal(ids('ingress-nginx', 'v1.15.0'), [])
  assert.equal(ids('grafana', '8.3.0'), ['CVE-2021-43798'])
  assert.equal(ids('grafana', '8.3.1'), [])
  assert.equal(ids('argo-cd', 'v2.14.16'), [])
  assert.equal(ids('kyverno', 'v1.8.5'), ['CVE-2026-22039'])
  assert.is(ids('argo-cd', 'latest'), undefined)
})

test('knows components by their names, in mirrors too', () => {
  const component = (image: string) => componentOf(parseImage(image)!)
  assert.is(component('registry.k8s.io/ingress-nginx/controller:v1'), 'ingress-nginx')
  assert.is(component('mirror.example.com/k8s/ingress-nginx/controller'), 'ingress-nginx')
  assert.is(component('nginx/nginx-ingress'), undefined)
  assert.is(component('mongo:7'), 'mongodb')
  assert.is(component('acme/mongo:7'), undefined)
  assert.is(component('tiller'), 'tiller')
  assert.is(component('acme/not-tiller'), undefined)
})

test('names the image where it is now', () => {
  const moved = (image: string) => {
    const reference = parseImage(image)!
    const registry = deprecatedRegistryOf(reference)
    return registry && movedImage(reference, registry)
  }
  assert.is(moved(`k8s.gcr.io/sig/web:1@${digest}`), `registry.k8s.io/sig/web:1@${digest}`)
  assert.is(moved('bitnami/nginx:1.2.3'), 'docker.io/bitnamilegacy/nginx:1.2.3')
  assert.is(moved('bitnami/nginx'), undefined)
  assert.is(moved('docker.pkg.github.com/a/b/c:1'), undefined)
  assert.is(moved('registry.k8s.io/pause:3'), undefined)
})

test('finds images in arguments, and no parts of other hosts', () => {
  const found = (text: string) => deprecatedImagesIn(text).map(image => image.text)
  assert.equal(found('--image=k8s.gcr.io/pause:3.9'), ['k8s.gcr.io/pause:3.9'])
  assert.equal(found('docker pull k8s.gcr.io/a:1 && docker run "gcr.io/google_containers/b:2"'), [
    'k8s.gcr.io/a:1',
    'gcr.io/google_containers/b:2',
  ])
  for (const text of ['my-k8s.gcr.io/pause', 'k8s.gcr.io', 'https://example.com/k8s.gcr.io', 'k8s.gcr.io.evil.net/a'])
    assert.equal(found(text), [], text)
})

test.run()
