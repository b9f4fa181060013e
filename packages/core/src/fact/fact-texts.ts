/** The facts of a file as texts, one for each kind of facts, which are read when they are asked for. */
import type { CustomFacts } from '../crd/custom-resources.ts'
import type { Resource } from '../resource/resource.ts'
import type { Facts, FactsByRule } from './facts.ts'
import { lazily } from './lazily.ts'
import { packing, unpacking } from './pack.ts'

/** What a file has no facts of is left out. */
export interface FactTexts {
  /** All that the other texts speak of by their place in this list. */
  readonly all: string
  readonly kinds: Readonly<Partial<Record<FactKind, string>>>
  /** By the rule's key. */
  readonly byRule: readonly (readonly [key: string, text: string])[]
}

export type FactKind = Exclude<keyof Facts, 'byRule'>

const lists = ['resources', 'pods', 'rbac', 'network', 'references'] as const

/** Of facts that were read, or written before. */
const written = new WeakMap<Facts, FactTexts>()

/** @param resources of the file */
export function factTexts(resources: readonly Resource[], facts: Facts): FactTexts {
  const known = written.get(facts)
  if (known) return known
  const all = spokenOf(resources, facts)
  const pack = packing(all)
  const textOf = (value: unknown) => JSON.stringify(pack(value))
  const { custom, byRule } = facts
  const texts: FactTexts = {
    all: JSON.stringify(all),
    kinds: {
      ...Object.fromEntries(lists.flatMap(kind => (facts[kind].length > 0 ? [[kind, textOf(facts[kind])]] : []))),
      ...(custom.resources.length + custom.definitions.length > 0 && { custom: textOf(custom) }),
    },
    byRule: [...byRule.keys()].sort().map(key => [key, textOf(byRule.get(key))]),
  }
  written.set(facts, texts)
  return texts
}

/** What creates pods that are in parts is told so in facts only, as an object of its own. @param resources of the file */
export function spokenOf(resources: readonly Resource[], facts: Facts): readonly Resource[] {
  return [...new Set([...resources, ...facts.resources])]
}

/** Whose fields throw an `Error` where the text of them is none that `factTexts` gave. @param all that the texts speak of */
export function factsOf(texts: FactTexts, all: readonly Resource[]): Facts {
  const { kinds, byRule } = texts
  const unpack = unpacking(all)
  const read = (text: string) => unpack(JSON.parse(text))
  const list = <T>(kind: FactKind) => (kinds[kind] === undefined ? [] : requireList(read(kinds[kind]))) as T[]
  const facts = lazily<Facts>({
    resources: () => list('resources'),
    pods: () => list('pods'),
    rbac: () => list('rbac'),
    network: () => list('network'),
    references: () => list('references'),
    custom: () => (kinds.custom === undefined ? { resources: [], definitions: [] } : requireCustom(read(kinds.custom))),
    byRule: () => readByRule(new Map(byRule), read),
  })
  written.set(facts, texts)
  return facts
}

function readByRule(texts: ReadonlyMap<string, string>, read: (text: string) => unknown): FactsByRule {
  const known = new Map<string, readonly unknown[]>()
  return {
    keys: () => texts.keys(),
    get(key) {
      const text = texts.get(key)
      if (text !== undefined && !known.has(key)) known.set(key, requireList(read(text)))
      return known.get(key)
    },
  }
}

function requireList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('The text is none of facts.')
  return value
}

function requireCustom(value: unknown): CustomFacts {
  const { resources, definitions } = (value ?? {}) as Partial<CustomFacts>
  requireList(resources)
  requireList(definitions)
  return value as CustomFacts
}
