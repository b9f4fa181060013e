/** The resources that definitions among the files bring, for rules about what roles write. */
import type { Node } from '@keelint/core'
import { type KubernetesObject, letterDistance, nearest } from '@keelint/kubernetes'
import { itemsOf, textOf, textsOf, unchecked } from '../unchecked.ts'

/** For `collect`. */
export interface DefinedFact {
  readonly group: string
  readonly plural: string
  /** What else people call it. */
  readonly names: readonly string[]
  /** Those that any version has. */
  readonly subresources: readonly string[]
}

function definedFact(_: KubernetesObject, node: Node<KubernetesObject>): DefinedFact | undefined {
  const spec = unchecked(node).at('spec')
  const names = spec.at('names')
  const group = textOf(spec.at('group'))
  const plural = textOf(names.at('plural'))
  if (!group || !plural) return undefined
  const others = [textOf(names.at('singular')), textOf(names.at('kind')), textOf(names.at('listKind'))]
  const shown = [spec, ...itemsOf(spec.at('versions'))].map(version => version.at('subresources'))
  return {
    group,
    plural,
    names: [...others.flatMap(name => name ?? []), ...textsOf(names.at('shortNames')).map(({ text }) => text)],
    subresources: ['status', 'scale'].filter(each => shown.some(at => at.at(each).value != null)),
  }
}

export const definedFacts = { 'apiextensions.k8s.io/CustomResourceDefinition': definedFact }

/** The resources of the groups that the files define something in. */
export interface DefinedResources {
  has(group: string): boolean
  /** The groups that have a resource, with its subresource if it has one. */
  groupsOf(resource: string): readonly string[]
  /**
   * What somebody meant who wrote what none of the groups has: a kind, a singular or a short name, or a plural nearly spelled so.
   * @param isWhole whether nothing else can be in the groups; else only one letter may be amiss, for there are plurals that are alike
   */
  meant(resource: string, groups: readonly string[], isWhole: boolean): string | undefined
}

/** @param facts of `definedFacts`, of which several may be about one resource */
export function definedResources(facts: readonly DefinedFact[]): DefinedResources {
  const groups = groupedBy(facts, ({ group }) => group)
  const plurals = groupedBy(facts, ({ plural }) => plural)
  return {
    has: group => groups.has(group),
    groupsOf(resource) {
      const [name = '', sub] = split(resource)
      const own = plurals.get(name)?.filter(fact => sub === undefined || subresourcesOf(fact).includes(sub))
      return own ? [...groups.keys()].filter(group => own.some(fact => fact.group === group)) : []
    },
    meant(resource, names, isWhole) {
      const own = names.flatMap(name => groups.get(name) ?? [])
      const [wanted = '', sub] = split(resource)
      const lower = wanted.toLowerCase()
      const found =
        own.find(({ plural }) => plural === lower) ??
        own.find(fact => fact.names.some(name => name.toLowerCase() === lower)) ??
        nearPlural(own, wanted, isWhole)
      if (!found || sub === undefined) return found?.plural
      const subresources = own.flatMap(fact => (fact.plural === found.plural ? subresourcesOf(fact) : []))
      const right = subresources.find(each => each === sub) ?? nearest(sub, subresources)
      return right === undefined ? undefined : `${found.plural}/${right}`
    },
  }
}

/** Every object may have finalizers, which are asked about by their owners. */
function subresourcesOf({ subresources }: DefinedFact): readonly string[] {
  return [...subresources, 'finalizers']
}

function groupedBy(
  facts: readonly DefinedFact[],
  keyOf: (fact: DefinedFact) => string,
): ReadonlyMap<string, readonly DefinedFact[]> {
  const groups = new Map<string, DefinedFact[]>()
  for (const fact of facts) {
    const group = groups.get(keyOf(fact))
    if (group) group.push(fact)
    else groups.set(keyOf(fact), [fact])
  }
  return groups
}

function nearPlural(facts: readonly DefinedFact[], name: string, isWhole: boolean): DefinedFact | undefined {
  const near = nearest(
    name,
    facts.map(({ plural }) => plural),
  )
  if (near === undefined || (!isWhole && letterDistance(name, near) > 1)) return undefined
  return facts.find(({ plural }) => plural === near)
}

function split(resource: string): readonly [name: string, sub?: string] {
  const slash = resource.indexOf('/')
  return slash < 0 ? [resource] : [resource.slice(0, slash), resource.slice(slash + 1)]
}
