/** Random values, and random changes that fit them. */
import type { Key, Path, PathChange } from '@keelint/core'
import fc from 'fast-check'
import type { Choices } from './choices.ts'

const keys = ['name', 'image', 'on', 'spec', 'a.b/c', '80', 'securityContext', 'x y', 'drop', '-', '__proto__']
const texts = [
  'nginx:1.2',
  'ALL',
  'yes',
  '1.5',
  '0x1F',
  '',
  ' x',
  "it's",
  'a: b # c',
  'one\ntwo\n',
  'é — ü',
  '2020-01-01',
  '{{ x }}',
  'plain text',
  '1:30',
]

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 5, -1.5, 1e21, ...texts),
  fc
    .string({ unit: 'grapheme', maxLength: 6 })
    .filter(text => !/\p{Surrogate}|\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]/u.test(text)),
)

/** Mappings and lists are small, so that equal ones come up. */
export const values = fc.letrec<{ value: unknown; mapping: Record<string, unknown> }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('mapping'),
  ),
  mapping: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), tie('value')), { selector: ([key]) => key, maxLength: 4 })
    .map(pairs => Object.fromEntries(pairs)),
}))

export const roots = values.mapping.map(value => ({ kind: 'Pod', ...value }))

/** The same, with some of its parts repeated at the end, so that there is something to share. */
export function withRepeats(
  root: Readonly<Record<string, unknown>>,
  { of, below }: Choices,
): Readonly<Record<string, unknown>> {
  const paths = pathsIn(root).slice(1)
  const mappings = paths.filter(path => isMappingAt(root, path))
  const repeats = Object.fromEntries([1, 2, 3].map(index => [`again${index}`, at(root, of(paths))]))
  if (mappings.length === 0) return { ...root, ...repeats }
  const merged = [4, 5].map(
    index => [`more${index}`, { ...(at(root, of(mappings)) as object), extra: below(9) }] as const,
  )
  return { ...root, ...repeats, ...Object.fromEntries(merged) }
}

export function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, item]) =>
      pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

/** What a rule might ask for, of what is there and what is not; nothing in it asks a scalar or a list to become a mapping. */
export function changeFor(value: unknown, put: unknown, { below, of, once }: Choices): PathChange {
  const paths = pathsIn(value)
  const path = of(paths.slice(1))
  const kind = below(4)
  if (kind === 0) return { do: 'remove', path }
  if (kind === 1) return { do: 'set', path, value: put }
  const inside = of(paths.filter(each => isMappingAt(value, each)))
  const key = of(['fresh', 'name', 'on'])
  const isFree = (at(value, [...inside, key]) ?? null) === null
  const fresh: Path = isFree ? [key, ...(once(2) ? ['deep'] : []), ...(once(4) ? [0] : [])] : [key]
  if (kind === 2) return { do: 'set', path: [...inside, ...fresh], value: put }
  const lists = paths.filter(each => Array.isArray(at(value, each)))
  return { do: 'append', path: lists.length > 0 && !once(3) ? of(lists) : [...inside, 'list'], value: put }
}

export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, key) => (Object.hasOwn(Object(parent), key) ? (parent as Record<Key, unknown>)[key] : undefined),
    value,
  )
}

function isMappingAt(value: unknown, path: Path): boolean {
  const found = at(value, path)
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}
