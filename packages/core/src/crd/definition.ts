/** What a CustomResourceDefinition says: which kind it brings, in which versions, with which schemas. */
import { sameValue } from '../edit/same-value.ts'
import { asNode, isMap, nodeIn, type SchemaNode, textIn } from './schema-node.ts'

/** A kind as somebody defines it. */
export interface KindDefinition {
  readonly group: string
  readonly kind: string
  readonly versions: ReadonlyMap<string, DefinedVersion>
  /** Whether there are no other versions than these. */
  readonly isWhole: boolean
}

export interface DefinedVersion {
  readonly served: boolean
  /** Says what to do instead, in the words of the definition. */
  readonly deprecated?: string
  readonly schema?: VersionSchema
}

export interface VersionSchema {
  readonly root: SchemaNode
  /**
   * What is done with fields that the schema does not have. `pruned`: the API server drops them, and says so where it is asked to
   * be strict. `kept`: of old definitions. `declared`: refused where the schema has `additionalProperties: false`, for it is
   * JSON Schema.
   */
  readonly unknown: 'pruned' | 'kept' | 'declared'
  /** Whether the `status` that one writes is dropped. */
  readonly dropsStatus: boolean
  /** Where the number of replicas stands, which is checked beside the schema. */
  readonly replicas?: readonly string[]
}

const apiGroup = 'apiextensions.k8s.io'

export function isDefinition(group: string, kind: string): boolean {
  return group === apiGroup && kind === 'CustomResourceDefinition'
}

/** As `group/Kind`; undefined where it does not say which kind it is for. @param value as it is written */
export function definedKind(value: unknown): string | undefined {
  const spec = nodeIn(asNode(value), 'spec')
  const group = textIn(spec, 'group')
  const kind = textIn(nodeIn(spec, 'names'), 'kind')
  return group && kind ? `${group}/${kind}` : undefined
}

/** Whether two objects define the same, however they are called. @param a as it is written */
export function isSameDefinition(a: unknown, b: unknown): boolean {
  return ['apiVersion', 'spec'].every(field => sameValue(asNode(a)?.[field], asNode(b)?.[field]))
}

/** Undefined where it does not say which kind it is for. @param value as it is written */
export function definitionOf(value: unknown): KindDefinition | undefined {
  const object = asNode(value)
  const spec = nodeIn(object, 'spec')
  const group = textIn(spec, 'group')
  const kind = textIn(nodeIn(spec, 'names'), 'kind')
  if (!object || !spec || !group || !kind) return undefined
  const isOld = object.apiVersion === `${apiGroup}/v1beta1`
  const keepsUnknown = isOld && spec.preserveUnknownFields !== false
  const listed = Array.isArray(spec.versions) ? spec.versions.filter(isMap) : []
  const versions: readonly SchemaNode[] = isOld && listed.length === 0 ? [{ name: spec.version, served: true }] : listed
  return {
    group,
    kind,
    isWhole: true,
    versions: new Map(
      versions.flatMap(version => {
        const name = textIn(version, 'name')
        return name
          ? [[name, definedVersion(version, isOld ? spec : {}, keepsUnknown, `${group}/${name} ${kind}`)]]
          : []
      }),
    ),
  }
}

/** @param common what holds for all versions that do not say otherwise @param name of the kind in this version */
function definedVersion(version: SchemaNode, common: SchemaNode, keepsUnknown: boolean, name: string): DefinedVersion {
  const root =
    nodeIn(nodeIn(version, 'schema'), 'openAPIV3Schema') ??
    nodeIn(nodeIn(common, 'validation'), 'openAPIV3Schema') ??
    // Old definitions may do without, and then anything goes.
    (keepsUnknown ? {} : undefined)
  const subresources = nodeIn(version, 'subresources') ?? nodeIn(common, 'subresources')
  const replicas = textIn(nodeIn(subresources, 'scale'), 'specReplicasPath')
  return {
    served: version.served === true,
    ...(version.deprecated === true && {
      deprecated: textIn(version, 'deprecationWarning') ?? `\`${name}\` is deprecated.`,
    }),
    ...(root && {
      schema: {
        root,
        unknown: keepsUnknown ? 'kept' : 'pruned',
        dropsStatus: nodeIn(subresources, 'status') !== undefined,
        ...(replicas && { replicas: replicas.split('.').filter(key => key !== '') }),
      },
    }),
  }
}
