/** A resource in a word or two. */
import type { ResourceId } from '@keelint/core'

/** `Deployment shop/web`; not yet safe to print. */
export function resourceText({ kind, namespace, name }: ResourceId): string {
  return `${kind} ${[namespace, name].filter(Boolean).join('/')}`.trimEnd()
}
