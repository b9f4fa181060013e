/** What the verb and the resource of a question mean: `pods`, `pods/log`, `deployments.apps`, `/metrics`. */
import {
  type Access,
  type Action,
  groupsOfResource,
  isBuiltInGroup,
  isImpossibleGroup,
  isUrlVerb,
  isVerb,
  meantGroup,
  meantResource,
  meantVerb,
} from '@keelint/kubernetes'
import { UsageError } from '../usage-error.ts'

/** A bare name may be a resource of several groups. */
export type Requested = { readonly actions: readonly Action[] } | { readonly url: string; readonly verb: string }

/**
 * @param access whose roles may name resources that Kubernetes itself does not have
 * @throws a `UsageError` where there is no such verb or resource
 */
export function requestOf(verb: string, word: string, access: Pick<Access<unknown>, 'roles'>): Requested {
  if (word.startsWith('/')) {
    if (!isUrlVerb(verb)) throw new UsageError(`No URL is asked for with the verb \`${verb}\`.`)
    return { url: word, verb }
  }
  requireVerb(verb)
  const { resource, group } = partsOf(word)
  const groups = group === undefined ? groupsWith(resource, access) : [required(group, resource)]
  return { actions: groups.map(each => ({ verb, group: each, resource })) }
}

/** `deployments.v1.apps/scale` is `deployments/scale` of the group `apps`, as kubectl has it. */
function partsOf(word: string): { readonly resource: string; readonly group?: string } {
  const [name = '', ...rest] = word.split('/')
  const dot = name.indexOf('.')
  if (dot < 0) return { resource: word }
  const group = name.slice(dot + 1).replace(/^v\d+(?:(?:alpha|beta)\d+)?(?:\.|$)/, '')
  return { resource: [name.slice(0, dot), ...rest].join('/'), group: group === 'core' ? '' : group }
}

function groupsWith(resource: string, { roles }: Pick<Access<unknown>, 'roles'>): readonly string[] {
  if (resource === '*' || resource.startsWith('*/')) return ['*']
  const own = groupsOfResource(resource)
  if (own.length > 0) return own
  const others = roles.flatMap(({ fact }) =>
    fact.rules.flatMap(({ resources, apiGroups }) =>
      resources?.includes(resource) ? (apiGroups ?? []).filter(group => !!group && !isBuiltInGroup(group)) : [],
    ),
  )
  if (others.length > 0) return [...new Set(others.map(group => group ?? ''))]
  const meant = meantResource(resource)
  const [name, ...rest] = resource.split('/')
  const example = [`${name}.example.com`, ...rest].join('/')
  const byName =
    rest.length > 0 && groupsOfResource(name ?? '').length > 0
      ? ` Who may do it to one by its name is told for \`${name}\`.`
      : ''
  throw new UsageError(
    `Kubernetes has no resource \`${resource}\`.${didYouMean(meant)}${byName} One of others is named with its group: \`${example}\`.`,
  )
}

/** The group, which may have such a resource. */
function required(group: string, resource: string): string {
  const called = group === '' ? 'The core group' : `The group \`${group}\``
  if (isImpossibleGroup(group)) {
    const right = meantGroup(group, [resource])
    throw new UsageError(
      `There is no API group \`${group}\`.${right === undefined ? '' : didYouMean(resourceWord(resource, right))}`,
    )
  }
  if (!isBuiltInGroup(group) || resource === '*' || resource.startsWith('*/')) return group
  const homes = groupsOfResource(resource)
  if (homes.includes(group)) return group
  const meant = homes[0] === undefined ? meantResource(resource, [group]) : resource
  throw new UsageError(
    `${called} has no resource \`${resource}\`.${meant === undefined ? '' : didYouMean(resourceWord(meant, homes[0] ?? group))}`,
  )
}

/** `deployments.apps/scale`, as a question has it. */
export function resourceWord(resource: string, group: string): string {
  const [name, ...rest] = resource.split('/')
  return [group === '' ? name : `${name}.${group}`, ...rest].join('/')
}

function requireVerb(verb: string): void {
  const meant = isVerb(verb) ? undefined : meantVerb(verb)
  // Programs ask for verbs of their own.
  if (meant !== undefined) throw new UsageError(`There is no verb \`${verb}\`.${didYouMean(meant)}`)
}

function didYouMean(word: string | undefined): string {
  return word === undefined ? '' : ` Did you mean \`${word}\`?`
}
