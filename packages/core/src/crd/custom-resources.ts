/** Checks the custom resources of a world by the definitions that stand beside them, or that their configs name. */
import { groupsOfKind, kindNames } from '@keelint/kubernetes'
import type { SchemaFile } from '../config/config.ts'
import type { CheckedResource } from '../project/checked-resource.ts'
import type { Resource } from '../resource/resource.ts'
import { type Verdict, verdictsOn, type Written } from './check.ts'
import type { Compile, CrdCompiler } from './compiler.ts'
import { definitionOf, isSameDefinition, type KindDefinition } from './definition.ts'
import { type GivenSchemas, givenSchemas } from './given-schemas.ts'

/** What a world holds of it; what is written in them is read when it is needed, for definitions are large and most of them idle. */
export interface CustomFacts {
  /** Of kinds that Kubernetes itself does not have. */
  readonly resources: Resource[]
  readonly definitions: DefinitionFact[]
}

export interface DefinitionFact {
  readonly resource: Resource
  /** `group/Kind`, of the kind that it brings. */
  readonly kind: string
}

/** Gives the values of resources as they are written. */
export type ReadWritten = (resources: readonly Resource[]) => ReadonlyMap<Resource, unknown>

/** What the config of a file says. */
export interface Surroundings {
  readonly schemas: readonly SchemaFile[]
  /** Of Kubernetes 1. */
  readonly minor: number
}

/** One for each run, so that nothing is read twice in it. */
export interface Checker {
  /** Throws a `ConfigError` where a schema that a config names cannot be read. @param around of a file */
  check(facts: CustomFacts, around: (file: string) => Surroundings, read: ReadWritten): readonly CheckedResource[]
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
    check({ resources, definitions }, around, read) {
      const own = new Map<string, Resource[]>()
      for (const { kind, resource } of compile ? definitions : []) pushTo(own, kind, resource)
      const alike = new Map<string, Resource[]>()
      for (const resource of resources) pushTo(alike, kindOf(resource.id), resource)
      const verdicts = new Map<Resource, Verdict>()
      for (const [kind, same] of alike) {
        const here = own.get(kind)
        const groups = here ? [[definitionsIn(read(here)), same] as const] : byDefinitions(same, around)
        for (const [definitions, some] of groups)
          for (const [index, verdict] of judged(some, definitions, around, read).entries())
            if (verdict) verdicts.set(some[index]!, verdict)
      }
      return resources.flatMap(resource => {
        const verdict = verdicts.get(resource)
        return verdict ? [{ resource, ...verdict }] : []
      })
    },
  }

  /** Those that configs name. */
  function byDefinitions(
    resources: readonly Resource[],
    around: (file: string) => Surroundings,
  ): readonly (readonly [readonly KindDefinition[], readonly Resource[]])[] {
    const groups = new Map<
      string,
      { readonly definitions: readonly KindDefinition[]; readonly resources: Resource[] }
    >()
    const ids = new Map<KindDefinition, number>()
    for (const resource of resources) {
      const { group, version, kind } = resource.id
      const definitions = compile ? schemasOf(around(resource.file).schemas)(group, version, kind) : []
      for (const definition of definitions) if (!ids.has(definition)) ids.set(definition, ids.size)
      const key = definitions.map(definition => ids.get(definition)).join()
      const same = groups.get(key)
      if (same) same.resources.push(resource)
      else groups.set(key, { definitions, resources: [resource] })
    }
    return [...groups.values()].map(({ definitions, resources }) => [definitions, resources] as const)
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
    resources: readonly Resource[],
    definitions: readonly KindDefinition[],
    around: (file: string) => Surroundings,
    read: ReadWritten,
  ): readonly (Verdict | undefined)[] {
    if (definitions.length === 0 || !compile) return resources.map(withoutSchema)
    const values = read(resources)
    const written = resources.map(
      (resource): Written => ({
        version: resource.id.version,
        value: values.get(resource),
        minor: around(resource.file).minor,
      }),
    )
    const all = definitions.map(definition => verdictsOn(written, definition, compile))
    return resources.map((_, index) => agreed(all.map(verdicts => verdicts[index]!)))
  }
}

/** Each once, for many a repository has the same definition in several places. */
function definitionsIn(values: ReadonlyMap<Resource, unknown>): readonly KindDefinition[] {
  const different: unknown[] = []
  for (const value of values.values())
    if (!different.some(other => isSameDefinition(other, value))) different.push(value)
  return different.flatMap(value => definitionOf(value) ?? [])
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
