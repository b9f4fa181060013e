/** Says what somebody meant who named a kind that Kubernetes never had. */
import { nearest } from '../wording/nearest.ts'
import { groupNames, groupsOfKind, kindsOfGroup, minorsOfKind, versionsOfKind } from './kind.ts'

/** `field` is the one that is wrong; `meant` what it should say, absent where that is open. */
export interface MeantKind {
  readonly field: 'apiVersion' | 'kind'
  readonly meant?: string
}

/**
 * What is wrong with a group, version and kind, one of which no Kubernetes since 1.17 has; undefined where it is right, or where it may
 * be somebody else's: a custom resource, an aggregated API, a file of a tool that only looks like an object.
 * @param minor what is meant has to exist in
 */
export function meantKind(group: string, version: string, kind: string, minor: number): MeantKind | undefined {
  const groups = groupsOfKind(kind)
  if (versionsOfKind(group, kind).includes(version)) return undefined
  const isGroup = groupNames().has(group)
  const near = isGroup ? undefined : nearest(group, groups)
  if (near !== undefined || (isGroup && groups.length > 0)) {
    const meant = servedVersion(near ?? group, kind, minor)
    return { field: 'apiVersion', ...(meant !== undefined && { meant }) }
  }
  if (!isGroup) return undefined
  const meant = nearest(kind, kindsOfGroup(group))
  if (meant !== undefined) return { field: 'kind', meant }
  // The core group is shared: with OpenShift of old, with kubeconfigs. A custom resource's group has a dot.
  return group === '' || group.includes('.') ? undefined : { field: 'kind' }
}

/** Of the group, else of any other that has the kind. */
function servedVersion(group: string, kind: string, minor: number): string | undefined {
  for (const own of [group, ...groupsOfKind(kind)])
    for (const version of versionsOfKind(own, kind)) {
      const { since, until } = minorsOfKind(own, version, kind)!
      if (since <= minor && minor <= until) return own === '' ? version : `${own}/${version}`
    }
  return undefined
}
