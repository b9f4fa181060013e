/** The one right answer to a fault of an object, where there is one. */
import { type Fix, type ManifestNode, nodeOf, type Path } from '@keelint/core'
import { nearestDefinitionOfKind, type SchemaFault, typeAt } from '@keelint/kubernetes'

/** @param newest the newest minor that is linted against */
export function mended(node: ManifestNode, { path, code, message }: SchemaFault, newest: number): Fix | undefined {
  const at = nodeOf(node.resource, undefined, path)
  if (code === 'not-allowed-value') {
    const written = /^`[^`]*` must be written `([^`]+)`\.$/.exec(message)?.[1]
    return written === undefined ? undefined : ({ set }) => set(at, written)
  }
  if (code !== 'wrong-type') return undefined
  const value = inType(node, path, newest)
  return value === undefined ? undefined : ({ set }) => set(at, value)
}

/** The scalar as the type that its field takes; undefined where it cannot be read so. */
function inType(node: ManifestNode, path: Path, newest: number): string | number | boolean | undefined {
  const { group, version, kind } = node.resource.id
  const definition = nearestDefinitionOfKind(group, version, kind)
  const form = definition && typeAt(definition, path, newest)?.form
  const value = valueAt(node.value, path)
  if (form === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return textOf(node, path)
  if (typeof value !== 'string') return undefined
  if (form === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined
  const isNumber = form === 'integer' || form === 'number'
  return isNumber && /^(?:0|-?[1-9][0-9]{0,14})$/.test(value) ? Number(value) : undefined
}

/** As it is written, for `1.10` is not `1.1` and `yes` not `true`. Undefined where it was not written as plain text. */
function textOf(node: ManifestNode, path: Path): string | undefined {
  const written = node.written(path)
  return written !== undefined && /^[\w.+-]+$/.test(written) ? written : undefined
}

/** The name that was meant for a misspelled field, where nothing stands under it yet. */
export function renaming(
  { resource, value }: ManifestNode,
  { code, path, message }: SchemaFault,
): { readonly meant: string; readonly fix: Fix } | undefined {
  const meant = code === 'unknown-field' ? /did you mean `([^`]+)`\?$/.exec(message)?.[1] : undefined
  const holder = path.slice(0, -1)
  if (meant === undefined || valueAt(value, [...holder, meant]) !== undefined) return undefined
  return {
    meant,
    fix: ({ set, remove }) => [
      set(nodeOf(resource, undefined, [...holder, meant]), valueAt(value, path)),
      remove(nodeOf(resource, undefined, path)),
    ],
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null ? (here as Readonly<Record<string, unknown>>)[key] : undefined,
    value,
  )
}
