/** Disallow pods that authenticate as the service account `default`. */
import { defineRule } from '@keelint/core'
import { describeResource, podAccounts } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow pods that use the token of the service account `default`',
      rationale:
        'All pods of a namespace that name no service account share one, `default`. What one of them is granted all others have too, and an audit log cannot tell them apart.',
      remedy:
        'Give the workload a ServiceAccount of its own and name it in `serviceAccountName`; where it never talks to the API server, set `automountServiceAccountToken: false` instead.',
      references: [
        'https://kubernetes.io/docs/concepts/security/service-accounts/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
      ],
    },
    standards: ['cis:5.1.5'],
    presets: { strict: true },
    messages: {
      unset:
        '{{resource}} names no service account, so it mounts the token of `default`, as every such pod of the namespace does.',
      named:
        '{{resource}} mounts the token of the service account `default`, as every pod of the namespace does that names no other.',
      unmounted: 'Mount no token: set `automountServiceAccountToken: false` for the pod.',
    },
    hasSuggestions: true,
  },
  create: ({ report, undecided }) => ({
    Project({ pods, access, isAssumed }) {
      const accounts = podAccounts(access, (namespace, name) => isAssumed('ServiceAccount', namespace, name))
      for (const pod of pods) {
        if (pod.serviceAccountName !== 'default') continue
        const mounts = pod.projectsServiceAccountToken || accounts.automounts(pod)
        if (mounts === undefined)
          undecided('Which service account the pod has depends on the release namespace, or on what is assumed.')
        if (!mounts) continue
        const { resource } = pod
        const spec = [...pod.path, 'spec']
        const automount = { resource, path: [...spec, 'automountServiceAccountToken'] }
        report({
          at: { resource, path: [...spec, pod.serviceAccountField ?? 'serviceAccountName'] },
          messageId: pod.serviceAccountField ? 'named' : 'unset',
          data: { resource: describeResource(resource.id) },
          // A token that a volume asks for is mounted all the same.
          suggest: pod.projectsServiceAccountToken
            ? []
            : [{ messageId: 'unmounted', fix: ({ set }) => set(automount, false) }],
        })
      }
    },
  }),
})
