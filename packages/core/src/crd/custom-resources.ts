/** Checks the custom resources of a world by the definitions that stand beside them, or that their configs name. */
import { groupsOfKind, kindNames } from '@keelint/kubernetes'
import type { SchemaFile } from '../config/config.ts'
import type { CheckedResource } from '../project/checked-resource.ts'
import type { Resource } from '../resource/resource.ts'
import { type Verdict, verdictsOn, type Written } from './check.ts'
import type { Compile, CrdCompiler } from './compiler.ts'
import { definitionOf, type KindDefinition } from './definition.ts'
import { type GivenSchemas, givenSchemas } from './given-schemas.ts'

/** What a world holds of it, as it is written. */
export interface CustomFacts {
  /** Resources of kinds that Kubernetes itself does not have. */
  readonly resources: CustomFact[]
  readonly definitions: unknown[]
}

export interface CustomFact {
  readonly resource: Resource
  readonly value: unknown
}

/** What the config of a file says. */
export interface Surroundings {
  readonly schemas: readonly SchemaFile[]
  /** Of Kubernetes 1. */
  readonly minor: number
}

/** One for each run, so that nothing is read twice in it. */
export interface Checker {
  /** Throws a `ConfigError` where a schema that a config names cannot be read. @param around of a file */
  check(facts: CustomFacts, around: (file: string) => Surroundings): readonly CheckedResource[]
}

/** @param compiler absent where nobody had a schema to compile */
export function customResourceChecker(compiler: CrdCompiler | undefined): Checker {
  let begun: Compile | undefined
  const compile: Compile | undefined =
    compiler &&
    (schema => {
      begun ??= compiler.begin()
      return begun(schema)
    })
  const given = new Map<readonly SchemaFile[], GivenSchemas>()
  return {
    check({ resources, definitions }, around) {
      const own = new Map<string, KindDefinition[]>()
      for (const value of compile ? definitions : []) {
        const definition = definitionOf(value)
        if (definition) pushTo(own, kindOf(definition), definition)
      }
      const alike = new Map<string, CustomFact[]>()
      for (const fact of resources) pushTo(alike, kindOf(fact.resource.id), fact)
      const verdicts = new Map<Resource, Verdict>()
      for (const [kind, facts] of alike) {
        const here = own.get(kind)
        for (const [definitions, some] of here ? [[here, facts] as const] : byDefinitions(facts, around))
          for (const [index, verdict] of judged(some, definitions, around).entries())
            if (verdict) verdicts.set(some[index]!.resource, verdict)
      }
      return resources.flatMap(({ resource }) => {
        const verdict = verdicts.get(resource)
        return verdict ? [{ resource, ...verdict }] : []
      })
    },
  }

  /** Those that configs name. */
  function byDefinitions(
    facts: readonly CustomFact[],
    around: (file: string) => Surroundings,
  ): readonly (readonly [readonly KindDefinition[], readonly CustomFact[]])[] {
    const groups = new Map<string, { readonly definitions: readonly KindDefinition[]; readonly facts: CustomFact[] }>()
    const ids = new Map<KindDefinition, number>()
    for (const fact of facts) {
      const { group, version, kind } = fact.resource.id
      const definitions = compile ? schemasOf(around(fact.resource.file).schemas)(group, version, kind) : []
      for (const definition of definitions) if (!ids.has(definition)) ids.set(definition, ids.size)
      const key = definitions.map(definition => ids.get(definition)).join()
      const same = groups.get(key)
      if (same) same.facts.push(fact)
      else groups.set(key, { definitions, facts: [fact] })
    }
    return [...groups.values()].map(({ definitions, facts }) => [definitions, facts] as const)
  }

  function schemasOf(files: readonly SchemaFile[]): GivenSchemas {
    let schemas = given.get(files)
    if (!schemas) {
      schemas = givenSchemas(files, compiler?.read ?? new Map())
      given.set(files, schemas)
    }
    return schemas
  }

  function judged(
    facts: readonly CustomFact[],
    definitions: readonly KindDefinition[],
    around: (file: string) => Surroundings,
  ): readonly (Verdict | undefined)[] {
    if (definitions.length === 0 || !compile) return facts.map(({ resource }) => withoutSchema(resource))
    const written = facts.map(
      ({ resource, value }): Written => ({ version: resource.id.version, value, minor: around(resource.file).minor }),
    )
    const all = definitions.map(definition => verdictsOn(written, definition, compile))
    return facts.map((_, index) => agreed(all.map(verdicts => verdicts[index]!)))
  }
}

function pushTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function kindOf({ group, kind }: { readonly group: string; readonly kind: string }): string {
  return `${group}/${kind}`
}

/** Where several definitions are there, nobody can tell which one is installed: a fault is one that all of them see. */
function agreed(verdicts: readonly Verdict[]): Verdict {
  const [mildest] = [...verdicts].sort((a, b) => a.faults.length - b.faults.length)
  const isSplit = mildest!.faults.length === 0 && verdicts.some(({ faults }) => faults.length > 0)
  if (!isSplit) return mildest!
  return {
    ...mildest!,
    undecided: [...mildest!.undecided, 'The definitions of its kind that are there disagree on it.'],
  }
}

/** Kinds that Kubernetes might have had are not for us. */
function withoutSchema({ id: { group } }: Resource): Verdict | undefined {
  if (isOfKubernetes(group)) return undefined
  return { faults: [], undecided: ['The kind has no schema here.'] }
}

let groups: ReadonlySet<string> | undefined

function isOfKubernetes(group: string): boolean {
  groups ??= new Set(kindNames().flatMap(groupsOfKind))
  return groups.has(group)
}
