/** Profiles that a pod or its containers write, and that confine nothing. */
import type { Fix, Fixer, Node, PodNode } from '@keelint/core'
import { writtenFields } from './written-field.ts'

export interface UnconfinedProfile {
  /** Its type. */
  readonly at: Node<string | undefined>
  /** Whose it is, to begin a message with. */
  readonly subject: string
  /** Empty where none is written, so that no profile is named. */
  readonly type: string
  readonly suggest: readonly [{ readonly messageId: 'runtimeDefault'; readonly fix: Fix }]
}

/** The pod's first, then those of its containers. */
export function unconfinedProfiles(
  pod: PodNode,
  field: 'appArmorProfile' | 'seccompProfile',
): readonly UnconfinedProfile[] {
  return writtenFields(pod, field).flatMap(({ at: profile, subject }) => {
    const at = profile.at('type')
    const type = at.value ?? ''
    if (type === 'RuntimeDefault' || type === 'Localhost') return []
    const fix = ({ set }: Fixer) => set(at, 'RuntimeDefault')
    return [{ at, subject, type, suggest: [{ messageId: 'runtimeDefault', fix }] }]
  })
}
