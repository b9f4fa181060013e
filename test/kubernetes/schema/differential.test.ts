/** The interpreter of the API table says what ajv says of schemas made from that table: same verdict, same places. */
import { existsSync } from 'node:fs'
import { jsonSchema, newestMinor, oldestMinor, schemaFaults } from '@keelint/kubernetes'
import { Ajv, type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { corpusFiles, corpusFolder } from '../../corpus/files.ts'
import { mutated, mutations } from './mutated.ts'
import { examples } from './objects.ts'

const test = suite('interpreter against ajv')

type Minor = number

interface Judge {
  readonly ajv: Ajv
  readonly ids: ReadonlyMap<string, string>
  readonly compiled: Map<string, ValidateFunction>
}

const judges = new Map<Minor, Judge>()

function judgeOf(minor: Minor): Judge {
  const known = judges.get(minor)
  if (known) return known
  const { allOf, definitions } = jsonSchema(minor) as unknown as {
    readonly allOf: readonly {
      readonly if: { readonly properties: { readonly apiVersion: { const: string }; readonly kind: { const: string } } }
      readonly then: { readonly $ref: string }
    }[]
    readonly definitions: object
  }
  const ajv = new Ajv({ allErrors: true, strict: false })
  ajv.addSchema({ $id: 'kubernetes', definitions: withEmptyText(definitions) })
  const ids = new Map(
    allOf.map(row => [`${row.if.properties.apiVersion.const} ${row.if.properties.kind.const}`, row.then.$ref] as const),
  )
  const judge = { ajv, ids, compiled: new Map<string, ValidateFunction>() }
  judges.set(minor, judge)
  return judge
}

/** The interpreter takes empty text for none where a schema for editors lists the values alone. */
function withEmptyText(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'enum' && Array.isArray(value) ? [...new Set([...(value as unknown[]), ''])] : value,
  ) as object
}

/** Where ajv sees faults, or undefined where the minor lacks the kind. */
function placesByAjv(object: unknown, minor: Minor): readonly string[] | undefined {
  const { apiVersion, kind } = object as { readonly apiVersion: string; readonly kind: string }
  const { ajv, ids, compiled } = judgeOf(minor)
  const id = ids.get(`${apiVersion} ${kind}`)
  if (id === undefined) return
  const validate = compiled.get(id) ?? ajv.compile({ $ref: `kubernetes${id}` })
  compiled.set(id, validate)
  validate(object)
  const places = (validate.errors ?? []).flatMap(({ instancePath, keyword, params }) => {
    if (keyword === 'if') return []
    const { additionalProperty, missingProperty } = params as { additionalProperty?: string; missingProperty?: string }
    const last = additionalProperty ?? missingProperty
    return [last === undefined ? instancePath : `${instancePath}/${encoded(last)}`]
  })
  return [...new Set(places)].sort()
}

function encoded(step: string | number): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1')
}

function placesByUs(object: unknown, minor: Minor): readonly string[] | undefined {
  const faults = schemaFaults(object, minor, { only: 'structure' })
  if (typeof faults === 'string') return
  // Schemas do not tell of items that have the same key.
  const own = faults.filter(({ code }) => code !== 'ambiguous-item' && code !== 'duplicate-item')
  return [...new Set(own.map(({ path }) => path.map(step => `/${encoded(step)}`).join('')))].sort()
}

function assertSame(object: unknown, minor: Minor): void {
  const ours = placesByUs(object, minor)
  const theirs = placesByAjv(object, minor)
  assert.equal(ours, theirs, JSON.stringify({ minor, object }).slice(0, 4000))
}

test('examples of many kinds, in each minor', () => {
  for (let minor = oldestMinor; minor <= newestMinor; minor++) {
    for (const object of examples) assertSame(object, minor)
  }
})

test('examples with faults at random places', () => {
  const minors = fc.constantFrom(oldestMinor, 30, newestMinor)
  fc.assert(
    fc.property(fc.constantFrom(...examples), mutations, minors, (object, list, minor) => {
      assertSame(mutated(object, list), minor)
    }),
    { numRuns: 3000 },
  )
})

if (existsSync(corpusFolder)) {
  const objects = corpusFiles().flatMap(({ text }) => objectsIn(text))

  test('the corpus', () => {
    const judged = objects.filter(object => placesByAjv(object, newestMinor) !== undefined)
    assert.ok(judged.length > 1000, `${judged.length} objects`)
    for (const object of judged) assertSame(object, newestMinor)
  })

  test('the corpus with faults at random places', () => {
    fc.assert(
      fc.property(fc.constantFrom(...objects), mutations, (object, list) => {
        assertSame(mutated(object, list), newestMinor)
      }),
      { numRuns: 3000 },
    )
  })
} else {
  test.skip('skipped: ../shared/corpus is not there', () => {})
}

function objectsIn(text: string): readonly object[] {
  try {
    return [...parseAllDocuments(text, { version: '1.1', merge: true, logLevel: 'silent' })].flatMap(document => {
      const value: unknown = document.errors.length > 0 ? undefined : document.toJS()
      const { apiVersion, kind } = Object(value) as { apiVersion?: unknown; kind?: unknown }
      return typeof apiVersion === 'string' && typeof kind === 'string' ? [value as object] : []
    })
  } catch {
    return []
  }
}

test.run()
