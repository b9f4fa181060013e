/** Disallow workloads of one namespace to share a service account. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow sharing a service account between workloads',
      rationale:
        'Workloads with the same service account hold the union of what each of them needs, and the audit log cannot tell them apart.',
      remedy: 'Give each workload a service account of its own, with the roles that this workload needs.',
      references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
    },
    presets: { strict: true },
    messages: {
      shared: 'Service account `{{account}}` is used by `{{name}}` and by {{count}} more of the namespace.',
    },
  },
  create(context) {
    return {
      Project({ pods }) {
        const users = new Map<string, Map<string, (typeof pods)[number]>>()
        for (const pod of pods) {
          if (pod.serviceAccountName === 'default') continue
          const account = JSON.stringify([pod.namespace ?? null, pod.serviceAccountName])
          const { group, kind, name } = pod.resource.id
          const workloads = users.get(account) ?? new Map()
          users.set(account, workloads)
          const workload = `${group}/${kind}/${name}`
          if (!workloads.has(workload)) workloads.set(workload, pod)
        }
        for (const workloads of users.values()) {
          if (workloads.size < 2) continue
          const [first, second] = [...workloads.values()]
          for (const pod of workloads.values()) {
            const other = pod === first ? second! : first!
            context.report({
              at: {
                resource: pod.resource,
                path: [...pod.path, 'spec', pod.serviceAccountField ?? 'serviceAccountName'],
              },
              messageId: 'shared',
              data: { account: pod.serviceAccountName, name: pod.resource.id.name, count: workloads.size - 1 },
              related: [
                {
                  at: {
                    resource: other.resource,
                    path: [...other.path, 'spec', other.serviceAccountField ?? 'serviceAccountName'],
                  },
                  message: 'This workload uses it too.',
                },
              ],
            })
          }
        }
      },
    }
  },
})
