/** The Kubernetes objects of a document, true to their types: Lists unfolded, what has the wrong shape taken out. */
import {
  conform,
  type Dropped,
  groupsOfKind,
  type KubernetesObject,
  nearestDefinitionOfKind,
} from '@keelint/kubernetes'
import type { Document } from '../source/document.ts'
import type { Path } from '../source/place.ts'
import { childOf } from './node.ts'
import type { Resource } from './resource.ts'

export interface ResourceObject {
  readonly resource: Resource
  /** The object as it is written, whatever its types. */
  readonly written: unknown
  readonly value: KubernetesObject
  /** What was taken out because its basic type is wrong. */
  readonly dropped: readonly Dropped[]
  /** Whether Kubernetes itself has the kind. */
  readonly builtIn: boolean
}

export interface Unfolded {
  readonly resources: readonly ResourceObject[]
  /** Where items of Lists stand that are no objects with an `apiVersion` and a `kind`. */
  readonly withoutKind: readonly Path[]
}

export interface Circumstances {
  readonly world: string
  /** That Helm named. */
  readonly origin: string | undefined
  /** Whether a kustomization names the file as a resource. */
  readonly kustomized: boolean
}

/** @param document whose value has an `apiVersion` and a `kind` */
export function resourcesOf(document: Document, circumstances: Circumstances): Unfolded {
  const resources: ResourceObject[] = []
  const withoutKind: Path[] = []
  const visit = (value: unknown, base: Path, inherited: { apiVersion?: unknown; kind?: string }): void => {
    const apiVersion = childOf(value, 'apiVersion') ?? inherited.apiVersion
    const kind = childOf(value, 'kind') ?? inherited.kind
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isObject || typeof apiVersion !== 'string' || typeof kind !== 'string' || !apiVersion || !kind) {
      withoutKind.push(base)
      return
    }
    const items = childOf(value, 'items')
    if (isList(apiVersion, kind, items)) {
      const itemKind = kind.slice(0, -'List'.length)
      for (const [index, item] of (Array.isArray(items) ? items : []).entries())
        visit(item, [...base, 'items', index], itemKind === '' ? {} : { apiVersion, kind: itemKind })
      if (Array.isArray(items) || items === undefined || items === null) return
      const list = objectOf(value as object, apiVersion, kind, { document, base, ...circumstances })
      resources.push({ ...list, dropped: [{ path: ['items'], expected: 'list', found: typeof items }] })
      return
    }
    resources.push(objectOf(value as object, apiVersion, kind, { document, base, ...circumstances }))
    // kubectl takes anything with `items` for a list, whatever its kind, and applies what it finds there.
    for (const [index, item] of (Array.isArray(items) ? items : []).entries())
      if (childOf(item, 'apiVersion') && childOf(item, 'kind')) visit(item, [...base, 'items', index], {})
  }
  visit(document.parsed.value, [], {})
  return { resources, withoutKind }
}

/** `List` itself, a list that Kubernetes has (`PodList`), or any other that holds objects; a list of texts is a field like others. */
function isList(apiVersion: string, kind: string, items: unknown): boolean {
  if (!kind.endsWith('List')) return false
  if (kind === 'List' && apiVersion === 'v1') return true
  return Array.isArray(items) && (items.length === 0 || items.some(item => typeof item === 'object' && item !== null))
}

/** Whether Kubernetes itself has the kind, or a list of it. */
export function isBuiltIn(apiVersion: string, kind: string): boolean {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
  return groupsOfKind(kind.replace(/(.)List$/, '$1')).includes(group) || (kind === 'List' && group === '')
}

interface Where extends Circumstances {
  readonly document: Document
  readonly base: Path
}

function objectOf(
  value: object,
  apiVersion: string,
  kind: string,
  { document, base, world, origin, kustomized }: Where,
): ResourceObject {
  const slash = apiVersion.indexOf('/')
  const [group, version] = slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)]
  const definition = nearestDefinitionOfKind(group, version, kind)
  const { value: object, dropped } = definition ? conform(value, definition) : conformMetadata(value)
  const namespace = childOf(childOf(object, 'metadata'), 'namespace')
  return {
    written: value,
    value: object as KubernetesObject,
    dropped,
    builtIn: groupsOfKind(kind).includes(group),
    resource: {
      id: {
        group,
        version,
        kind,
        ...(typeof namespace === 'string' && namespace !== '' && { namespace }),
        name: nameOf(object),
      },
      file: document.file.path,
      document: document.index,
      base,
      world,
      ...(origin !== undefined && { origin }),
      ...(kustomized && { kustomized }),
    },
  }
}

/** Custom resources have metadata like all others; the rest is theirs. */
function conformMetadata(value: object): { readonly value: object; readonly dropped: readonly Dropped[] } {
  const metadata = childOf(value, 'metadata')
  if (metadata === undefined || metadata === null) return { value, dropped: [] }
  const conformed = conform(metadata, 'meta.v1.ObjectMeta')
  if (conformed.value === metadata) return { value, dropped: [] }
  const dropped =
    conformed.value === undefined
      ? [{ path: ['metadata'], expected: 'map', found: 'other' }]
      : conformed.dropped.map(({ path, ...rest }) => ({ ...rest, path: ['metadata', ...path] }))
  return { value: { ...value, metadata: conformed.value }, dropped }
}

/** What the object is called, or the prefix of what it will be called. */
function nameOf(value: unknown): string {
  const metadata = childOf(value, 'metadata')
  const name = childOf(metadata, 'name') ?? childOf(metadata, 'generateName')
  return typeof name === 'string' ? name : ''
}
