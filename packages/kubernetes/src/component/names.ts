/** The components of a cluster that flags configure, by the names of their programs. */

const clusterComponents = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'etcd',
  'kubelet',
  'kube-proxy',
] as const
export type ClusterComponent = (typeof clusterComponents)[number]

/** As `hyperkube`, which was all of them in one, calls them. */
const aliases: Readonly<Record<string, ClusterComponent>> = {
  apiserver: 'kube-apiserver',
  'controller-manager': 'kube-controller-manager',
  scheduler: 'kube-scheduler',
  proxy: 'kube-proxy',
}

/** The component that a program is. @param program with its folder or without */
export function clusterComponentOf(program: string): ClusterComponent | undefined {
  const name = baseName(program)
  return clusterComponents.find(component => component === name)
}

/** The component that `hyperkube` starts for a word. */
export function hyperkubeComponentOf(word: string): ClusterComponent | undefined {
  return clusterComponentOf(word) ?? (Object.hasOwn(aliases, word) ? aliases[word] : undefined)
}

export function baseName(program: string): string {
  return program.slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '')
}
