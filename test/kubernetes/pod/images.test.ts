/** What a pod's fact knows of its images and of its volumes without limits. */
import { imagesOf, isInjectedImage, openEmptyDirs, podFact } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('images and volumes of pods')
const spec = {
  initContainers: [{ name: 'init', image: 'a:1', restartPolicy: 'Always' }],
  containers: [{ name: 'web', image: 'b:1', imagePullPolicy: 'Never' }, { name: 'none' }],
  ephemeralContainers: [{ name: 'shell', image: 'Broken' }],
  volumes: [
    { name: 'data', image: { reference: 'c:1', pullPolicy: 'Always' } },
    { name: 'config', configMap: {} },
  ],
}

test('lists the images of containers and of volumes', () => {
  const found = imagesOf(spec).map(({ text, path, of, role, reference }) => [
    text,
    path.join('.'),
    of,
    role,
    reference?.repository,
  ])
  assert.equal(found, [
    ['a:1', 'spec.initContainers.0.image', 'container', 'sidecar', 'library/a'],
    ['b:1', 'spec.containers.0.image', 'container', 'main', 'library/b'],
    ['Broken', 'spec.ephemeralContainers.0.image', 'container', 'ephemeral', undefined],
    ['c:1', 'spec.volumes.0.image.reference', 'volume', undefined, 'library/c'],
  ])
  assert.equal(
    imagesOf(spec).map(({ pullPolicy, pullPolicyPath }) => [pullPolicy, pullPolicyPath.at(-1)]),
    [
      [undefined, 'imagePullPolicy'],
      ['Never', 'imagePullPolicy'],
      [undefined, 'imagePullPolicy'],
      ['Always', 'pullPolicy'],
    ],
  )
  assert.equal(imagesOf(null), [])
})

test('tells images and Secrets of a pod to other resources', () => {
  const fact = podFact('r', { spec }, ['spec', 'template'], 'shop')
  assert.equal(fact.images.at(-1), {
    text: 'c:1',
    path: ['spec', 'template', 'spec', 'volumes', 0, 'image', 'reference'],
  })
  assert.is(fact.hasImagePullSecrets, false)
  assert.is(podFact('r', { spec: { imagePullSecrets: [{}] } }, [], 'shop').hasImagePullSecrets, false)
  assert.is(podFact('r', { spec: { imagePullSecrets: [{ name: 'x' }] } }, [], 'shop').hasImagePullSecrets, true)
})

test('takes `auto` for an image of the injector where one is asked for', () => {
  assert.ok(isInjectedImage('auto', { metadata: { labels: { 'sidecar.istio.io/inject': 'true' } } }))
  assert.ok(isInjectedImage('auto', { metadata: { annotations: { 'inject.istio.io/templates': 'gateway' } } }))
  assert.not(isInjectedImage('auto', { metadata: { labels: { 'sidecar.istio.io/inject': 'false' } } }))
  assert.not(isInjectedImage('web', { metadata: { labels: { 'sidecar.istio.io/inject': 'true' } } }))
  assert.not(isInjectedImage('auto', undefined))
})

test('lists volumes that grow without a limit, and who mounts them', () => {
  const mounts = (name: string) => ({ volumeMounts: [{ name, mountPath: '/x' }] })
  const open = openEmptyDirs({
    containers: [mounts('disk'), mounts('memory')],
    initContainers: [mounts('memory')],
    volumes: [
      { name: 'disk', emptyDir: {} },
      { name: 'memory', emptyDir: { medium: 'Memory' } },
      { name: 'nothing' },
      { name: 'sized', emptyDir: { sizeLimit: '1Gi' } },
      { name: 'pages', emptyDir: { medium: 'HugePages' } },
      { name: 'config', configMap: { name: 'x' } },
    ],
  })
  assert.equal(
    open.map(({ name, index, resource, mountedBy }) => [name, index, resource, mountedBy]),
    [
      ['disk', 0, 'ephemeral-storage', [1]],
      ['memory', 1, 'memory', [0, 2]],
      ['nothing', 2, 'ephemeral-storage', []],
    ],
  )
})

test.run()
