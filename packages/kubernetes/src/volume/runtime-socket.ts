/** Where container runtimes listen: whoever reaches such a socket commands the node. */
import { cleanPath, isWithin } from './host-path.ts'

/**
 * Besides the default endpoints, those of common distributions.
 * https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/find-out-runtime-you-use/
 */
const sockets: readonly string[] = [
  '/run/docker.sock',
  '/run/containerd/containerd.sock',
  '/run/crio/crio.sock',
  '/run/cri-dockerd.sock',
  '/run/dockershim.sock',
  '/run/podman/podman.sock',
  '/run/k3s/containerd/containerd.sock',
  '/run/k0s/containerd.sock',
  '/var/snap/microk8s/common/run/containerd.sock',
]
const names: ReadonlySet<string> = new Set(sockets.map(nameOf))
const everywhere = sockets.flatMap(socket => (socket.startsWith('/run/') ? [socket, `/var${socket}`] : [socket]))
const pipe = /^[\\/]{2}\.[\\/]pipe[\\/](?:docker_engine|containerd-containerd|dockershim|cri-dockerd)$/i

/**
 * The socket that a path of a node leads to: the path itself where it has a runtime's name, else one that lies in it.
 * `/run` and `/var/run` are one folder on most nodes, so both count.
 * @param path of a `hostPath` volume, as written; named pipes of Windows too
 */
export function runtimeSocketAt(path: string): string | undefined {
  if (pipe.test(path)) return path
  const clean = cleanPath(path)
  return names.has(nameOf(clean)) ? clean : everywhere.find(socket => isWithin(socket, clean))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
