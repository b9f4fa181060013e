/** What means something else in a newer version of an API though it is written the same; the rest means the same. */

/** A clause for a message; undefined where nothing changes; `rewritten` where the newer version refuses what its description allows. */
export type ChangeOfMeaning = string | 'rewritten' | undefined

type Fields = Readonly<Record<string, unknown>>

/**
 * How an object changes its meaning when it names the version that replaces its own, as the guide's notable changes have it.
 * @see https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
export function changeOfMeaning(object: object): ChangeOfMeaning {
  const { apiVersion, kind, spec } = object as Fields
  return changes[`${apiVersion} ${kind}`]?.(fieldsOf(spec), object as Fields)
}

const changes: Readonly<Record<string, (spec: Fields, object: Fields) => ChangeOfMeaning>> = {
  'extensions/v1beta1 Deployment': deployment,
  'apps/v1beta1 Deployment': deployment,
  'extensions/v1beta1 DaemonSet': updateStrategy,
  'apps/v1beta1 StatefulSet': updateStrategy,
  'policy/v1beta1 PodDisruptionBudget': ({ selector }) =>
    isEmptySelector(selector)
      ? 'the empty `spec.selector` selects every pod of the namespace there, not none'
      : undefined,
  'admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration': webhooks,
  'admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration': webhooks,
  'apiextensions.k8s.io/v1beta1 CustomResourceDefinition': ({ versions, preserveUnknownFields }) => {
    const hasSchemas = listOf(versions).every(version => isSet(fieldsOf(fieldsOf(version).schema).openAPIV3Schema))
    if (!hasSchemas || preserveUnknownFields === true) return 'rewritten'
    return preserveUnknownFields === false ? undefined : 'fields that the schemas do not name are dropped there'
  },
  'certificates.k8s.io/v1beta1 CertificateSigningRequest': ({ signerName }) =>
    signerName === 'kubernetes.io/legacy-unknown' ? 'rewritten' : undefined,
  'events.k8s.io/v1beta1 Event': () => 'rewritten',
  'flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration': ({ limited }) =>
    fieldsOf(limited).nominalConcurrencyShares === 0
      ? 'the 0 of `nominalConcurrencyShares` stands for itself there, not for 30'
      : undefined,
}

function deployment(spec: Fields): ChangeOfMeaning {
  const strategy = fieldsOf(spec.strategy)
  const rolling = fieldsOf(strategy.rollingUpdate)
  const hasStrategy = strategy.type === 'Recreate' || (isSet(rolling.maxSurge) && isSet(rolling.maxUnavailable))
  const open = [
    ...(isSet(spec.progressDeadlineSeconds) ? [] : ['`progressDeadlineSeconds`']),
    ...(isSet(spec.revisionHistoryLimit) ? [] : ['`revisionHistoryLimit`']),
    ...(hasStrategy ? [] : ['`strategy`']),
  ]
  return otherDefaults(open)
}

function updateStrategy({ updateStrategy: strategy }: Fields): ChangeOfMeaning {
  return isSet(fieldsOf(strategy).type)
    ? undefined
    : 'the default of `updateStrategy` is `RollingUpdate` there, not `OnDelete`'
}

function webhooks(_: Fields, object: Fields): ChangeOfMeaning {
  const all = listOf(object.webhooks).map(fieldsOf)
  const hasEffects = ({ sideEffects }: Fields) => sideEffects !== 'None' && sideEffects !== 'NoneOnDryRun'
  if (all.some(hasEffects)) return 'rewritten'
  const open = ['failurePolicy', 'matchPolicy', 'timeoutSeconds'].filter(field => all.some(hook => !isSet(hook[field])))
  return otherDefaults(open.map(field => `\`${field}\``))
}

function otherDefaults(fields: readonly string[]): ChangeOfMeaning {
  if (fields.length === 0) return undefined
  const names = fields.join(', ').replace(/, ([^,]*)$/, ' and $1')
  return `the default of ${names} is another there`
}

function isEmptySelector(selector: unknown): boolean {
  if (typeof selector !== 'object' || selector === null) return false
  const { matchLabels, matchExpressions } = selector as Fields
  return Object.keys(fieldsOf(matchLabels)).length === 0 && listOf(matchExpressions).length === 0
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
