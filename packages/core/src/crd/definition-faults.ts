/**
 * What the API server would object to in a CustomResourceDefinition besides its own shape: schemas that are not structural, and
 * what leads nowhere; after k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation.
 */
import { byteLength, type SchemaFault } from '@keelint/kubernetes'
import type { Path } from '../source/place.ts'
import { asNode, childAt, nodeIn, type SchemaNode, textIn, textsIn } from './schema-node.ts'
import { structureFaults } from './structure-faults.ts'
import { listed, notAllowed, quoted } from './wording.ts'

/**
 * None for anything else, and for definitions of a version that is not served any more.
 *
 * @param value as it is written
 */
export function crdFaults(value: unknown): readonly SchemaFault[] {
  const object = asNode(value)
  const spec = nodeIn(object, 'spec')
  if (!spec || object?.apiVersion !== 'apiextensions.k8s.io/v1') return []
  const versions = Array.isArray(spec.versions) ? (spec.versions as readonly unknown[]) : []
  return [
    ...versions.flatMap((version, index) => versionFaults(asNode(version), ['spec', 'versions', index])),
    ...reviewFaults(nodeIn(nodeIn(spec, 'conversion'), 'webhook')),
  ]
}

function versionFaults(version: SchemaNode | undefined, path: Path): readonly SchemaFault[] {
  const root = nodeIn(nodeIn(version, 'schema'), 'openAPIV3Schema')
  const subresources = nodeIn(version, 'subresources')
  return [
    ...(root
      ? structureFaults(root, [...path, 'schema', 'openAPIV3Schema'], nodeIn(subresources, 'status') !== undefined)
      : []),
    ...warningFaults(version, path),
    ...scaleFaults(nodeIn(subresources, 'scale'), [...path, 'subresources', 'scale']),
    ...columnFaults(version?.additionalPrinterColumns, [...path, 'additionalPrinterColumns']),
  ]
}

function fault(path: Path, code: SchemaFault['code'], message: string): SchemaFault {
  return { path, code, message, at: 'value' }
}

/** Of a warning. */
const mostBytes = 256

function warningFaults(version: SchemaNode | undefined, path: Path): readonly SchemaFault[] {
  const warning = version?.deprecationWarning
  if (typeof warning !== 'string') return []
  const at = [...path, 'deprecationWarning']
  if (version?.deprecated !== true)
    return [
      { ...fault(at, 'forbidden-field', 'Only a version with `deprecated: true` may have a warning.'), at: 'key' },
    ]
  if (warning === '') return [fault(at, 'missing', 'A warning must not be empty.')]
  const bytes = byteLength(warning)
  if (bytes > mostBytes)
    return [fault(at, 'out-of-range', `The warning has ${bytes} bytes; ${mostBytes} are the most.`)]
  // A space is the only white space that Go prints.
  if (/[^ \p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(warning))
    return [fault(at, 'bad-format', 'A warning stands on one line, and has no character that cannot be printed.')]
  return []
}

const starts = [
  ['specReplicasPath', ['.spec.']],
  ['statusReplicasPath', ['.status.']],
  ['labelSelectorPath', ['.spec.', '.status.']],
] as const

function scaleFaults(scale: SchemaNode | undefined, path: Path): readonly SchemaFault[] {
  return starts.flatMap(([key, allowed]) => {
    const written = textIn(scale, key)
    if (!written || allowed.some(start => written.startsWith(start))) return []
    return [fault([...path, key], 'bad-format', `${quoted(written)} must begin with ${listed(allowed, 'or')}.`)]
  })
}

const columnFormats = ['byte', 'date', 'date-time', 'double', 'float', 'int32', 'int64', 'password']
const columnTypes = ['boolean', 'date', 'integer', 'number', 'string']

function columnFaults(columns: unknown, path: Path): readonly SchemaFault[] {
  return (Array.isArray(columns) ? columns : []).flatMap((column: unknown, index) => {
    const [type, field, format] = ['type', 'jsonPath', 'format'].map(key => childAt(column, key))
    return [
      ...(typeof format === 'string' && format !== '' && !columnFormats.includes(format)
        ? [fault([...path, index, 'format'], 'not-allowed-value', notAllowed(format, columnFormats))]
        : []),
      ...(typeof type === 'string' && type !== '' && !columnTypes.includes(type)
        ? [fault([...path, index, 'type'], 'not-allowed-value', notAllowed(type, columnTypes))]
        : []),
      ...(typeof field === 'string' && field !== '' && !field.startsWith('.')
        ? [fault([...path, index, 'jsonPath'], 'bad-format', `${quoted(field)} must begin with a dot.`)]
        : []),
    ]
  })
}

function reviewFaults(webhook: SchemaNode | undefined): readonly SchemaFault[] {
  const versions = textsIn(webhook, 'conversionReviewVersions')
  if (versions.length === 0 || versions.some(version => version === 'v1' || version === 'v1beta1')) return []
  const path = ['spec', 'conversion', 'webhook', 'conversionReviewVersions']
  return [fault(path, 'not-allowed-value', 'One of the versions must be `v1` or `v1beta1`.')]
}
