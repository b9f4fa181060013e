/** Disallow mounting a service account token into pods that show no need of it. */
import { defineRule } from '@keelint/core'
import { describeResource, podAccounts } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow mounting service account tokens into pods that do not need them',
      rationale:
        'By default every pod gets a token for the API server. Whoever takes over a container can use it for whatever its service account may do, today or once somebody binds a role to the account. An account that no role is bound to hardly needs a token.',
      remedy:
        'Set `automountServiceAccountToken: false` on the pod, or on its ServiceAccount. Where a container needs a token, mount it into that container by a projected volume.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
      ],
    },
    standards: ['cis:5.1.6', 'nsa:service-account-tokens', 'mitre:T1528'],
    presets: { strict: true, all: { strict: true } },
    messages: {
      mounted: '{{resource}} mounts the token of the service account `{{account}}`.',
      unmounted: 'Set `automountServiceAccountToken: false` for the pod.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        strict: {
          type: 'boolean',
          description: 'Whether pods are reported too whose service account has a role bound to it.',
          default: false,
        },
      },
      additionalProperties: false,
    },
  },
  create(context) {
    return {
      Project({ pods, access, isAssumed }) {
        const accounts = podAccounts(access, (namespace, name) => isAssumed('ServiceAccount', namespace, name))
        for (const pod of pods) {
          const automounts = accounts.automounts(pod)
          const isBound = context.options.strict ? false : accounts.isBound(pod)
          if (automounts === false || isBound === true) continue
          if (automounts === undefined || isBound === undefined)
            context.undecided(
              'Which service account the pod has depends on the release namespace, or on what is assumed.',
            )
          else {
            const at = { resource: pod.resource, path: [...pod.path, 'spec', 'automountServiceAccountToken'] }
            context.report({
              at,
              messageId: 'mounted',
              data: { account: pod.serviceAccountName, resource: describeResource(pod.resource.id) },
              suggest: [{ messageId: 'unmounted', fix: ({ set }) => set(at, false) }],
            })
          }
        }
      },
    }
  },
})
