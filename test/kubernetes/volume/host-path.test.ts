/** Paths of a node: one spelling, what lies in what, and where runtimes listen. */
import {
  cleanPath,
  harmlessHostPaths,
  isPlaceOfOneProgram,
  isWithin,
  runtimeSocketAt,
  sensitiveFolderAt,
} from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('host paths')

test('has one spelling for a path', () => {
  for (const path of ['/var/log', '/var/log/', '//var///log', '/var/./log/.', '/var/lib/../log', '/../var/log'])
    assert.is(cleanPath(path), '/var/log', path)
  for (const path of ['/', '', '//', '/..', '/var/..', '.']) assert.is(cleanPath(path), '/', path)
})

test('keeps names that only look special', () => {
  assert.is(cleanPath('/a/...'), '/a/...')
  assert.is(cleanPath('/a/..b/ c'), '/a/..b/ c')
})

test('knows what lies in a folder', () => {
  assert.ok(isWithin('/var/log', '/var/log/'))
  assert.ok(isWithin('/var/log/pods', '/var//log'))
  assert.ok(isWithin('/var', '/'))
  assert.not(isWithin('/var/logs', '/var/log'))
  assert.not(isWithin('/var', '/var/log'))
  assert.not(isWithin('/var/log/../lib', '/var/log'))
})

test('finds sockets of runtimes by name, wherever they lie', () => {
  assert.is(runtimeSocketAt('/var/run/docker.sock'), '/var/run/docker.sock')
  assert.is(runtimeSocketAt('//run/crio/crio.sock/'), '/run/crio/crio.sock')
  assert.is(runtimeSocketAt('/run/user/1000/podman/podman.sock'), '/run/user/1000/podman/podman.sock')
  assert.is(runtimeSocketAt('\\\\.\\pipe\\docker_engine'), '\\\\.\\pipe\\docker_engine')
})

test('finds sockets below a folder', () => {
  for (const folder of ['/', '/run', '/var/run/', '/var', '/run/containerd', '/run/k3s', '/var/log/../run'])
    assert.ok(runtimeSocketAt(folder), folder)
  for (const folder of ['/runner', '/var/log', '/var/run/secrets', '/etc', '/run/systemd', '/opt/docker.sock.d'])
    assert.is(runtimeSocketAt(folder), undefined, folder)
})

test('finds what is sensitive: a folder, what lies in it, and what holds it', () => {
  for (const [path, folder] of [
    ['/', '/'],
    ['/etc/', '/etc'],
    ['/etc/kubernetes/pki', '/etc'],
    ['/var/lib/kubelet/pods', '/var/lib/kubelet'],
    ['/srv/../proc', '/proc'],
    ['/var', '/var/lib/containerd'],
    ['C:\\', '/'],
    ['c:\\ProgramData\\docker', '/ProgramData'],
  ] as const)
    assert.is(sensitiveFolderAt(path), folder, path)
  for (const path of ['/etcetera', '/srv', '/var/lib/postgres', '/data/etc', '/opt', '/var/logs'])
    assert.is(sensitiveFolderAt(path), undefined, path)
  for (const path of harmlessHostPaths) assert.ok(sensitiveFolderAt(path), path)
})

test('knows the places of single programs, which runtimes have none of', () => {
  for (const path of ['/run/xtables.lock', '/var/run/calico/', '/var/log/calico/cni'])
    assert.ok(isPlaceOfOneProgram(path))
  for (const path of ['/run', '/var/log/', '/var/run/docker.sock', '/run/containerd', '/etc/cni', '/'])
    assert.not(isPlaceOfOneProgram(path), path)
})

test.run()
