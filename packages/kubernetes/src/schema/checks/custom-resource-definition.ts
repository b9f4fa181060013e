/** CustomResourceDefinitions, after k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation. */
import type {
  CustomResourceConversion,
  CustomResourceDefinition,
  CustomResourceDefinitionNames,
  CustomResourceDefinitionSpec,
  JSONSchemaProps,
} from '../../api/kinds.gen.ts'
import { dns1035Label, dnsSubdomain } from '../grammar/name.ts'
import { expectText, needText, type Spot } from '../spot.ts'

const approval = 'api-approved.kubernetes.io'

export function checkDefinition({ metadata, spec }: CustomResourceDefinition, spot: Spot): void {
  if (/(?:^|\.)(?:k8s|kubernetes)\.io$/.test(spec?.group ?? '') && !metadata?.annotations?.[approval])
    spot.fault(
      'missing',
      `The group belongs to Kubernetes itself, and needs the annotation \`${approval}\`.`,
      'metadata',
      'annotations',
      approval,
    )
}

export function checkDefinitionSpec(spec: CustomResourceDefinitionSpec, spot: Spot): void {
  const { group, versions } = spec
  if (group !== undefined) needText(spot, group, dnsSubdomain, 'group')
  if (group && !group.includes('.')) spot.fault('bad-format', 'A group is a domain with a dot.', 'group')
  if (spec.preserveUnknownFields)
    spot.fault(
      'not-allowed-value',
      '`preserveUnknownFields` must be false in `apiextensions.k8s.io/v1`.',
      'preserveUnknownFields',
    )
  if (versions === undefined) return
  const stored = versions.filter(version => version.storage)
  if (stored.length !== 1)
    spot.fault('conflict', `Exactly one version must have \`storage: true\`, not ${stored.length}.`, 'versions')
  for (const [index, { name, schema }] of versions.entries()) {
    const at = spot.in('versions', index)
    if (name !== undefined) needText(at, name, dns1035Label, 'name')
    if (name && versions.findIndex(version => version.name === name) < index)
      at.fault('duplicate-item', `There is a version \`${name}\` already.`, 'name')
    const root = schema?.openAPIV3Schema
    if (!root) at.fault('missing', 'Each version needs a schema.', 'schema', 'openAPIV3Schema')
    else if (root.type !== 'object' && (root.type || !root['x-kubernetes-preserve-unknown-fields']))
      at.fault(
        root.type ? 'not-allowed-value' : 'missing',
        'The type of the whole must be `object`.',
        'schema',
        'openAPIV3Schema',
        'type',
      )
  }
}

export function checkDefinitionNames(names: CustomResourceDefinitionNames, spot: Spot): void {
  const { plural, singular, kind, listKind, shortNames = [], categories = [] } = names
  if (plural !== undefined) needText(spot, plural, dns1035Label, 'plural')
  expectText(spot, singular, dns1035Label, 'singular')
  if (kind !== undefined) needText(spot, kind, text => dns1035Label(text.toLowerCase()), 'kind')
  expectText(spot, listKind, text => dns1035Label(text.toLowerCase()), 'listKind')
  for (const [index, name] of shortNames.entries()) expectText(spot, name, dns1035Label, 'shortNames', index)
  for (const [index, name] of categories.entries()) expectText(spot, name, dns1035Label, 'categories', index)
  if (kind && listKind === kind) spot.fault('conflict', '`kind` and `listKind` must differ.', 'listKind')
}

export function checkConversion({ strategy, webhook }: CustomResourceConversion, spot: Spot): void {
  if (strategy === 'None' && webhook)
    spot.keyFault('forbidden-field', 'The strategy `None` takes no `webhook`.', 'webhook')
  if (strategy === 'Webhook' && !webhook?.clientConfig)
    spot.fault('missing', 'The strategy `Webhook` needs a `clientConfig`.', 'webhook', 'clientConfig')
}

const types = ['array', 'boolean', 'integer', 'number', 'object', 'string']

export function checkSchema(schema: JSONSchemaProps, spot: Spot): void {
  const { type } = schema
  if (type && !types.includes(type))
    spot.fault('not-allowed-value', `There is no type \`${type}\`; the types are ${types.join(', ')}.`, 'type')
  if (Array.isArray(schema.items))
    spot.fault('wrong-type', '`items` must be a schema: a list of them is not supported.', 'items')
  if (type === 'array' && schema.items === undefined) spot.fault('missing', 'An `array` needs `items`.', 'items')
  if (schema.$ref !== undefined) spot.keyFault('forbidden-field', '`$ref` is not supported.', '$ref')
  if (schema.uniqueItems) spot.fault('not-allowed-value', '`uniqueItems` must be false.', 'uniqueItems')
}
