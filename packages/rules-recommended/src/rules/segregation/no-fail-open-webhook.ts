/** Disallow admission that lets everything through when it cannot be asked. */
import { defineRule, type Node } from '@keelint/core'
import {
  describeResource,
  type KubernetesObject,
  type NamedRuleWithOperations,
  type RuleWithOperations,
  type ValidatingWebhook,
} from '@keelint/kubernetes'
import { graveResource } from '../../guarded-scope.ts'
import { textOf, unchecked } from '../../unchecked.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Disallow webhooks and policies that let everything through when they fail',
      rationale:
        'With the `failurePolicy` `Ignore` the API server takes what it could not ask about. Whoever slows or stops the webhook, or waits for it to fail, gets past the guard, and nobody is told.',
      remedy:
        'Set `failurePolicy` to `Fail`, run the webhook more than once, and leave its own namespace and `kube-system` out by the `namespaceSelector`.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy',
        'https://kubernetes.io/docs/concepts/cluster-administration/admission-webhooks-good-practices/',
      ],
    },
    presets: { strict: true, all: { mutating: true } },
    messages: {
      webhook: 'Webhook `{{name}}` for `{{scope}}` is passed over when it fails.',
      byDefault:
        'Webhook `{{name}}` for `{{scope}}` is passed over when it fails, for that is the default of `v1beta1`.',
      policy: '{{name}} for `{{scope}}` is passed over when it fails.',
      http: 'Webhook `{{name}}` is asked by plain HTTP, so that anybody on the way may answer.',
    },
    schema: {
      type: 'object',
      properties: {
        mutating: {
          type: 'boolean',
          default: false,
          description: 'Report webhooks too that change objects, which seldom guard anything.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const look = (isMutating: boolean) => (value: Configuration, node: Node<Configuration>) => {
      for (const [index, webhook] of (value.webhooks ?? []).entries()) {
        if (!webhook) continue
        const at = node.at('webhooks').at(index) as Node<ValidatingWebhook>
        const name = webhook.name ?? ''
        const { url } = webhook.clientConfig ?? {}
        if (url?.startsWith('http://'))
          report({ at: at.at('clientConfig').at('url'), messageId: 'http', data: { name } })
        const scope = scopeOf(webhook.rules)
        if (scope === undefined || (isMutating && !options.mutating)) continue
        const policy = at.at('failurePolicy')
        if (webhook.failurePolicy === 'Ignore') report({ at: policy, messageId: 'webhook', data: { name, scope } })
        else if (!webhook.failurePolicy && node.resource.id.version === 'v1beta1')
          report({ at: policy, messageId: 'byDefault', data: { name, scope } })
      }
    }
    const policy = (isMutating: boolean) => (value: Policy, node: Node<Policy>) => {
      const scope = scopeOf(value.spec?.matchConstraints?.resourceRules)
      if (value.spec?.failurePolicy !== 'Ignore' || scope === undefined || (isMutating && !options.mutating)) return
      const name = describeResource(node.resource.id)
      report({ at: node.at('spec').at('failurePolicy'), messageId: 'policy', data: { name, scope } })
    }
    const kyverno = (_: KubernetesObject, node: Node<KubernetesObject>) => {
      const spec = unchecked(node).at('spec')
      const name = describeResource(node.resource.id)
      for (const at of [spec.at('failurePolicy'), spec.at('webhookConfiguration').at('failurePolicy')])
        if (textOf(at) === 'Ignore') report({ at, messageId: 'policy', data: { name, scope: '*' } })
    }
    return {
      ValidatingWebhookConfiguration: look(false),
      MutatingWebhookConfiguration: look(true),
      ValidatingAdmissionPolicy: policy(false),
      MutatingAdmissionPolicy: policy(true),
      'kyverno.io/ClusterPolicy': kyverno,
      'kyverno.io/Policy': kyverno,
    }
  },
})

interface Configuration {
  readonly webhooks?: readonly ValidatingWebhook[]
}

interface Policy {
  readonly spec?: {
    readonly failurePolicy?: string
    readonly matchConstraints?: { readonly resourceRules?: readonly NamedRuleWithOperations[] }
  }
}

function scopeOf(rules: readonly RuleWithOperations[] | undefined): string | undefined {
  for (const rule of rules ?? []) {
    const scope = rule ? graveResource(rule) : undefined
    if (scope !== undefined) return scope
  }
  return undefined
}
