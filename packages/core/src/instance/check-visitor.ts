/** Checks what `create` returns: a visitor that is never called, for its name is wrong, must not pass for a quiet one. */
import { groupNames, groupsOfKind, kindNames } from '@keelint/kubernetes'
import { nearest } from '../config/names.ts'
import { isPlain } from './deep-freeze.ts'
import { isThenable, silenceRejection } from './fault.ts'

export type Call = (value: unknown, node: unknown) => unknown

const virtual = ['Container', 'Document', 'Manifest', 'Pod', 'PolicyRule', 'Project', 'Resource']

/**
 * The visitors by what they want to see. Throws an `Error` whose message says what is wrong.
 *
 * @param isSound whether it is known that what they want to see is there
 */
export function visitorsOf(made: unknown, isSound: boolean): readonly (readonly [key: string, call: Call])[] {
  if (isThenable(made)) {
    silenceRejection(made)
    throw new Error('its `create` returned a promise in place of visitors.')
  }
  return callsOf(made, 'its `create`', 'visitor', isSound ? undefined : virtual)
}

/** The same for `collect`, which sees kinds, `Resource` and `Pod`. */
export function collectorsOf(collect: unknown, isSound: boolean): readonly (readonly [key: string, call: Call])[] {
  if (collect === undefined) return []
  return callsOf(collect, 'its `collect`', 'collector', isSound ? undefined : ['Resource', 'Pod'])
}

/** @param others what there is to see besides kinds; undefined where names need no check */
function callsOf(
  made: unknown,
  source: string,
  word: 'visitor' | 'collector',
  others: readonly string[] | undefined,
): readonly (readonly [key: string, call: Call])[] {
  // Methods of a class are no own properties, so they would not be found.
  if (typeof made !== 'object' || made === null || Array.isArray(made) || !isPlain(made))
    throw new Error(`${source} gave no plain object of ${word}s.`)
  return Object.entries(made).flatMap(([key, call]) => {
    if (call === undefined) return []
    const fault = others && faultOfKey(key, others)
    if (fault !== undefined) throw new Error(`it has a ${word} for \`${key}\`, ${fault}`)
    if (typeof call !== 'function') throw new Error(`its ${word} for \`${key}\` is no function.`)
    return [[key, call.bind(made) as Call] as const]
  })
}

function faultOfKey(key: string, others: readonly string[]): string | undefined {
  if (others.includes(key)) return undefined
  const parts = key.split('/')
  return parts.length === 1 ? faultOfKind(key, others) : faultOfPair(parts)
}

function faultOfKind(kind: string, others: readonly string[]): string | undefined {
  if (isShown(kind)) return undefined
  if (virtual.includes(kind)) return 'which only visitors may have.'
  const list = /^(.+)List$/.exec(kind)?.[1]
  if (list !== undefined && isShown(list)) return `of which rules see the items alone. Did you mean \`${list}\`?`
  const meant = nearest(kind, [...others, ...kindNames().filter(isShown)])
  return `which Kubernetes does not have. ${
    meant === undefined ? `A kind of your own has its group before it: \`example.com/${kind}\`.` : did(meant)
  }`
}

function faultOfPair(parts: readonly string[]): string | undefined {
  const [group = '', kind = ''] = [parts[0], parts.at(-1)]
  const isVersion = (part: string | undefined) => /^v\d+(?:(?:alpha|beta)\d+)?$/.test(part ?? '')
  if (parts.length === 3 && isVersion(parts[1]))
    return `which has a version; a visitor sees all of them. ${did(`${group}/${kind}`)}`
  if (parts.length > 2 || group === '' || kind === '') return 'which is not of the form `group/Kind`.'
  if (isVersion(group)) return `which has a version in place of a group. ${did(`core/${kind}`)}`
  const own = group === 'core' ? '' : group
  if (groupsOfKind(kind).includes(own)) return undefined
  // In another group than the core's the kind may be newer than the table, or a custom resource, so only a slip counts.
  const meant = groupNames().has(own)
    ? nearest(
        kind,
        kindNames().filter(known => isShown(known) && groupsOfKind(known).includes(own)),
      )
    : undefined
  if (meant !== undefined) return `which Kubernetes does not have. ${did(`${group}/${meant}`)}`
  return own === '' ? 'which Kubernetes does not have.' : undefined
}

/** Whether there are objects of the kind to be shown: Lists are taken apart before. */
function isShown(kind: string): boolean {
  return groupsOfKind(kind).length > 0 && !(kind.endsWith('List') && groupsOfKind(kind.slice(0, -4)).length > 0)
}

function did(meant: string): string {
  return `Did you mean \`${meant}\`?`
}
