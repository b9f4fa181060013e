/** Require that no two workloads run as the same user. */
import { defineRule, type PodNode } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { byName } from '../../by-name.ts'

/** The users of a pod's containers, each once. Root is another rule's, and those of a user namespace are nobody else's. */
function usersOf(pod: PodNode) {
  if (pod.os === 'windows' || pod.value.spec?.hostUsers === false) return undefined
  const users = new Map<number, ReturnType<PodNode['containers'][number]['effective']>['at']>()
  for (const container of pod.containers) {
    const { value, at } = container.effective('runAsUser')
    if (typeof value === 'number' && value > 0 && !users.has(value)) users.set(value, at)
  }
  return users.size > 0 ? [...users].map(([user, at]) => ({ user, at })) : undefined
}

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require a user of its own for each workload',
      rationale:
        'To a node, and to a volume that two workloads share, those with the same user are the same: whoever breaks out of one may read, change and stop the other’s files and processes.',
      remedy: 'Give each workload a `runAsUser` that no other has, or set `hostUsers` to false.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
        'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
      ],
    },
    messages: { shared: '{{resource}} runs as user {{user}}, and so does {{other}}.' },
  },
  collect: { Pod: (_, pod) => usersOf(pod) },
  create: ({ report }) => ({
    Project({ facts }) {
      const first = new Map<number, (typeof facts)[number][number]>()
      const told = new Set<string>()
      for (const fact of byName(facts.flat(), ({ at }) => at.resource)) {
        const { id } = fact.at.resource
        const before = first.get(fact.user)
        const key = JSON.stringify([fact.user, id.kind, id.namespace ?? null, id.name])
        if (!before) {
          first.set(fact.user, fact)
          told.add(key)
        } else if (!told.has(key)) {
          told.add(key)
          report({
            at: fact.at,
            messageId: 'shared',
            evidence: String(fact.user),
            data: {
              resource: describeResource(id),
              user: fact.user,
              other: describeResource(before.at.resource.id),
            },
            related: [{ at: before.at, message: 'This workload runs as it too.' }],
          })
        }
      }
    },
  }),
})
