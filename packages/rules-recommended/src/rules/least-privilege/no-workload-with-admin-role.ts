/** No workload can make itself the master of the cluster. */
import { defineRule, type Place, type RelatedPlace, type Resource } from '@keelint/core'
import { type EscalationGoal, escalationOf, type PodFact } from '@keelint/kubernetes'
import { byName } from '../../by-name.ts'
import { insideFacts, type WayIn, waysIn } from '../../ingress/outside.ts'
import { accountsOfPods } from '../../rbac/accounts-of-pods.ts'
import { firstStep, goalTitle, stepPlaces } from '../../rbac/escalation-evidence.ts'
import { mayBeElsewhere } from '../../rbac/role-elsewhere.ts'
import { unknownEnds } from '../../rbac/unknown-ends.ts'

const goals: readonly EscalationGoal[] = ['cluster', 'nodes', 'secrets']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow workloads whose account can take over the cluster',
      rationale:
        'Whoever breaks into a container has the token that is mounted there. Some rights are as good as `cluster-admin` at once, such as to bind roles, others in a few steps: who creates pods in a namespace runs them as any account of it, one with more rights too, and where no Pod Security level is enforced as the master of a node. What can be reached from outside of the cluster is broken into first.',
      remedy:
        'Take the first step away: limit the rule to a namespace or to names, or run the workload without a token.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
        'https://kubernetes.io/docs/concepts/security/service-accounts/',
        'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
      ],
    },
    standards: ['mitre:T1528'],
    presets: { strict: true },
    messages: {
      admin: '{{account}}, which this workload runs as, can {{goal}}: it may {{what}}.',
      exposed:
        'This workload can be reached from outside of the cluster, by {{way}}, and {{account}}, which it runs as, can {{goal}}, for it may {{what}}.',
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
  collect: insideFacts,
  create: ({ report, undecided, options: { trustedNamespaces, steps } }) => ({
    Project(project) {
      const { access, pods, isClosed, isAssumed } = project
      const escalation = escalationOf(access, pods)
      const accounts = accountsOfPods(project, ({ namespace }) => trustedNamespaces.includes(namespace ?? ''))
      const unknown = unknownEnds(project, escalation, steps)
      let entries: readonly WayIn[] | undefined
      for (const { principal, users: found } of accounts) {
        const users = byName(found, ({ resource }) => resource)
        const ways = goals.flatMap(goal => {
          const path = escalation.waysTo(goal).path(principal, steps)
          return path ? [{ goal, path }] : []
        })
        const [way] = ways.sort((one, other) => one.path.length - other.path.length)
        if (!way) {
          const isHidden = access
            .bindingsOf(principal)
            .some(({ binding }) => binding.role === 'unknown' && mayBeElsewhere(binding.fact, { isClosed, isAssumed }))
          if (isHidden)
            undecided('The account of a workload is bound to a role that is neither in the files nor built in.')
          if (escalation.unsureWays.path(principal, steps))
            undecided('A workload creates pods where nobody knows whether the namespace lets privileged ones in.')
          unknown.look(principal)
          continue
        }
        entries ??= waysIn(project)
        const entry = entries.find(({ pod }) => users.includes(pod))
        const [first, ...others] = entry ? [entry.pod, ...users.filter(pod => pod !== entry.pod)] : users
        const isShort = way.path.length === 1 && !way.path[0]!.namespace
        const data = {
          account: `ServiceAccount \`${principal.name}\``,
          goal: goalTitle[way.goal],
          what: firstStep(way.path),
        }
        const related = [
          ...(entry ? [entryStep(entry)] : []),
          ...stepPlaces(way.path, entry ? 1 : 0),
          ...others.map(pod => ({ at: accountPlace(pod), message: 'This workload runs as it too.' })),
        ]
        const at = accountPlace(first!)
        if (entry)
          report({
            at,
            messageId: 'exposed',
            data: { ...data, way: entry.way },
            severity: isShort ? 'critical' : 'high',
            related,
          })
        else if (way.path.length === 1)
          report({ at, messageId: 'admin', data, severity: isShort ? 'high' : 'medium', related })
        else report({ at, messageId: 'path', data: { ...data, steps: way.path.length }, severity: 'medium', related })
      }
      for (const reason of unknown.reasons()) undecided(reason)
    },
  }),
})

function accountPlace({ resource, path, serviceAccountField }: PodFact<Resource>): Place {
  return { resource, path: [...path, 'spec', serviceAccountField ?? 'serviceAccountName'] }
}

function entryStep({ at, way }: WayIn): RelatedPlace {
  return { at, message: `Step 1: ${way} leads to the workload.`, step: true }
}
