/** The ports that the containers of a pod declare. */
import type { ContainerNode, Node } from '@keelint/core'
import { type ContainerPort, describeItem } from '@keelint/kubernetes'

export interface DeclaredPort {
  readonly at: Node<ContainerPort | undefined>
  /** The list that it is in. */
  readonly list: readonly unknown[]
  readonly container: string
  readonly role: ContainerNode['role']
  /** Such as `80/TCP`. */
  readonly text: string
}

export function portsOf(node: ContainerNode): readonly DeclaredPort[] {
  const container = describeItem(node.value?.name, node.path)
  const list = node.value?.ports ?? []
  return list.flatMap((port, index) =>
    port?.containerPort
      ? [{ at: node.at('ports').at(index), list, container, role: node.role, text: textOf(port) }]
      : [],
  )
}

function textOf({ containerPort, protocol }: ContainerPort): string {
  return `${containerPort}/${protocol || 'TCP'}`
}

/** Whether two ports are there at the same time: ordinary init containers run alone. */
export function meet(a: DeclaredPort, b: DeclaredPort): boolean {
  return a.list === b.list || (a.role !== 'init' && b.role !== 'init')
}

export function isSamePort(a: DeclaredPort, b: DeclaredPort): boolean {
  return JSON.stringify(a.at.value) === JSON.stringify(b.at.value)
}

/** As the API server has it: https://www.rfc-editor.org/rfc/rfc6335#section-5.1 */
export function isPortName(name: string): boolean {
  return name.length <= 15 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && /[a-z]/.test(name)
}
