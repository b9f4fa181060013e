/** Whom the word of a question means: a subject of the files, or one that is spelled out. */
import { nearest } from '@keelint/core'
import { type Access, groupsOf, type Principal, principalOf } from '@keelint/kubernetes'
import { UsageError } from '../usage-error.ts'

const kinds = new Map([
  ['user', 'User'],
  ['group', 'Group'],
  ['serviceaccount', 'ServiceAccount'],
  ['sa', 'ServiceAccount'],
  ['node', 'Node'],
])

const spelling = 'Write `User:NAME`, `Group:NAME` or `ServiceAccount:NAMESPACE/NAME`.'

/**
 * `User:alice`, `Group:developers`, `ServiceAccount:shop/web`, or a name that only one subject has.
 * @param others that the word may have meant instead
 * @throws a `UsageError` where it is none, or several
 */
export function subjectOf(
  word: string,
  access: Pick<Access<unknown>, 'subjects'>,
  others: readonly string[] = [],
): Principal {
  const { subjects } = access
  const spelled = spelledOut(word)
  if (spelled) return spelled
  const named = subjects.filter(({ name, namespace }) => name === word || `${namespace ?? ''}/${name}` === word)
  if (named.length === 1) return named[0]!
  if (named.length > 1) throw new UsageError(`There are several subjects \`${word}\`: ${named.map(quoted).join(', ')}.`)
  const meant = nearest(word, [...subjects.map(({ name }) => name), ...subjects.map(wordOf), ...others])
  throw new UsageError(
    `No binding names a subject \`${word}\`.${meant ? ` Did you mean \`${meant}\`?` : ''} ${spelling}`,
  )
}

/** A sentence where no binding names the principal, with the one that was meant; what groups are granted may be there all the same. */
export function namedNowhere(
  principal: Principal,
  { subjects, bindingsNaming }: Pick<Access<unknown>, 'subjects' | 'bindingsNaming'>,
): readonly string[] {
  if (bindingsNaming(principal).length > 0) return []
  const alike = subjects.filter(({ kind, name }) => kind === principal.kind && name === principal.name)
  const words = alike.length > 0 ? alike.map(wordOf) : [nearest(wordOf(principal), subjects.map(wordOf))]
  const meant = words.flatMap(word => word ?? []).map(word => `\`${word}\``)
  return [`No binding names it.${meant.length > 0 ? ` Did you mean ${meant.join(' or ')}?` : ''}`]
}

/** A sentence where a principal, or a group that it is in, is above all roles. */
export function aboveRoles(principal: Principal, others: readonly string[]): readonly string[] {
  const isMaster = [principal, ...groupsOf(principal, others)].some(
    ({ kind, name }) => kind === 'Group' && name === 'system:masters',
  )
  return isMaster ? ['Whoever is in `system:masters` may do everything: the API server asks no role.'] : []
}

function spelledOut(word: string): Principal | undefined {
  const account = principalOf({ kind: 'User', name: word })
  if (account && account.kind !== 'User') return account
  const colon = word.indexOf(':')
  const kind = kinds.get(word.slice(0, Math.max(colon, 0)).toLowerCase())
  const rest = word.slice(colon + 1)
  if (kind === undefined || rest === '') return
  if (kind === 'Node') return { kind, name: rest }
  if (kind !== 'ServiceAccount') return principalOf({ kind, name: rest })
  // No account has a slash or a colon in its name.
  const [, namespace, name = ''] = /^(?:([^/:]*)[/:])?([^/:]+)$/.exec(rest) ?? []
  return principalOf({ kind, namespace: namespace || undefined, name })
}

function wordOf({ kind, namespace, name }: Principal): string {
  return `${kind}:${namespace === undefined ? '' : `${namespace}/`}${name}`
}

function quoted(principal: Principal): string {
  return `\`${wordOf(principal)}\``
}
