/** Damages objects at random: what a person may write by mistake, and what nobody would. */
import fc from 'fast-check'

type Step = string | number

/** What to do at one place of an object. */
export interface Mutation {
  /** The place, counted through all places of the object and around. */
  readonly place: number
  readonly act: 'set' | 'remove' | 'add' | 'copy'
  readonly value: unknown
  /** The name of a field that is added, or the place that is copied from. */
  readonly name: string
  readonly from: number
}

const values: readonly unknown[] = [
  null,
  true,
  0,
  5,
  1.5,
  -1,
  2 ** 31,
  2 ** 62,
  '',
  'text',
  '25%',
  '1Gi',
  'TCP',
  'Always',
  'YQ==',
  '2026-01-31T12:00:00Z',
  [],
  [null],
  [1],
  ['a'],
  [{}],
  {},
  { name: 'a' },
  { a: null },
  { a: 'b' },
]

const names = ['replica', 'name', 'image', 'status', 'constructor', 'toString', 'metadata', 'limits', 'items', '']

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record<Mutation>({
    place: fc.nat(),
    act: fc.constantFrom('set', 'set', 'remove', 'add', 'copy'),
    value: fc.constantFrom(...values),
    name: fc.constantFrom(...names),
    from: fc.nat(),
  }),
  { minLength: 1, maxLength: 3 },
)

/** The object with its mutations; `apiVersion` and `kind` stay. */
export function mutated(object: object, list: readonly Mutation[]): unknown {
  const copy = structuredClone(object)
  for (const { place, act, value, name, from } of list) {
    const places = placesOf(copy)
    if (places.length === 0) return copy
    const [holder, key] = places[place % places.length]!
    if (act === 'remove') remove(holder, key)
    else if (act === 'set') put(holder, key, structuredClone(value))
    else if (act === 'copy') {
      const [other, there] = places[from % places.length]!
      put(holder, key, structuredClone((other as Record<Step, unknown>)[there]))
    } else if (!Array.isArray(holder)) put(holder, name, structuredClone(value))
    else holder.push(structuredClone(value))
  }
  return copy
}

type Place = readonly [holder: object, key: Step]

function placesOf(value: unknown, depth = 0): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  return (Array.isArray(value) ? [...value.keys()] : Object.keys(value)).flatMap((key): readonly Place[] => {
    if (depth === 0 && (key === 'apiVersion' || key === 'kind')) return []
    return [[value, key], ...placesOf((value as Record<Step, unknown>)[key], depth + 1)]
  })
}

function put(holder: object, key: Step, value: unknown): void {
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true })
}

function remove(holder: object, key: Step): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete (holder as Record<Step, unknown>)[key]
}
