/** Shows rules the components of a cluster that a resource configures, wherever it does. */
import { type ContainerNode, type Node, nodeOf, type Place, type PodNode, type Visitor } from '@keelint/core'
import {
  type ClusterComponent,
  type ConfiguredComponent,
  componentFiles,
  componentOfContainer,
  componentSetting,
  componentsOfFile,
} from '@keelint/kubernetes'
import { componentsInConfigMap, componentsInKindCluster, type EmbeddedComponent } from './embedded-files.ts'

/** A component as a rule sees it. */
export interface ComponentNode {
  readonly name: ClusterComponent
  /** In backticks. */
  readonly title: string
  /**
   * What holds for a setting, by the name of its flag. Undefined where the files do not tell, which has been said, and where the
   * document is not where one would look.
   */
  read(setting: string): SettingNode | undefined
  /** Whether a folder or file of the component's is mounted; undefined where nobody can tell. */
  mounts(path: string): boolean | undefined
}

export interface SettingNode {
  /** Empty where there is none, and no default that means something. */
  readonly value: string
  /** Of a list. */
  readonly items: readonly string[]
  /** Whether it is written, and not a default. */
  readonly isWritten: boolean
  /** As a message names it, in backticks: `--profiling`, `enableProfiling`. */
  readonly label: string
  /** What the component does, for a message: "sets `--profiling=true`", "does not set `--profiling`, which is `true` by default". */
  readonly says: string
  readonly at: Node
}

type Fields = Readonly<Record<string, unknown>>

interface PlacedComponent {
  readonly component: ConfiguredComponent
  readonly place: Place
  /** Whether the place is a text that holds the settings, in which they have no places of their own. */
  readonly isText?: true
}

const kept = new WeakMap<object, readonly PlacedComponent[]>()

/** What a rule on some components visits. @param check sees each of them */
export function onComponents(
  names: readonly ClusterComponent[],
  undecided: (reason: string) => void,
  check: (component: ComponentNode) => void,
): Visitor {
  const visit = (placed: readonly PlacedComponent[]) => {
    for (const one of placed) if (names.includes(one.component.name)) check(componentNode(one, undecided))
  }
  const files = componentFiles.map(kind => [kind, (_: unknown, node: Node) => visit(componentsIn(kind, node))] as const)
  return {
    Pod: (_, node) => visit(componentsInPod(node)),
    ConfigMap: ({ data }, node) => visit(embedded(node, () => componentsInConfigMap(data ?? {}))),
    'kind.x-k8s.io/Cluster': (_, node) => visit(embedded(node, componentsInKindCluster)),
    ...Object.fromEntries(files),
  }
}

/** Those that run all the time; each pod is looked at once, whatever the number of rules. */
export function componentsInPod(pod: PodNode): readonly PlacedComponent[] {
  const known = kept.get(pod)
  if (known) return known
  const found = pod.containers.flatMap(node => {
    const component = runsOn(node) ? componentOfContainer(node.value) : undefined
    return component ? [{ component, place: node }] : []
  })
  kept.set(pod, found)
  return found
}

function runsOn({ role }: ContainerNode): boolean {
  return role === 'main' || role === 'sidecar'
}

function componentsIn(kind: string, node: Node): readonly PlacedComponent[] {
  const known = kept.get(node)
  if (known) return known
  const found = componentsOfFile(kind, node.value).map(component => ({ component, place: node }))
  kept.set(node, found)
  return found
}

function embedded(node: Node, find: (value: Fields) => readonly EmbeddedComponent[]): readonly PlacedComponent[] {
  const known = kept.get(node)
  if (known) return known
  const found = find(node.value as Fields).map(({ component, path }) => ({
    component,
    place: { resource: node.resource, path },
    isText: true as const,
  }))
  kept.set(node, found)
  return found
}

export function componentNode(
  { component, place, isText }: PlacedComponent,
  undecided: (reason: string) => void,
): ComponentNode {
  return {
    name: component.name,
    title: `\`${component.name}\``,
    read(name) {
      const setting = componentSetting(component, name)
      if (!setting) return undefined
      const { value, isWritten, label, path } = setting
      if (value === undefined) {
        undecided('A setting of a component is in a file or a variable that is not among the files.')
        return undefined
      }
      return {
        value,
        items: value.split(',').filter(item => item !== ''),
        isWritten,
        label: `\`${label}\``,
        says: says(label, value, isWritten),
        at: nodeOf(place.resource, value, [...place.path, ...(isText ? [] : path)]),
      }
    },
    mounts(path) {
      return component.mounts?.some(mount => isInside(path, mount))
    },
  }
}

function says(label: string, value: string, isWritten: boolean): string {
  if (isWritten) return `sets \`${label}${label.startsWith('--') ? '=' : ': '}${value}\``
  return `does not set \`${label}\`${value === '' ? '' : `, which is \`${value}\` by default`}`
}

function isInside(path: string, folder: string): boolean {
  const plain = folder.replace(/\/+$/, '')
  return path === plain || path.startsWith(`${plain}/`)
}
