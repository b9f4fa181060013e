/** Folders of a node that tell its secrets or decide what it runs. */
import { cleanPath, isWithin } from './host-path.ts'
import { runtimeSocketAt } from './runtime-socket.ts'

const folders: readonly string[] = [
  '/bin',
  '/boot',
  '/dev',
  '/etc',
  '/lib',
  '/lib32',
  '/lib64',
  '/libx32',
  '/proc',
  '/root',
  '/run',
  '/sbin',
  '/sys',
  '/usr',
  '/var/lib/containerd',
  '/var/lib/containers',
  '/var/lib/docker',
  '/var/lib/etcd',
  '/var/lib/kubelet',
  '/var/log',
  '/var/run',
  '/Windows',
  '/ProgramData',
]

/** What lies in them and is no secret: the time zone, and whom programs trust. */
export const harmlessHostPaths: readonly string[] = [
  '/etc/ca-certificates',
  '/etc/localtime',
  '/etc/os-release',
  '/etc/pki/ca-trust',
  '/etc/pki/tls/certs',
  '/etc/ssl/certs',
  '/etc/timezone',
  '/usr/lib/os-release',
  '/usr/local/share/ca-certificates',
  '/usr/share/ca-certificates',
  '/usr/share/zoneinfo',
]

/**
 * The sensitive folder that a path of a node is or lies in, else one that lies in the path: `/var` shows `/var/log`.
 * Undefined where there is none. A drive of Windows counts as the root.
 */
export function sensitiveFolderAt(path: string): string | undefined {
  const clean = cleanPath(path).replace(/^\/[A-Za-z]:/, '') || '/'
  return (
    folders.find(folder => isWithin(clean, folder)) ??
    (clean === '/' ? '/' : folders.find(each => isWithin(each, clean)))
  )
}

const shared = ['/run', '/var/log', '/var/run']

/**
 * Whether a path lies in a folder where every program of the node has a place of its own, which need not be a secret. The
 * places of container runtimes are.
 */
export function isPlaceOfOneProgram(path: string): boolean {
  return !runtimeSocketAt(path) && shared.some(folder => cleanPath(path) !== folder && isWithin(path, folder))
}
