/** The security contexts that a pod has, for rules about what no context may say. */
import type { Node, PodNode } from '@keelint/core'
import {
  describeItem,
  describeResource,
  type EffectiveFields,
  type PodSecurityContext,
  type SecurityContext,
} from '@keelint/kubernetes'

/** What both kinds of contexts have. */
type SharedContext = EffectiveFields & Pick<SecurityContext & PodSecurityContext, 'windowsOptions'>

export interface WrittenContext {
  readonly at: Node<SharedContext | undefined>
  /** Whose it is, to begin a message with. */
  readonly subject: string
}

/** The pod's own first, then those of its containers. */
export function securityContextsOf(pod: PodNode): readonly WrittenContext[] {
  return [
    { at: pod.at('spec').at('securityContext'), subject: describeResource(pod.resource.id) },
    ...pod.containers.map(container => ({
      at: container.at('securityContext'),
      subject: `Container ${describeItem(container.value.name, container.path)}`,
    })),
  ]
}
