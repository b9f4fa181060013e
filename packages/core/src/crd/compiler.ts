/** Compiles JSON Schemas with `ajv`, which is loaded only where somebody asks for it. */
import type { ErrorObject } from 'ajv'
import type { SchemaFile } from '../config/config.ts'
import { type Budget, compilePattern, type Pattern } from '../re2/pattern.ts'
import { PatternError } from '../re2/syntax.ts'
import type { KindDefinition } from './definition.ts'
import { formats } from './formats.ts'
import type { JsonSchema } from './narrow.ts'

/** What checks custom resources by the schemas of their definitions; for `LinterOptions.crds`. */
export interface CrdCompiler {
  /** For one run: no schema is remembered beyond it. */
  begin(): Compile
  /** What was read so far of the files that configs name; those who want them read anew make another compiler. */
  readonly read: Map<SchemaFile, readonly KindDefinition[]>
}

/** Throws where a schema cannot be compiled. */
export type Compile = (schema: JsonSchema) => (value: unknown) => Findings

export interface Findings {
  readonly errors: readonly ErrorObject[]
  /** Whether some text was not compared with its pattern. */
  readonly hasGaps: boolean
}

/** What all patterns of a run may cost together: some ten seconds. */
const mostSteps = 500_000_000

/** Loads `ajv`. */
export async function crdCompiler(): Promise<CrdCompiler> {
  const { Ajv } = await import('ajv')
  return {
    read: new Map(),
    begin() {
      const budget: Budget = { steps: mostSteps }
      let hasGaps = false
      const matcherOf = (text: string) => {
        const pattern = patternOf(text)
        return {
          test(value: string) {
            const matches = pattern?.matches(value, budget)
            if (matches === undefined) hasGaps = true
            return matches ?? true
          },
          // By this ajv tells patterns apart.
          toString: () => text,
        }
      }
      const ajv = new Ajv({
        strict: false,
        allErrors: true,
        ownProperties: true,
        verbose: true,
        logger: false,
        validateSchema: false,
        addUsedSchema: false,
        meta: false,
        multipleOfPrecision: 9,
        formats: Object.fromEntries(formats),
        // What is compiled here is called a few times only.
        code: { optimize: false, regExp: Object.assign(matcherOf, { code: 'pattern' }) },
      })
      return schema => {
        const validate = ajv.compile(schema)
        return value => {
          hasGaps = false
          const errors = validate(value) ? [] : (validate.errors ?? [])
          return { errors, hasGaps }
        }
      }
    },
  }
}

function patternOf(text: string): Pattern | undefined {
  try {
    return compilePattern(text)
  } catch (error) {
    if (error instanceof PatternError) return undefined
    throw error
  }
}
