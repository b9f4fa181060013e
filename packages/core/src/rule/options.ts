/** Options of rules: a JSON Schema, the type that it describes, and its defaults. */

export interface OptionsSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties: false
}

export interface JsonSchema {
  readonly type?: 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string'
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly [keyword: string]: unknown
}

type Flat<T> = { [K in keyof T]: T[K] } & {}

/** The type that a schema describes; a property with a default is always there. */
export type Infer<S> = S extends { enum: readonly (infer Value)[] }
  ? Value
  : S extends { type: 'boolean' }
    ? boolean
    : S extends { type: 'integer' | 'number' }
      ? number
      : S extends { type: 'string' }
        ? string
        : S extends { type: 'array'; items: infer Item }
          ? readonly Infer<Item>[]
          : S extends { type: 'object'; properties: infer P }
            ? Flat<
                { readonly [K in keyof P as P[K] extends { default: unknown } ? K : never]: Infer<P[K]> } & {
                  readonly [K in keyof P as P[K] extends { default: unknown } ? never : K]?: Infer<P[K]>
                }
              >
            : S extends { type: 'object'; additionalProperties: infer Item extends JsonSchema }
              ? Readonly<Record<string, Infer<Item>>>
              : unknown

/** The given options over the defaults of the schema's properties. */
export function withDefaults(
  schema: OptionsSchema | undefined,
  given: Readonly<Record<string, unknown>> | undefined,
): Readonly<Record<string, unknown>> {
  const defaults: Record<string, unknown> = {}
  for (const [name, property] of Object.entries(schema?.properties ?? {}))
    if (property.default !== undefined) defaults[name] = property.default
  return { ...defaults, ...given }
}
