/** Where a pod writes a field that its own security context and those of its containers have, whatever then holds. */
import type { Node, PodNode } from '@keelint/core'
import {
  describeItem,
  describeResource,
  type EffectiveFields,
  type PodSecurityContext,
  type SecurityContext,
} from '@keelint/kubernetes'

/** What both kinds of contexts have. */
type SharedFields = EffectiveFields & Pick<SecurityContext & PodSecurityContext, 'windowsOptions'>

export interface WrittenField<T> {
  readonly at: Node<T | undefined>
  /** Whose it is, to begin a message with. */
  readonly subject: string
}

/** The pod's first, then those of its containers. What is null is not written. */
export function writtenFields<F extends keyof SharedFields>(
  pod: PodNode,
  field: F,
): readonly WrittenField<SharedFields[F]>[] {
  const found: WrittenField<SharedFields[F]>[] = []
  const ofPod: SharedFields | undefined = pod.value.spec?.securityContext
  if (isSet(ofPod?.[field])) {
    const context: Node<SharedFields | undefined> = pod.at('spec').at('securityContext')
    found.push({ at: context.at(field) as Node<SharedFields[F]>, subject: describeResource(pod.resource.id) })
  }
  for (const container of pod.containers) {
    const own: SharedFields | undefined = container.value.securityContext
    if (!isSet(own?.[field])) continue
    const context: Node<SharedFields | undefined> = container.at('securityContext')
    const subject = `Container ${describeItem(container.value.name, container.path)}`
    found.push({ at: context.at(field) as Node<SharedFields[F]>, subject })
  }
  return found
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null
}
