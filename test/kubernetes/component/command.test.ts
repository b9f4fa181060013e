/** Which component a command starts, and what its flags say: as pflag, Go’s own `flag`, Kubernetes and a shell read them. */
import { type Container, componentOfContainer, componentSetting } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('components by command')

const run = (command: string[], more: Partial<Container> = {}) =>
  componentOfContainer({ name: 'a', command, ...more } as Container)
const started = (...command: string[]) => run(command)?.name

/** The value of a setting, `?` where nobody can tell. */
function value(setting: string, command: string[], more: Partial<Container> = {}): string {
  return componentSetting(run(command, more)!, setting)!.value ?? '?'
}
const api = (setting: string, ...flags: string[]) => value(setting, ['kube-apiserver', ...flags])
const etcd = (setting: string, ...flags: string[]) => value(setting, ['etcd', ...flags])

test('a component is told by its program', () => {
  assert.is(started('kube-apiserver', '--v=2'), 'kube-apiserver')
  assert.is(started('/usr/local/bin/kube-scheduler'), 'kube-scheduler')
  assert.is(started('/hyperkube', 'apiserver'), 'kube-apiserver')
  assert.is(started('/hyperkube', 'kubelet'), 'kubelet')
  assert.is(
    started('/go-runner', '--log-file=/var/log/a.log', '/usr/bin/kube-controller-manager'),
    'kube-controller-manager',
  )
  assert.is(started('tini', '--', 'etcd'), 'etcd')
  assert.is(started('C:\\k\\kube-proxy.exe'), 'kube-proxy')
})

test('what is only called like one is none', () => {
  assert.is(started('kube-apiserver-proxy'), undefined)
  assert.is(started('web', 'kube-apiserver'), undefined)
  assert.is(started('kube-bench', 'run', '--targets', 'etcd'), undefined)
  assert.is(started('sh', '-c', 'echo kube-apiserver --anonymous-auth=true'), undefined)
  assert.is(componentOfContainer({ name: 'kube-apiserver', args: ['kube-apiserver'] } as Container), undefined)
  assert.is(componentOfContainer({ name: 'a', command: [null, null] } as unknown as Container), undefined)
})

test('a shell starts one, where it is certain which', () => {
  const script =
    'mkdir -p /run/a && exec /usr/local/bin/kube-apiserver --profiling=false \\\n  --audit-log-path=- 1>>/var/log/a.log 2>&1'
  assert.is(started('/bin/sh', '-c', script), 'kube-apiserver')
  assert.is(value('profiling', ['/bin/sh', '-c', script]), 'false')
  assert.is(value('audit-log-path', ['/bin/sh', '-ec', script]), '-')
  assert.is(
    value('token-auth-file', ['sh', '-c', 'kube-apiserver --token-auth-file "/a b.csv" > /dev/null']),
    '/a b.csv',
  )
  assert.is(value('profiling', ['sh', '-c', 'kube-apiserver $EXTRA']), '?')
  assert.is(value('token-auth-file', ['sh', '-c', 'kube-apiserver --token-auth-file=$FILE']), '?')
  assert.is(started('sh', '-c', 'if [ -f a ]; then kube-apiserver --a; fi'), 'kube-apiserver')
  assert.is(started('sh', '-c', 'if true; then etcd; else etcd --auto-tls; fi'), undefined)
  assert.is(started('sh', '-c', 'sh -c "etcd"'), undefined)
})

test('flags are read as pflag does', () => {
  assert.is(api('secure-port', '--secure-port=1'), '1')
  assert.is(api('secure-port', '--secure-port', '1'), '1')
  assert.is(api('secure-port', '--secure_port=1'), '1')
  assert.is(api('secure-port', '--secure-port=1', '--secure-port=2'), '2')
  assert.is(api('secure-port', '--', '--secure-port=1'), '6443')
  assert.is(api('secure-port', '-v', '2', '--secure-port=1'), '1')
  assert.is(api('secure-port', 'stray', '--secure-port=1'), '1')
  assert.is(api('secure-port', '--some-new-flag', '--secure-port=1'), '1')
  assert.is(api('token-auth-file', '--token-auth-file=a=b'), 'a=b')
  assert.is(api('token-auth-file', '--other', '--token-auth-file'), 'true')
})

test('booleans are read as Go does, and take no word after them', () => {
  for (const text of ['false', 'False', 'FALSE', 'f', 'F', '0'])
    assert.is(api('profiling', `--profiling=${text}`), 'false')
  for (const text of ['true', 'True', 'TRUE', 't', 'T', '1']) assert.is(api('profiling', `--profiling=${text}`), 'true')
  assert.is(api('profiling', '--profiling=no'), '?')
  assert.is(api('profiling', '--profiling', 'false'), 'true')
  assert.is(api('profiling'), 'true')
})

test('lists and gates go on where they are repeated', () => {
  assert.is(api('authorization-mode', '--authorization-mode=Node', '--authorization-mode', 'RBAC'), 'Node,RBAC')
  assert.is(api('feature-gates', '--feature-gates=A=true', '--feature-gates=B=false'), 'A=true,B=false')
})

test('etcd reads flags with one dash too, stops at what is none, and reads the environment', () => {
  assert.is(etcd('auto-tls', '-auto-tls', '--name=a'), 'true')
  assert.is(etcd('auto-tls', 'a', '--auto-tls'), 'false')
  assert.is(etcd('auto-tls', '--auto_tls'), 'false')
  const env = [
    { name: 'ETCD_CERT_FILE', value: '/a.crt' },
    { name: 'ETCD_KEY_FILE', valueFrom: {} },
  ]
  assert.is(value('cert-file', ['etcd'], { env }), '/a.crt')
  assert.is(value('cert-file', ['etcd', '--cert-file=/b.crt'], { env }), '/b.crt')
  assert.is(value('key-file', ['etcd'], { env }), '?')
  assert.is(value('cert-file', ['etcd'], { envFrom: [{}] }), '?')
  assert.is(etcd('cert-file', '--config-file=/etc/etcd.yaml', '--cert-file=/a.crt'), '?')
})

test('variables are filled in as Kubernetes does', () => {
  const env = [
    { name: 'DIR', value: '/etc' },
    { name: 'FILE', value: '$(DIR)/users.csv' },
    { name: 'SECRET', valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } },
  ]
  const flag = (text: string) => value('token-auth-file', ['kube-apiserver', text], { env })
  assert.is(flag('--token-auth-file=$(FILE)'), '/etc/users.csv')
  assert.is(flag('--token-auth-file=$$(FILE)'), '$(FILE)')
  assert.is(flag('--token-auth-file=$(SECRET)'), '?')
  assert.is(flag('--token-auth-file=$(NONE)'), '$(NONE)')
  assert.is(flag('$(SECRET)'), '?')
  assert.is(flag('$(FILE)'), '')
})

test('a configuration file elsewhere settles what no flag does', () => {
  assert.is(value('anonymous-auth', ['kubelet']), 'true')
  assert.is(value('anonymous-auth', ['kubelet', '--config=/a']), '?')
  assert.is(value('anonymous-auth', ['kubelet', '--config=/a', '--anonymous-auth=false']), 'false')
  assert.is(value('hostname-override', ['kubelet', '--config=/a']), '')
  assert.is(value('metrics-bind-address', ['kube-proxy', '--config=/a', '--metrics-bind-address=0.0.0.0']), '?')
  assert.is(value('profiling', ['kube-scheduler', '--config=/a', '--profiling=false']), '?')
  assert.is(value('bind-address', ['kube-scheduler', '--config=/a', '--bind-address=::1']), '::1')
  assert.is(value('bind-address', ['kube-scheduler', '--config=/a']), '0.0.0.0')
})

test('each setting stands where its value does', () => {
  const at = (setting: string, command: string[], args?: string[]) =>
    componentSetting(run(command, args ? { args } : {})!, setting)!.path.join('.')
  assert.is(at('profiling', ['kube-apiserver', '--profiling=false']), 'command.1')
  assert.is(at('secure-port', ['kube-apiserver'], ['--secure-port', '1']), 'args.1')
  assert.is(at('profiling', ['kube-apiserver']), 'command')
  assert.is(at('profiling', ['kube-apiserver'], ['--v=2']), 'args')
})

test.run()
