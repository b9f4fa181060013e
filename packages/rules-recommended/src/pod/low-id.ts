/** Finds the user or group of a container that is left to its image, or so low that nodes have it too. */
import type { ContainerNode } from '@keelint/core'
import { describeItem, describeResource } from '@keelint/kubernetes'

/** The options of rules that ask for high numbers. */
export const leastId = {
  type: 'object',
  properties: {
    min: { type: 'integer', minimum: 1, default: 10000, description: 'The lowest number that is high enough.' },
  },
  additionalProperties: false,
} as const

/** What to report; undefined where the number is high enough, or stands for nobody on the node. */
export function lowId(node: ContainerNode, field: 'runAsUser' | 'runAsGroup', min: number) {
  if (node.pod.os === 'windows' || node.pod.value.spec?.hostUsers === false) return undefined
  const { value: id, origin, at } = node.effective(field)
  if (id !== undefined && id >= min) return undefined
  const container = describeItem(node.value.name, node.path)
  if (id === undefined) return { at, messageId: 'unset', data: { container } } as const
  if (origin === 'container') return { at, messageId: 'low', data: { container, id, min } } as const
  return { at, messageId: 'lowOfPod', data: { resource: describeResource(node.resource.id), id, min } } as const
}
