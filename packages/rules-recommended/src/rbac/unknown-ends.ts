/** Ways that end at what a rule names and the files do not tell of: questions, each once. */
import type { Project, Resource } from '@keelint/core'
import { type Escalation, type Principal, thingsElsewhere, type UnknownThing, type Ways } from '@keelint/kubernetes'

const reasons: Readonly<Record<UnknownThing['kind'], string>> = {
  Secret: 'Somebody may read a Secret by its name that the files do not hold, and that may hold a token.',
  Pod: 'Somebody may enter a pod by its name that the files do not hold.',
  Role: 'Somebody may bind or rewrite a role by its name, and the files do not tell what it comes to.',
  ClusterRole: 'Somebody may bind or rewrite a role by its name, and the files do not tell what it comes to.',
  RoleBinding: 'Somebody may change a binding by its name that the files do not hold.',
  ClusterRoleBinding: 'Somebody may change a binding by its name that the files do not hold.',
}

export interface UnknownEnds {
  /** Keeps the nearest that somebody comes to. */
  look(principal: Principal): void
  /** Why nobody can tell, once for each that was kept. */
  reasons(): readonly string[]
}

/** @param steps how long a way may be */
export function unknownEnds(project: Project, escalation: Escalation<Resource>, steps: number): UnknownEnds {
  const isElsewhere = thingsElsewhere(project)
  const met = new Set<UnknownThing>()
  let ways: Ways<Resource> | undefined
  return {
    look(principal) {
      ways ??= escalation.waysToThings(isElsewhere)
      const end = ways.path(principal, steps)?.at(-1)?.to
      if (end?.is === 'thing') met.add(end.thing)
    },
    reasons: () => [...met].map(({ kind }) => reasons[kind]),
  }
}
