/** Whether the API server has nothing to know the certificate of a webhook by. */
import type { ValidatingWebhook } from '@keelint/kubernetes'
import type { WebhookConfiguration } from './admission.ts'

/** Annotations by which something else writes the bundle. */
const injector = /^(?:cert-manager\.io|certmanager\.k8s\.io)\/inject-|^service\.beta\.openshift\.io\/inject-cabundle$/

/** Of a Service; an URL may have a certificate that everybody trusts. */
export function lacksBundle({ metadata }: WebhookConfiguration, { clientConfig }: ValidatingWebhook): boolean {
  if (!clientConfig?.service || clientConfig.caBundle) return false
  return !Object.keys(metadata?.annotations ?? {}).some(key => injector.test(key))
}
