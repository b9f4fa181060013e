/** What every object has whatever its schema says: its type and its metadata, of objects that stand in others, too. */
import { type SchemaFault, schemaFaults } from '@keelint/kubernetes'
import type { Path } from '../source/place.ts'
import { childAt, type SchemaNode } from './schema-node.ts'
import { quoted, wrongType } from './wording.ts'

/** @param isRoot whether it is the resource itself, whose type is known @param minor of Kubernetes 1 */
export function embeddedFaults(object: SchemaNode, path: Path, isRoot: boolean, minor: number): readonly SchemaFault[] {
  if (isRoot) return metadataFaults(object.metadata, path, minor)
  return [
    ...textFaults(object, 'apiVersion', path, isGroupVersion),
    ...textFaults(object, 'kind', path, isKind),
    // The name may be left to whoever makes the object of it.
    ...(Object.hasOwn(object, 'metadata')
      ? [
          ...metadataFaults(object.metadata, path, minor).filter(fault => !isAboutName(fault, path.length + 1)),
          ...nameFaults(childAt(object.metadata, 'name'), [...path, 'metadata', 'name']),
        ]
      : []),
  ]
}

const isGroupVersion = (text: string) => !/\/.*\//.test(text)
const isKind = (text: string) => /^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/i.test(text)

function textFaults(
  object: SchemaNode,
  key: 'apiVersion' | 'kind',
  path: Path,
  isValid: (text: string) => boolean,
): readonly SchemaFault[] {
  const value = childAt(object, key)
  const fault = (code: SchemaFault['code'], message: string): readonly SchemaFault[] => [
    { path: [...path, key], code, message, at: 'value' },
  ]
  if (value === undefined) return fault('missing', `\`${key}\` is missing.`)
  if (typeof value !== 'string') return fault('wrong-type', wrongType(value, ['string']))
  if (value === '') return fault('missing', `\`${key}\` must not be empty.`)
  return isValid(value) ? [] : fault('bad-format', `${quoted(value)} is no \`${key}\`.`)
}

function nameFaults(name: unknown, path: Path): readonly SchemaFault[] {
  if (typeof name !== 'string' || !(name === '.' || name === '..' || /[/%]/.test(name))) return []
  return [
    {
      path,
      code: 'bad-format',
      message: `${quoted(name)} is no name: it may hold neither \`/\` nor \`%\`.`,
      at: 'value',
    },
  ]
}

/** Metadata is the same for all kinds; those of a ConfigMap are under no rule but the common ones. */
function metadataFaults(metadata: unknown, path: Path, minor: number): readonly SchemaFault[] {
  const faults = schemaFaults({ apiVersion: 'v1', kind: 'ConfigMap', metadata }, minor)
  if (typeof faults === 'string') return []
  return faults
    .filter(({ path }) => !(path[1] === 'finalizers' && isPlainFinalizer(metadata, path[2])))
    .map(fault => ({ ...fault, path: [...path, ...fault.path] }))
}

/** Whether it has no domain before it, which custom resources are only warned of. */
function isPlainFinalizer(metadata: unknown, index: unknown): boolean {
  const finalizer = childAt(childAt(metadata, 'finalizers'), String(index))
  return typeof finalizer === 'string' && /^[A-Za-z0-9](?:[-\w.]{0,61}[A-Za-z0-9])?$/.test(finalizer)
}

function isAboutName({ path, code }: SchemaFault, depth: number): boolean {
  return (path[depth] === 'name' || path[depth] === 'generateName') && (code === 'missing' || code === 'bad-format')
}
