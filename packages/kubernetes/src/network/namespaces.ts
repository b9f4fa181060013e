/** What the files tell about the labels of namespaces, and which namespaces a selector selects. */
import { type LabelRequirement, type Labels, meets } from '../selector/label-selector.ts'
import type { Demand } from './demand.ts'

/** The label that the API server sets on every namespace to its name. */
export const namespaceNameLabel = 'kubernetes.io/metadata.name'

/** What demands one namespace. @param name undefined for the release namespace */
export function ownNamespace(name: string | undefined): readonly LabelRequirement[] {
  return [{ key: namespaceNameLabel, operator: 'In', values: [name ?? ''] }]
}

export interface NamespaceFact<R> {
  readonly type: 'namespace'
  readonly resource: R
  readonly name: string
  readonly labels: Labels
}

export interface Namespaces {
  /** Whether a namespace meets a demand; undefined where the files do not tell. @param name undefined for the release namespace */
  meet(name: string | undefined, demand: Demand): boolean | undefined
}

/**
 * Where the files hold a Namespace more than once, what all of them say counts.
 *
 * A namespace without an object among the facts has a name and labels that are not known; the release namespace has not even a
 * name.
 * @param isClosed whether it is said that nothing exists but what the facts tell: then a namespace without an object has no labels
 */
export function namespacesOf(
  facts: readonly NamespaceFact<unknown>[],
  isClosed: (name: string) => boolean = () => false,
): Namespaces {
  const known = new Map<string, readonly Labels[]>()
  for (const { name, labels } of facts) known.set(name, [...(known.get(name) ?? []), labels])

  function answer(name: string | undefined, requirement: LabelRequirement): boolean | undefined {
    const { key, operator } = requirement
    if (key === namespaceNameLabel) {
      if (name !== undefined) return meets({ [key]: name }, [requirement])
      return operator === 'Exists' ? true : operator === 'DoesNotExist' ? false : undefined
    }
    if (name === undefined) return
    const [first, ...variants] = (known.get(name) ?? (isClosed(name) ? [{}] : [])).map(labels =>
      meets(labels, [requirement]),
    )
    return variants.every(other => other === first) ? first : undefined
  }

  return {
    meet(name, demand) {
      if (demand === 'unknown') return
      const answers = demand.map(requirement => answer(name, requirement))
      if (answers.includes(false)) return false
      return answers.includes(undefined) ? undefined : true
    },
  }
}
