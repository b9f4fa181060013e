/** What validating and mutating admission have in common. */
import type { NamedRuleWithOperations, ObjectMeta, ValidatingWebhook } from '@keelint/kubernetes'

export interface WebhookConfiguration {
  readonly metadata?: ObjectMeta
  readonly webhooks?: readonly ValidatingWebhook[]
}

export interface AdmissionPolicy {
  readonly spec?: {
    readonly failurePolicy?: string
    readonly matchConstraints?: { readonly resourceRules?: readonly NamedRuleWithOperations[] }
  }
}
