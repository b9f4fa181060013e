/** Rules on components find them wherever something configures one, and say exactly where; and one cluster is judged alike however it is written. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint, where } from '../support/lint.ts'

const test = suite('components of a cluster')
const rules = {
  'k8s/control-plane-no-profiling': 'warn',
  'k8s/apiserver-no-token-auth-file': 'warn',
  'k8s/kubelet-anonymous-auth': 'warn',
  'k8s/kube-proxy-metrics-localhost': 'warn',
} as const

/** Each problem as its rule, its place and what that covers. */
async function found(text: string): Promise<readonly string[]> {
  const { problems } = await lint({ 'a.yaml': text }, { rules })
  return problems.map(problem => `${problem.rule.slice(4)} ${where(problem, text)}`)
}

const pod = (indent: string) =>
  [
    'containers:',
    '  - name: proxy',
    '    command: [proxy, --profiling=true]',
    '  - name: api',
    '    command: [kube-apiserver, --profiling]',
    'initContainers:',
    '  - name: once',
    '    command: [kube-apiserver, --profiling]',
    '  - name: beside',
    '    restartPolicy: Always',
    '    command: [kube-scheduler]',
    'ephemeralContainers:',
    '  - name: shell',
    '    command: [kube-apiserver, --profiling]',
  ]
    .map(line => `${indent}${line}`)
    .join('\n')
const inPod = ['«--profiling»', '«command»']

for (const [kind, head, indent] of [
  ['Pod', 'apiVersion: v1\nkind: Pod\nspec:', '  '],
  ['DaemonSet', 'apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:', '      '],
  [
    'CronJob in a List',
    'apiVersion: v1\nkind: List\nitems:\n- apiVersion: batch/v1\n  kind: CronJob\n  spec:\n    jobTemplate:\n      spec:\n        template:\n          spec:',
    '            ',
  ],
  ['Rollout', 'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec:\n  template:\n    spec:', '      '],
] as const)
  test(`main and sidecar containers of a ${kind}`, async () => {
    const lines = (await found(`${head}\n${pod(indent)}\n`)).map(line => line.slice(line.indexOf('«')))
    assert.equal(lines, inPod)
  })

test('files that ConfigMaps hold, as kubeadm makes them', async () => {
  const text = `apiVersion: v1
kind: ConfigMap
metadata: { name: kube-proxy, namespace: kube-system }
data:
  config.conf: |-
    apiVersion: kubeproxy.config.k8s.io/v1alpha1
    kind: KubeProxyConfiguration
    metricsBindAddress: 0.0.0.0:10249
  kubelet: '{"kind":"KubeletConfiguration","apiVersion":"kubelet.config.k8s.io/v1beta1","authentication":{"anonymous":{"enabled":true}}}'
  broken: |
    apiVersion: kubelet.config.k8s.io/v1beta1
    kind: [
  other: "apiVersion: v1"
`
  const [proxy, kubelet, ...rest] = await found(text)
  assert.is(proxy, 'kube-proxy-metrics-localhost 5:16 «|-»')
  assert.match(String(kubelet), /^kubelet-anonymous-auth 9:12 «'/)
  assert.equal(rest, [])
})

test('patches of kind, of which only what they set is known', async () => {
  const text = `apiVersion: kind.x-k8s.io/v1alpha4
kind: Cluster
kubeadmConfigPatches:
  - |
    kind: ClusterConfiguration
    apiServer:
      extraArgs:
        token-auth-file: /a
nodes:
  - role: worker
    kubeadmConfigPatches:
      - |
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        authentication: { anonymous: { enabled: true } }
  - kubeadmConfigPatches: text
  - null
`
  assert.equal(await found(text), ['apiserver-no-token-auth-file 4:5 «|»', 'kubelet-anonymous-auth 12:9 «|»'])
})

test('one API server is judged alike, by a command and by either form of kubeadm', async () => {
  const forms = [
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - command: [kube-apiserver, --profiling=false, --token-auth-file=/a]\n',
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - command: [sh, -c, exec kube-apiserver --profiling=f --token-auth-file /a]\n',
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - command: [kube-apiserver]\n      args: [--profiling=0, --token-auth-file, /a]\n',
    'apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer: { extraArgs: { profiling: "false", token-auth-file: /a } }\n',
    'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer: { extraArgs: [{ name: profiling, value: "false" }, { name: token-auth-file, value: /a }] }\n',
    'apiVersion: controlplane.cluster.x-k8s.io/v1beta1\nkind: KubeadmControlPlane\nspec: { kubeadmConfigSpec: { clusterConfiguration: { apiServer: { extraArgs: { profiling: "false", token-auth-file: /a } } } } }\n',
  ]
  for (const text of forms) {
    const { problems } = await lint({ 'a.yaml': text }, { rules })
    const messages = problems.map(({ message }) => message).filter(message => message.startsWith('`kube-apiserver`'))
    assert.equal(
      messages,
      ['`kube-apiserver` sets `--token-auth-file=/a`, a file of credentials in the clear that do not expire.'],
      text,
    )
  }
})

test('what nobody can tell is counted, and nothing is said of it', async () => {
  const text =
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - command: [kubelet, --config=/var/lib/kubelet/config.yaml]\n'
  const { problems, ledger } = await lint({ 'a.yaml': text }, { rules })
  assert.equal(problems, [])
  assert.is(ledger.undecided.find(({ rule }) => rule === 'k8s/kubelet-anonymous-auth')?.count, 1)
})

test.run()
