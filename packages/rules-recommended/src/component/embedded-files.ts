/** Configuration files of components that other objects hold as text: ConfigMaps, such as kubeadm makes them, and clusters of kind. */
import { type Path, tapeParser } from '@keelint/core'
import { type ConfiguredComponent, componentFiles, componentsOfFile } from '@keelint/kubernetes'

export interface EmbeddedComponent {
  readonly component: ConfiguredComponent
  /** Of the text, which is all that has a place. */
  readonly path: Path
}

type Fields = Readonly<Record<string, unknown>>

/** Told before anything is parsed, for few texts of ConfigMaps are such files. */
const mayBeFile = /\bkind["']?\s{0,9}:\s{0,9}["']?(?:Kube|Cluster|Init|Join)\w{0,20}Configuration\b/

/** @param data of a ConfigMap */
export function componentsInConfigMap(data: Fields): readonly EmbeddedComponent[] {
  return Object.entries(data).flatMap(([key, text]) => componentsInText(text, ['data', key]))
}

/** What `kubeadmConfigPatches` of kind put over files that nobody sees: of the rest nobody can tell. */
export function componentsInKindCluster(cluster: Fields): readonly EmbeddedComponent[] {
  const patches = ({ kubeadmConfigPatches: texts }: Fields, path: Path) =>
    listOf(texts).flatMap((text, index) => componentsInText(text, [...path, 'kubeadmConfigPatches', index]))
  const nodes = listOf(cluster.nodes).flatMap((node, index) => patches((node ?? {}) as Fields, ['nodes', index]))
  return [...patches(cluster, []), ...nodes].map(({ component, path }) => ({
    component: { ...component, isWhole: false },
    path,
  }))
}

/** Of one document or several; nothing where it cannot be read. */
function componentsInText(text: unknown, path: Path): readonly EmbeddedComponent[] {
  if (typeof text !== 'string' || !mayBeFile.test(text)) return []
  return text.split(/^---(?:\s.*)?$/m).flatMap(part => {
    const { value, issues } = tapeParser.parse(part, { start: 0, end: part.length })
    const kind = issues.length === 0 ? fileKind((value ?? {}) as Fields) : undefined
    return kind === undefined ? [] : componentsOfFile(kind, value).map(component => ({ component, path }))
  })
}

/** As `group/Kind`; a patch of kind may go without its group. */
function fileKind({ apiVersion, kind }: Fields): string | undefined {
  if (typeof kind !== 'string') return undefined
  if (typeof apiVersion !== 'string') return componentFiles.find(file => file.endsWith(`/${kind}`))
  return componentFiles.find(file => file === `${apiVersion.replace(/\/.*/s, '')}/${kind}`)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
