/** What every reader hands to the merge: the definitions of one minor version, spelt alike. */

/** A field of a definition; `type` is written as in the API table (`s`, `int32`, `#core.v1.Pod[]`, `map<qty>`). */
export interface FieldShape {
  readonly type: string
  readonly required: boolean
}

export interface DefinitionShape {
  readonly fields: ReadonlyMap<string, FieldShape>
}

/** Definitions by id: the short group, the version and the name, as in `apps.v1.Deployment`. */
export type Shapes = ReadonlyMap<string, DefinitionShape>

/** `apiVersion` and `kind` of the definitions that are documents of their own, by id. */
export type Kinds = ReadonlyMap<string, { readonly apiVersion: string; readonly kind: string }>

const PREFIX =
  /^io\.k8s\.(?:api\.|apimachinery\.pkg\.(?:apis\.)?|apiextensions-apiserver\.pkg\.apis\.|kube-aggregator\.pkg\.apis\.)/

/** The id of a definition that the published API description calls `io.k8s.api.apps.v1.Deployment`. */
export function shortId(name: string): string {
  return name.replace(PREFIX, '')
}

const SCALARS: ReadonlyMap<string, string> = new Map([
  ['api.resource.Quantity', 'qty'],
  ['util.intstr.IntOrString', 'ios'],
  ['meta.v1.Time', 'time'],
  ['meta.v1.MicroTime', 'mtime'],
  ['meta.v1.FieldsV1', 'obj'],
  ['meta.v1.Patch', 'obj'],
  ['runtime.RawExtension', 'obj'],
  ['apiextensions.v1.JSON', 'any'],
  ['apiextensions.v1.JSONSchemaPropsOrArray', 'any'],
  ['apiextensions.v1.JSONSchemaPropsOrBool', 'any'],
  ['apiextensions.v1.JSONSchemaPropsOrStringArray', 'any'],
])

/** A reference to `id`, or the scalar that stands for a definition without fields. */
export function reference(id: string): string {
  return SCALARS.get(id) ?? `#${id}`
}

/** Whether the table writes `id` inline and gives it no lines of its own. */
export function isScalar(id: string): boolean {
  return SCALARS.has(id)
}
