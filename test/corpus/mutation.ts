/** Random damage to Kubernetes objects: values of the wrong type, nulls, deep nesting, lost and strange keys. */
import * as fc from 'fast-check'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export interface Mutation {
  /** Which of the object's places, counted round. */
  readonly at: number
  readonly change: Change
}

type Change =
  | { readonly kind: 'replace'; readonly value: Json }
  | { readonly kind: 'remove' }
  | { readonly kind: 'insert'; readonly value: Json }
  | { readonly kind: 'rename'; readonly key: string }

const oddScalars: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  3.5,
  1e300,
  '',
  ' ',
  '*',
  'x',
  'yes',
  '0',
  '__proto__',
  '{{',
  'a/b:c@d',
]
const oddLists: readonly Json[] = [[], [null], [[]], ['*'], [{}], [0, 'a', null]]
const oddMappings: readonly Json[] = [
  {},
  { '': null },
  { 0: 'x' },
  { name: 5 },
  { items: null },
  { constructor: 1, toString: 'x' },
]

const oddValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(...oddScalars),
  fc.constantFrom<Json>(...oddLists, ...oddMappings),
  fc.nat({ max: 80 }).map(depth => nested(depth)),
)

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.nat({ max: 10_000 }),
    change: fc.oneof(
      { weight: 6, arbitrary: oddValue.map((value): Change => ({ kind: 'replace', value })) },
      fc.constant<Change>({ kind: 'remove' }),
      oddValue.map((value): Change => ({ kind: 'insert', value })),
      fc.constantFrom('', '0', '5', 'constructor', 'name', 'items').map((key): Change => ({ kind: 'rename', key })),
    ),
  }),
  { minLength: 1, maxLength: 5 },
)

function nested(depth: number): Json {
  let value: Json = 'deep'
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { level: value }
  return value
}

/** A copy of the object with the damage done, one after the other; the root itself stays. */
export function mutate(object: object, list: readonly Mutation[]): object {
  const copy = structuredClone(object)
  for (const { at, change } of list) {
    const places = [...placesIn(copy)]
    const place = places[at % places.length]
    if (place) apply(place, structuredClone(change))
  }
  return copy
}

interface Place {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string
}

function* placesIn(holder: object): Iterable<Place> {
  for (const [key, value] of Object.entries(holder)) {
    if (!(key === 'apiVersion' || key === 'kind')) yield { holder: holder as Place['holder'], key }
    if (typeof value === 'object' && value !== null) yield* placesIn(value)
  }
}

function apply({ holder, key }: Place, change: Change): void {
  if (Array.isArray(holder)) {
    const index = Number(key)
    if (change.kind === 'remove') holder.splice(index, 1)
    else if (change.kind === 'insert') holder.splice(index, 0, change.value)
    else if (change.kind === 'replace') holder[index] = change.value
  } else if (change.kind === 'remove') delete holder[key]
  else if (change.kind === 'rename') {
    holder[change.key] = holder[key]
    delete holder[key]
  } else holder[change.kind === 'insert' ? `${key}2` : key] = change.value
}
