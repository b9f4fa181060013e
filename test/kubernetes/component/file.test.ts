/** What configuration files of components, of kubeadm and of Cluster API say, whatever their shape. */
import { componentFiles, componentSetting, componentsOfFile } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('components by file')
const cluster = 'kubeadm.k8s.io/ClusterConfiguration'
const kubelet = 'kubelet.config.k8s.io/KubeletConfiguration'

/** The value of a setting with its place, `?` where nobody can tell. */
function told(kind: string, file: unknown, component: string, setting: string): string {
  const found = componentsOfFile(kind, file).find(({ name }) => name === component)
  const { value = '?', path } = componentSetting(found!, setting)!
  return `${value} at ${path.join('.')}`
}

test('kubeadm takes a map, and a list that it sorts', () => {
  const map = { apiServer: { extraArgs: { profiling: 'false' } } }
  assert.is(told(cluster, map, 'kube-apiserver', 'profiling'), 'false at apiServer.extraArgs.profiling')
  const item = (value: string) => ({ name: 'profiling', value })
  const list = { apiServer: { extraArgs: [item('true'), item('false')] } }
  assert.is(told(cluster, list, 'kube-apiserver', 'profiling'), 'true at apiServer.extraArgs.0.value')
})

test('kubeadm sets some by itself, which one of the user replaces', () => {
  const home = 'apiServer.extraArgs'
  assert.is(told(cluster, {}, 'kube-apiserver', 'authorization-mode'), `Node,RBAC at ${home}`)
  assert.is(told(cluster, {}, 'kube-controller-manager', 'bind-address'), '127.0.0.1 at controllerManager.extraArgs')
  assert.is(told(cluster, {}, 'etcd', 'client-cert-auth'), 'true at etcd.local.extraArgs')
  const own = { apiServer: { extraArgs: { 'authorization-mode': 'ABAC' } } }
  assert.is(told(cluster, own, 'kube-apiserver', 'authorization-mode'), `ABAC at ${home}.authorization-mode`)
  const external = { etcd: { external: { caFile: '/ca.crt' } } }
  assert.is(told(cluster, external, 'kube-apiserver', 'etcd-cafile'), `/ca.crt at ${home}`)
  assert.is(told(cluster, external, 'kube-apiserver', 'etcd-certfile'), ` at ${home}`)
  assert.not(componentsOfFile(cluster, external).some(({ name }) => name === 'etcd'))
})

test('Cluster API holds the same', () => {
  const spec = { kubeadmConfigSpec: { clusterConfiguration: { apiServer: { extraArgs: { profiling: 'false' } } } } }
  const base = 'spec.kubeadmConfigSpec.clusterConfiguration'
  const kind = 'controlplane.cluster.x-k8s.io/KubeadmControlPlane'
  assert.is(told(kind, { spec }, 'kube-apiserver', 'profiling'), `false at ${base}.apiServer.extraArgs.profiling`)
  assert.is(told(kind, {}, 'kube-apiserver', 'profiling'), `true at ${base}.apiServer.extraArgs`)
  assert.equal(componentsOfFile('bootstrap.cluster.x-k8s.io/KubeadmConfig', { spec: {} }), [])
})

test('defaults of a file differ from those of flags', () => {
  assert.is(told(kubelet, {}, 'kubelet', 'anonymous-auth'), 'false at authentication.anonymous.enabled')
  assert.is(told(kubelet, {}, 'kubelet', 'authorization-mode'), 'Webhook at authorization.mode')
  assert.is(told(kubelet, {}, 'kubelet', 'read-only-port'), '0 at readOnlyPort')
  const zero = {
    streamingConnectionIdleTimeout: '0s',
    featureGates: { A: true, B: false },
    tlsCipherSuites: ['C', 'D'],
  }
  assert.is(
    told(kubelet, zero, 'kubelet', 'streaming-connection-idle-timeout'),
    '4h0m0s at streamingConnectionIdleTimeout',
  )
  assert.is(told(kubelet, zero, 'kubelet', 'feature-gates'), 'A=true,B=false at featureGates')
  assert.is(told(kubelet, zero, 'kubelet', 'tls-cipher-suites'), 'C,D at tlsCipherSuites')
})

test('no shape of a file breaks anything', () => {
  const shapes: unknown[] = [null, undefined, 1, 'a', true, [], [null], {}, Object.create(null)]
  const nested = shapes.flatMap(shape => [
    shape,
    { apiServer: shape, etcd: shape, authentication: shape, spec: shape, nodeRegistration: shape, featureGates: shape },
    { apiServer: { extraArgs: shape, extraVolumes: shape }, etcd: { external: shape, local: shape } },
    { apiServer: { extraArgs: [shape, { name: shape, value: shape }], extraVolumes: [shape] } },
    { authentication: { anonymous: { enabled: shape } }, tlsCipherSuites: [shape], readOnlyPort: shape },
  ])
  for (const kind of componentFiles)
    for (const shape of nested)
      for (const component of componentsOfFile(kind, shape))
        for (const setting of ['anonymous-auth', 'feature-gates', 'tls-cipher-suites', 'read-only-port', 'cert-file'])
          assert.type(componentSetting(component, setting)?.value ?? '', 'string')
})

test.run()
