/** Disallow admission that lets everything through when it cannot be asked. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource, type KubernetesObject, type ValidatingWebhook } from '@keelint/kubernetes'
import { graveScope } from '../../guarded-scope.ts'
import { textOf, unchecked } from '../../unchecked.ts'
import type { AdmissionPolicy, WebhookConfiguration } from '../../webhook/admission.ts'
import { everythingIn } from '../../webhook/everything.ts'
import { lacksBundle } from '../../webhook/lacks-bundle.ts'

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
    presets: { strict: true, all: { mutating: true, timeout: true, caBundle: true } },
    messages: {
      webhook: 'Webhook `{{name}}` for `{{scope}}` is passed over when it fails.',
      byDefault:
        'Webhook `{{name}}` for `{{scope}}` is passed over when it fails, for that is the default of `v1beta1`.',
      policy: '{{name}} for `{{scope}}` is passed over when it fails.',
      broad:
        'Webhook `{{name}}` is asked about every resource of every namespace, also about what would mend it when it fails.',
      timeout: 'Webhook `{{name}}` sets no `timeoutSeconds`, so each request may wait for it for {{seconds}} seconds.',
      caBundle:
        'Webhook `{{name}}` has no `caBundle`, so it fails unless the API server trusts its certificate by itself.',
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
        broad: {
          type: 'boolean',
          default: true,
          description: 'Report webhooks too that are asked about everything, without any selector or condition.',
        },
        timeout: {
          type: 'boolean',
          default: false,
          description: 'Report webhooks too that leave it to the API server how long it waits.',
        },
        caBundle: {
          type: 'boolean',
          default: false,
          description:
            'Report Services too without a `caBundle`, unless an annotation lets cert-manager or OpenShift write one.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const look = (isMutating: boolean) => (value: WebhookConfiguration, node: Node<WebhookConfiguration>) => {
      for (const [index, webhook] of (value.webhooks ?? []).entries()) {
        if (!webhook) continue
        const at = node.at('webhooks').at(index) as Node<ValidatingWebhook>
        const name = webhook.name ?? ''
        const client = at.at('clientConfig')
        if (webhook.clientConfig?.url?.startsWith('http://'))
          report({ at: client.at('url'), messageId: 'http', data: { name } })
        if (options.broad)
          for (const place of everythingIn(webhook, at)) report({ at: place, messageId: 'broad', data: { name } })
        if (options.timeout && webhook.timeoutSeconds == null) {
          const seconds = node.resource.id.version === 'v1beta1' ? 30 : 10
          report({ at: at.at('timeoutSeconds'), messageId: 'timeout', data: { name, seconds }, severity: 'low' })
        }
        if (options.caBundle && lacksBundle(value, webhook))
          report({ at: client.at('caBundle'), messageId: 'caBundle', data: { name }, severity: 'low' })
        const scope = graveScope(webhook.rules)
        if (scope === undefined || (isMutating && !options.mutating)) continue
        const policy = at.at('failurePolicy')
        if (webhook.failurePolicy === 'Ignore') report({ at: policy, messageId: 'webhook', data: { name, scope } })
        else if (!webhook.failurePolicy && node.resource.id.version === 'v1beta1')
          report({ at: policy, messageId: 'byDefault', data: { name, scope } })
      }
    }
    const policy = (isMutating: boolean) => (value: AdmissionPolicy, node: Node<AdmissionPolicy>) => {
      const scope = graveScope(value.spec?.matchConstraints?.resourceRules)
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
