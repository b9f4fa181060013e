/** A rule sees the volumes of a pod with their mounts, and what holds for a container, each at its place. */
import { defineRule, Linter, type PodNode, resolveConfig } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lintWith, meta, where } from '../support/lint.ts'

const test = suite('pods as rules see them')

const text = `apiVersion: v1
kind: Pod
spec:
  securityContext:
    windowsOptions:
      hostProcess: true
  containers:
    - &web
      name: web
      volumeMounts:
        - { name: data, mountPath: /data }
    - *web
  initContainers:
    - name: init
      securityContext: { windowsOptions: { runAsUserName: ContainerUser } }
      volumeMounts: [{ name: other, mountPath: /other }, { name: data, mountPath: /init }]
  volumes:
    - null
    - name: data
      hostPath: { path: /srv }
`

test('volumes know who mounts them, and where', async () => {
  const mounts: unknown[] = []
  const rule = defineRule({
    meta,
    create: ({ report }) => ({
      Pod(_, node) {
        for (const volume of node.volumes) {
          report({ at: volume.key, messageId: 'here' })
          for (const mount of volume.mounts) {
            mounts.push([volume.sources, mount.container.role, mount.path])
            report({ at: mount.at('mountPath'), messageId: 'here' })
          }
        }
      },
    }),
  })
  const { problems } = await lintWith(rule, { 'pod.yaml': text })
  assert.equal(mounts, [
    [['hostPath'], 'init', ['spec', 'initContainers', 0, 'volumeMounts', 1]],
    [['hostPath'], 'main', ['spec', 'containers', 0, 'volumeMounts', 0]],
    [['hostPath'], 'main', ['spec', 'containers', 1, 'volumeMounts', 0]],
  ])
  assert.equal(
    problems.map(problem => where(problem, text)),
    ['11:36 «/data»', '11:36 «/data»', '16:83 «/init»', '19:7 «name: data»'],
  )
})

test('Windows options hold field by field, at the place that sets them', async () => {
  const rule = defineRule({
    meta,
    create: ({ report }) => ({
      Container(_, node) {
        if (node.role !== 'init') return
        for (const option of ['hostProcess', 'runAsUserName', 'gmsaCredentialSpec'] as const) {
          const { origin, at } = node.effectiveWindowsOption(option)
          report({ at, messageId: 'here', evidence: origin })
        }
      },
    }),
  })
  const { problems } = await lintWith(rule, { 'pod.yaml': text })
  assert.equal(
    problems.map(problem => where(problem, text)),
    ['6:20 «true»', '15:26 «windowsOptions»', '15:59 «ContainerUser»'],
  )
})

test('what a rule sees of volumes cannot be changed where values are frozen', async () => {
  const changes: readonly ((node: PodNode) => unknown)[] = [
    node => Object.assign(node.volumes[0]!.value, { name: 'changed' }),
    node => (node.volumes as unknown[]).pop(),
    node => (node.volumes[0]!.mounts as unknown[]).pop(),
    node => (node.volumes[0]!.sources as unknown[]).pop(),
  ]
  for (const change of changes) {
    const rule = defineRule({ meta, create: () => ({ Pod: (_, node) => void change(node) }) })
    const plugin = { meta: { name: 'test', version: '0.0.0', namespace: 'test' }, rules: { rule } }
    const config = await resolveConfig([{ rules: { 'test/rule': 'error' } }], [plugin])
    const run = new Linter(config, { freeze: true }).lint([{ path: 'pod.yaml', text }])
    assert.is(run.crashes, 1, String(change))
  }
})

test.run()
