/** What the words of a question mean in the files: subjects, and resources with their groups. */
import { nearest } from '@keelint/core'
import {
  type Access,
  type Action,
  groupsOfResource,
  isUrlVerb,
  isVerb,
  meantResource,
  meantVerb,
  type Principal,
  principalOf,
} from '@keelint/kubernetes'
import { UsageError } from '../usage-error.ts'

export type Requested = { readonly actions: readonly Action[] } | { readonly url: string; readonly verb: string }

/** `pods`, `pods/log`, `deployments.apps`, `/metrics`. @throws a `UsageError` where there is no such verb or resource */
export function requestOf(verb: string, word: string): Requested {
  if (word.startsWith('/')) {
    if (!isUrlVerb(verb)) throw new UsageError(`No URL is asked for with the verb \`${verb}\`.`)
    return { url: word, verb }
  }
  const [name = '', ...rest] = word.split('/')
  const dot = name.indexOf('.')
  const bare = [dot < 0 ? name : name.slice(0, dot), ...rest].join('/')
  const actionsIn = (groups: readonly string[]) => ({
    actions: groups.map(group => ({ verb, group, resource: bare })),
  })
  requireVerb(verb)
  if (dot >= 0) {
    const group = name.slice(dot + 1)
    return actionsIn([group === 'core' ? '' : group])
  }
  if (bare === '*') return actionsIn(['*'])
  const groups = groupsOfResource(bare)
  if (groups.length > 0) return actionsIn(groups)
  const meant = meantResource(bare)
  throw new UsageError(
    `Kubernetes has no resource \`${bare}\`.${meant ? ` Did you mean \`${meant}\`?` : ''} One of others is named with its group: \`${bare}.example.com\`.`,
  )
}

function requireVerb(verb: string): void {
  if (isVerb(verb)) return
  const meant = meantVerb(verb)
  if (meant !== undefined && meant !== verb)
    throw new UsageError(`There is no verb \`${verb}\`. Did you mean \`${meant}\`?`)
}

/**
 * `User:alice`, `Group:developers`, `ServiceAccount:shop/web`, or a name that only one subject has.
 * @throws a `UsageError` where it is none, or several
 */
export function subjectOf(word: string, { subjects }: Pick<Access<unknown>, 'subjects'>): Principal {
  const [, kind = '', rest = ''] = /^(User|Group|ServiceAccount|Node):(.+)$/s.exec(word) ?? []
  if (kind === 'Node') return { kind, name: rest }
  if (kind !== '') {
    const slash = kind === 'ServiceAccount' ? rest.indexOf('/') : -1
    const namespace = slash > 0 ? rest.slice(0, slash) : undefined
    const principal = principalOf({ kind, namespace, name: slash < 0 ? rest : rest.slice(slash + 1) })
    if (principal) return principal
  }
  const account = principalOf({ kind: 'User', name: word })
  if (account && account.kind !== 'User') return account
  const named = subjects.filter(({ name, namespace }) => name === word || `${namespace ?? ''}/${name}` === word)
  if (named.length === 1) return named[0]!
  if (named.length > 1) throw new UsageError(`There are several subjects \`${word}\`: ${named.map(wordOf).join(', ')}.`)
  const meant = nearest(word, [...subjects.map(({ name }) => name), ...subjects.map(plainWordOf)])
  throw new UsageError(
    `No binding names a subject \`${word}\`.${meant ? ` Did you mean \`${meant}\`?` : ''} Write \`User:NAME\`, \`Group:NAME\` or \`ServiceAccount:NAMESPACE/NAME\`.`,
  )
}

function plainWordOf({ kind, namespace, name }: Principal): string {
  return `${kind}:${namespace === undefined ? '' : `${namespace}/`}${name}`
}

function wordOf(principal: Principal): string {
  return `\`${plainWordOf(principal)}\``
}
