/** Volumes of a pod: what they are made of, who mounts them, and what of the node a mount shows. */
import { definition, mountedHostPath, volumeSources, volumesOf } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('volumes')

test('knows every kind of volume that the API has', () => {
  const fields = [...definition('core.v1.Volume')!.fields.keys()].filter(field => field !== 'name')
  assert.equal([...volumeSources].sort(), fields.sort())
})

test('finds the kind of a volume, which is `emptyDir` where nothing is said', () => {
  const volumes = [
    { name: 'a', configMap: { name: 'a' } },
    { name: 'b' },
    { name: 'c', hostPath: { path: '/c' }, secret: {} },
    { name: 'd', nfs: null as never, unheardOf: {} },
  ]
  assert.equal(
    volumesOf({ volumes }).map(({ sources }) => sources),
    [['configMap'], ['emptyDir'], ['hostPath', 'secret'], ['emptyDir']],
  )
})

test('finds the mounts of a volume in containers of every role', () => {
  const mounting = (name: string, ...volumes: string[]) => ({
    name,
    volumeMounts: volumes.map(volume => ({ name: volume, mountPath: `/${volume}` })),
  })
  const [data, unused] = volumesOf({
    volumes: [{ name: 'data' }, { name: 'unused' }],
    initContainers: [{ ...mounting('proxy', 'claim', 'data'), restartPolicy: 'Always' }],
    containers: [mounting('web', 'data', 'data'), { name: 'idle' }],
    ephemeralContainers: [mounting('shell', 'data')],
  })
  assert.equal(
    data!.mounts.map(({ container, index }) => [container.role, container.list, container.index, index]),
    [
      ['sidecar', 'initContainers', 0, 1],
      ['main', 'containers', 0, 0],
      ['main', 'containers', 0, 1],
      ['ephemeral', 'ephemeralContainers', 0, 0],
    ],
  )
  assert.equal(unused!.mounts, [])
})

test('bears what is no volume and no mount', () => {
  const spec = { volumes: [null, {}, { name: '' }], containers: [{ volumeMounts: [null, {}, { name: '' }] }] } as never
  assert.equal(
    volumesOf(spec).map(({ index, mounts }) => [index, mounts.length]),
    [
      [1, 0],
      [2, 0],
    ],
  )
  assert.equal(volumesOf(null), [])
  assert.equal(volumesOf({ volumes: null as never }), [])
})

test('joins what a mount takes of a path of the node', () => {
  const volume = { name: 'node', hostPath: { path: '/var//lib/' } }
  const mount = { name: 'node', mountPath: '/node' }
  assert.is(mountedHostPath(volume), '/var/lib')
  assert.is(mountedHostPath(volume, mount), '/var/lib')
  assert.is(mountedHostPath(volume, { ...mount, subPath: 'kubelet/pods' }), '/var/lib/kubelet/pods')
  assert.is(mountedHostPath(volume, { ...mount, subPathExpr: 'app' }), '/var/lib/app')
  assert.is(mountedHostPath(volume, { ...mount, subPathExpr: '$(POD_NAME)' }), undefined)
  assert.is(mountedHostPath({ name: 'node', emptyDir: {} }, mount), undefined)
})

test.run()
