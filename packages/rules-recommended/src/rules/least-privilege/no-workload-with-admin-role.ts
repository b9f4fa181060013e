/** No workload can make itself the master of the cluster. */
import { defineRule, type Resource } from '@keelint/core'
import { type EscalationGoal, escalationOf, type PodFact, type Principal, podAccounts } from '@keelint/kubernetes'
import { firstStep, goalTitle, stepPlaces } from '../../rbac/escalation-evidence.ts'
import { mayBeElsewhere } from '../../rbac/role-elsewhere.ts'

const goals: readonly EscalationGoal[] = ['cluster', 'nodes', 'secrets']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow workloads whose account can take over the cluster',
      rationale:
        'Whoever breaks into a container has the token that is mounted there. Some rights are as good as `cluster-admin` at once, such as to bind roles, others in a few steps: who creates pods in a namespace runs them as any account of it, one with more rights too.',
      remedy:
        'Take the first step away: limit the rule to a namespace or to names, or run the workload without a token.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
        'https://kubernetes.io/docs/concepts/security/service-accounts/',
      ],
    },
    standards: ['mitre:T1528'],
    presets: { strict: true },
    messages: {
      admin: '{{account}}, which this workload runs as, can {{goal}}: it may {{what}}.',
      path: '{{account}}, which this workload runs as, can {{goal}} in {{steps}} steps, for it may {{what}}.',
    },
    schema: {
      type: 'object',
      properties: {
        trustedNamespaces: {
          type: 'array',
          items: { type: 'string' },
          description: 'Namespaces whose workloads may be powerful, as those of the control plane are.',
          default: ['kube-system'],
        },
        steps: {
          type: 'integer',
          minimum: 1,
          description: 'How many steps a way may take that is still reported.',
          default: 4,
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, undecided, options: { trustedNamespaces, steps } }) => ({
    Project({ access, pods, isClosed, isAssumed }) {
      const escalation = escalationOf(access, pods)
      const { automounts } = podAccounts(access, (namespace, name) => isAssumed('ServiceAccount', namespace, name))
      const byAccount = new Map<string, { readonly principal: Principal; readonly pods: PodFact<Resource>[] }>()
      for (const pod of pods) {
        const { namespace, serviceAccountName: name } = pod
        if (trustedNamespaces.includes(namespace ?? '') || !(pod.projectsServiceAccountToken || automounts(pod)))
          continue
        const key = JSON.stringify([namespace ?? null, name])
        const found = byAccount.get(key) ?? { principal: { kind: 'ServiceAccount', namespace, name }, pods: [] }
        found.pods.push(pod)
        byAccount.set(key, found)
      }
      for (const { principal, pods: users } of byAccount.values()) {
        const ways = goals.flatMap(goal => {
          const path = escalation.pathOf(principal, goal, steps)
          return path ? [{ goal, path }] : []
        })
        const [way] = ways.sort((one, other) => one.path.length - other.path.length)
        const [first, ...others] = users.map(pod => ({
          resource: pod.resource,
          path: [...pod.path, 'spec', pod.serviceAccountField ?? 'serviceAccountName'],
        }))
        if (!way) {
          const isHidden = access
            .bindingsOf(principal)
            .some(({ binding }) => binding.role === 'unknown' && mayBeElsewhere(binding.fact, { isClosed, isAssumed }))
          if (isHidden)
            undecided('The account of a workload is bound to a role that is neither in the files nor built in.')
          continue
        }
        const data = {
          account: `ServiceAccount \`${principal.name}\``,
          goal: goalTitle[way.goal],
          what: firstStep(way.path),
          steps: way.path.length,
        }
        report({
          at: first!,
          messageId: way.path.length === 1 ? 'admin' : 'path',
          data,
          severity: way.path.length === 1 ? 'high' : 'medium',
          related: [...stepPlaces(way.path), ...others.map(at => ({ at, message: 'This workload runs as it too.' }))],
        })
      }
    },
  }),
})
