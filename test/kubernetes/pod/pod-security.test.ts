/** What versions of Kubernetes change about a pod's security. */
import {
  appArmorAnnotations,
  appArmorProfileOf,
  confinedSelinuxTypes,
  effectiveWindowsOption,
  isDeclaredWindows,
  mayRunAsRoot,
  operatingSystemOf,
  safeSysctls,
  seccompProfileOf,
} from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('pod security')
const web = { name: 'web' }
const annotated = (annotations: Record<string, string>, spec = {}) => ({ metadata: { annotations }, spec })

test('lets pods with a user namespace run as root from 1.35 on', () => {
  assert.ok(mayRunAsRoot({ hostUsers: false }, '1.35'))
  assert.not(mayRunAsRoot({ hostUsers: false }, '1.34.9'))
  assert.not(mayRunAsRoot({ hostUsers: true }, '1.36'))
  assert.not(mayRunAsRoot({}, '1.36'))
  assert.not(mayRunAsRoot(undefined, '1.36'))
})

test('takes a container’s seccomp profile over its pod’s', () => {
  const pod = { spec: { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } } }
  assert.is(seccompProfileOf(pod, web, '1.36').type, 'RuntimeDefault')
  const unconfined = { ...web, securityContext: { seccompProfile: { type: 'Unconfined' } } }
  assert.is(seccompProfileOf(pod, unconfined, '1.36').type, 'Unconfined')
  assert.is(seccompProfileOf({}, web, '1.36').type, undefined)
})

test('reads seccomp annotations before 1.27 only, the container’s first', () => {
  const pod = annotated({
    'seccomp.security.alpha.kubernetes.io/pod': 'docker/default',
    'container.seccomp.security.alpha.kubernetes.io/web': 'localhost/web.json',
    'container.seccomp.security.alpha.kubernetes.io/open': 'unconfined',
  })
  assert.is(seccompProfileOf(pod, web, '1.26').type, 'Localhost')
  assert.equal(seccompProfileOf(pod, { name: 'open' }, '1.26'), {
    type: 'Unconfined',
    annotation: 'container.seccomp.security.alpha.kubernetes.io/open',
  })
  assert.is(seccompProfileOf(pod, { name: 'cache' }, '1.26').type, 'RuntimeDefault')
  assert.is(seccompProfileOf(pod, web, '1.27').type, undefined)
})

test('takes fields over annotations', () => {
  const pod = annotated(
    { 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' },
    { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } },
  )
  assert.is(seccompProfileOf(pod, web, '1.26').type, 'RuntimeDefault')
})

const appArmor = (container: string) => `container.apparmor.security.beta.kubernetes.io/${container}`

test('takes a container’s AppArmor field over its annotation, and that over the pod', () => {
  const profile = (type: string) => ({ securityContext: { appArmorProfile: { type } } })
  const pod = annotated(
    { [appArmor('web')]: 'localhost/web', [appArmor('odd')]: 'docker-default' },
    profile('Unconfined'),
  )
  assert.equal(appArmorProfileOf(pod, { name: 'web', ...profile('RuntimeDefault') }, '1.36'), {
    type: 'RuntimeDefault',
    origin: 'container',
  })
  assert.equal(appArmorProfileOf(pod, web, '1.36'), {
    type: 'Localhost',
    origin: 'annotation',
    annotation: appArmor('web'),
  })
  assert.equal(appArmorProfileOf(pod, { name: 'odd' }, '1.36'), { type: 'Unconfined', origin: 'pod' })
  assert.equal(appArmorProfileOf({}, web, '1.36'), { type: undefined, origin: 'default' })
})

test('knows no AppArmor fields before 1.30', () => {
  const context = { securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } }
  const pod = annotated({ [appArmor('web')]: 'unconfined' }, context)
  assert.is(appArmorProfileOf(pod, { name: 'web', ...context }, '1.29').type, 'Unconfined')
  assert.is(appArmorProfileOf(pod, { name: 'cache', ...context }, '1.29').origin, 'default')
})

test('reads AppArmor annotations, and what they mean', () => {
  const pod = annotated({
    [appArmor('a')]: 'runtime/default',
    [appArmor('b')]: 'localhost/profiles/b',
    [appArmor('c')]: '',
    [appArmor('d')]: 'RuntimeDefault',
    'apparmor.security.beta.kubernetes.io/pod': 'unconfined',
  })
  assert.equal(
    appArmorAnnotations(pod).map(({ container, profile }) => [container, profile]),
    [
      ['a', { type: 'RuntimeDefault' }],
      ['b', { type: 'Localhost', localhostProfile: 'profiles/b' }],
      ['c', undefined],
      ['d', null],
    ],
  )
})

test('merges Windows options field by field', () => {
  const spec = { securityContext: { windowsOptions: { hostProcess: true, runAsUserName: 'ContainerUser' } } }
  const own = { name: 'web', securityContext: { windowsOptions: { runAsUserName: 'web', hostProcess: null as never } } }
  assert.equal(effectiveWindowsOption(spec, own, 'runAsUserName'), { value: 'web', origin: 'container' })
  assert.equal(effectiveWindowsOption(spec, own, 'hostProcess'), { value: true, origin: 'pod' })
  assert.equal(effectiveWindowsOption(spec, own, 'gmsaCredentialSpec'), { value: undefined, origin: 'default' })
  assert.equal(effectiveWindowsOption(null, {}, 'hostProcess'), { value: undefined, origin: 'default' })
})

test('tells the operating system that is asked for from the one that admission goes by', () => {
  const selected = { nodeSelector: { 'kubernetes.io/os': 'windows' } }
  assert.is(operatingSystemOf(selected), 'windows')
  assert.not(isDeclaredWindows(selected))
  assert.ok(isDeclaredWindows({ os: { name: 'windows' } }))
  assert.is(operatingSystemOf({ ...selected, os: { name: 'linux' } }), 'linux')
})

test('knows which sysctls and SELinux types came when', () => {
  assert.not(safeSysctls('1.26').includes('net.ipv4.ip_local_reserved_ports'))
  assert.ok(safeSysctls('1.27').includes('net.ipv4.ip_local_reserved_ports'))
  assert.not(safeSysctls('1.28').includes('net.ipv4.tcp_fin_timeout'))
  assert.ok(safeSysctls('1.29').includes('net.ipv4.tcp_fin_timeout'))
  assert.not(safeSysctls('1.31').includes('net.ipv4.tcp_rmem'))
  assert.ok(safeSysctls('1.32').includes('net.ipv4.tcp_rmem'))
  assert.is(confinedSelinuxTypes('1.30').length, 3)
  assert.ok(confinedSelinuxTypes('1.31').includes('container_engine_t'))
})

test.run()
