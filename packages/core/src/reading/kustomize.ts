/** Recognizes kustomizations, and the patches that they name, which are no resources of their own. */
import { childOf } from '../resource/node.ts'

/** Whether kustomize takes the file for a kustomization. kubectl looks at what it holds, and so do we. */
export function isKustomizationFile(path: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path)
}

export function isKustomization(apiVersion: string): boolean {
  return apiVersion.startsWith('kustomize.config.k8s.io/')
}

/** Whether an object says how to merge it, which only a strategic merge patch does. */
export function isStrategicPatch(value: object): boolean {
  return Object.hasOwn(value, '$patch') || Object.hasOwn(value, '$setElementOrder/containers')
}

/** What kustomizations name, by path. */
export interface KustomizedFiles {
  /** What is merged into resources, and is none itself. */
  readonly patches: ReadonlySet<string>
  /** What kustomize may add to before it is applied. */
  readonly resources: ReadonlySet<string>
  /** What is generated, by kind and name: `ConfigMap/settings`. */
  readonly generated: ReadonlySet<string>
}

/**
 * The files that a kustomization names as patches and not as resources too, those that it names as resources, and the ConfigMaps
 * and Secrets that it generates, by kind and name.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 * @param path of the kustomization
 */
export function filesOf(
  kustomization: unknown,
  path: string,
): {
  readonly patches: readonly string[]
  readonly resources: readonly string[]
  readonly generated: readonly string[]
} {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const resources = filesIn(kustomization, 'resources', folder)
  const patches = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap(field =>
    filesIn(kustomization, field, folder),
  )
  const generated = (['ConfigMap', 'Secret'] as const).flatMap(kind => generatedIn(kustomization, kind))
  return { patches: patches.filter(file => !resources.includes(file)), resources, generated }
}

/** References go by the name without the hash that kustomize adds to it. */
function generatedIn(kustomization: unknown, kind: 'ConfigMap' | 'Secret'): readonly string[] {
  const list = childOf(kustomization, kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator')
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown) => {
    const name = childOf(item, 'name')
    return typeof name === 'string' ? [`${kind}/${name}`] : []
  })
}

function filesIn(kustomization: unknown, field: string, folder: string): readonly string[] {
  const list = childOf(kustomization, field)
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown) => {
    const file = typeof item === 'string' ? item : childOf(item, 'path')
    return typeof file === 'string' && !file.includes('\n') ? [resolvePath(folder, file)] : []
  })
}

function resolvePath(folder: string, path: string): string {
  const parts: string[] = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
