/** What exists outside of the files, by what the config assumes. */
import { groupsOfKind } from '@keelint/kubernetes'
import type { Assumed } from '../config/config.ts'

/** @param kind built in, or `group/Kind` @param namespace `undefined` is the release namespace, `'*'` is any */
export function isAssumed(
  assume: readonly Assumed[],
  kind: string,
  namespace: string | undefined,
  name: string | undefined,
): boolean {
  const slash = kind.lastIndexOf('/')
  const bare = kind.slice(slash + 1)
  const groups = slash < 0 ? groupsOfKind(kind) : [kind === `core/${bare}` ? '' : kind.slice(0, slash)]
  return assume.some(
    entry =>
      entry.kind === bare &&
      (entry.group === undefined || groups.includes(entry.group === 'core' ? '' : entry.group)) &&
      (entry.namespace === undefined || namespace === '*' || entry.namespace === namespace) &&
      (name === undefined || entry.name === name),
  )
}
