/** Kinds, versions and groups that Kubernetes never had, though somebody wrote them for one of its own. */
import type { ResourceId } from '@keelint/core'
import { lifecycleOf, meantKind } from '@keelint/kubernetes'

export interface WrongKind {
  readonly field: 'apiVersion' | 'kind'
  /** For a message; `meant` is a question, or empty. */
  readonly data: { readonly kind: string; readonly apiVersion: string; readonly meant: string }
}

/** What was there once and is gone is for others to report. @param newest the newest minor that is linted against */
export function wrongKind({ group, version, kind }: ResourceId, newest: number): WrongKind | undefined {
  const wrong = lifecycleOf(group, version, kind) ? undefined : meantKind(group, version, kind, newest)
  if (!wrong) return undefined
  const apiVersion = group === '' ? version : `${group}/${version}`
  const meant = wrong.meant === undefined ? '' : ` Did you mean \`${wrong.meant}\`?`
  return { field: wrong.field, data: { kind, apiVersion, meant } }
}
