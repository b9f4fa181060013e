/** Disallow PodSecurityPolicies, which no API server has any more. */
import { defineRule, type Node } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow PodSecurityPolicies',
      rationale:
        'PodSecurityPolicy was removed in Kubernetes 1.25. Who relies on one to keep pods from running privileged has nothing that does so.',
      remedy:
        'Set the Pod Security level of each namespace with the label `pod-security.kubernetes.io/enforce`, and delete the policy with its roles and bindings.',
      references: [
        'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/migrate-from-psp/',
      ],
    },
    presets: { strict: true },
    messages: {
      psp: 'PodSecurityPolicy `{{name}}` restricts nothing, for Kubernetes has had none since 1.25. Use Pod Security levels of namespaces.',
    },
  },
  create({ report }) {
    const check = (_: unknown, at: Node) => report({ at, messageId: 'psp', data: { name: at.resource.id.name } })
    return { 'policy/PodSecurityPolicy': check, 'extensions/PodSecurityPolicy': check }
  },
})
