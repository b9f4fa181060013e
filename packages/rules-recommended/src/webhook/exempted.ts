/** Which namespaces the selectors of validating webhooks leave out, of those that guard what is grave. */
import type { Node } from '@keelint/core'
import type { ValidatingWebhook, ValidatingWebhookConfiguration } from '@keelint/kubernetes'
import { graveScope } from '../guarded-scope.ts'
import { systemNamespace } from './system-namespace.ts'

/** The API server sets it to the name of the namespace. */
const nameLabel = 'kubernetes.io/metadata.name'

type Exempted =
  /** Every namespace without the label. */
  | { readonly messageId: 'optIn'; readonly at: Node<unknown>; readonly data: { name: string; label: string } }
  /** One that is no part of the system, nor the webhook's own. */
  | { readonly messageId: 'leftOut'; readonly at: Node<unknown>; readonly data: { name: string; namespace: string } }

export function exemptedBy(node: Node<ValidatingWebhookConfiguration>): readonly Exempted[] {
  return (node.value?.webhooks ?? []).flatMap((webhook, index) =>
    webhook && graveScope(webhook.rules) !== undefined
      ? exemptedIn(webhook, node.at('webhooks').at(index).at('namespaceSelector'))
      : [],
  )
}

function exemptedIn(
  { name = '', namespaceSelector, clientConfig }: ValidatingWebhook,
  selector: Node<ValidatingWebhook['namespaceSelector']>,
): readonly Exempted[] {
  const labels = Object.keys(namespaceSelector?.matchLabels ?? {}).filter(label => label !== nameLabel)
  const wanted = labels.map(
    (label): Exempted => ({ messageId: 'optIn', at: selector.at('matchLabels').at(label).key, data: { name, label } }),
  )
  const others = (namespaceSelector?.matchExpressions ?? []).flatMap((requirement, index): readonly Exempted[] => {
    const { key = '', operator, values } = requirement ?? {}
    const at = selector.at('matchExpressions').at(index)
    if (key !== nameLabel)
      return operator === 'In' || operator === 'Exists'
        ? [{ messageId: 'optIn', at: at.at('key'), data: { name, label: key } }]
        : []
    return (operator === 'NotIn' ? (values ?? []) : []).flatMap((namespace, entry): readonly Exempted[] =>
      !namespace || systemNamespace.test(namespace) || namespace === clientConfig?.service?.namespace
        ? []
        : [{ messageId: 'leftOut', at: at.at('values').at(entry), data: { name, namespace } }],
    )
  })
  return [...wanted, ...others]
}
