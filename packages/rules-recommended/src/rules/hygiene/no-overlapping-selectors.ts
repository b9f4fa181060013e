/** Disallow that workloads select each other's pods. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource, labelIndexOf, meets } from '@keelint/kubernetes'
import { byName } from '../../by-name.ts'
import { selectorOf } from '../../selector/workload-selector.ts'

/** What a workload selects, and what it makes. */
function workload(value: unknown, node: Node<unknown>) {
  const own = selectorOf(value, node.resource.id)
  // What selects everything is refused.
  if (!own || own.terms.length === 0) return undefined
  return { node, requirements: own.terms.map(({ requirement }) => requirement), labels: own.labels }
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: "Disallow workloads whose selectors match each other's pods",
      rationale:
        "Kubernetes does not keep workloads from having the same selector; where they do, they may adopt each other's pods, count them as their own and fight over how many there are. What selects pods by the same labels, such as a disruption budget or `kubectl logs`, mixes them up.",
      remedy: 'Give each workload a label of its own, in its selector and in its template.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
        'https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#non-template-pod-acquisitions',
      ],
    },
    presets: { strict: true },
    messages: {
      mutual: 'The selector of {{one}} matches the pods of {{other}}, and the other way round.',
      takes: 'The selector of {{one}} matches the pods of {{other}} too.',
    },
  },
  collect: {
    Deployment: workload,
    ReplicaSet: workload,
    StatefulSet: workload,
    DaemonSet: workload,
    ReplicationController: workload,
    Job: workload,
    'apps.openshift.io/DeploymentConfig': workload,
    'argoproj.io/Rollout': workload,
    'apps.kruise.io/CloneSet': workload,
    'apps.kruise.io/StatefulSet': workload,
    'apps.kruise.io/DaemonSet': workload,
  },
  create: ({ report }) => ({
    Project({ facts: found }) {
      const facts = byName(found, ({ node }) => node.resource)
      const order = new Map(facts.map((fact, index) => [fact, index]))
      const index = labelIndexOf(facts, ({ labels }) => labels)
      for (const one of facts)
        for (const other of index.select(one.requirements)) {
          const [own, others] = [one.node.resource, other.node.resource]
          if (other === one || own.id.namespace !== others.id.namespace) continue
          // The same object twice is another rule's.
          if (own.id.kind === others.id.kind && own.id.name === others.id.name) continue
          const isMutual = meets(one.labels, other.requirements)
          if (isMutual && order.get(one)! < order.get(other)!) continue
          const labels = { resource: others, path: ['spec', 'template', 'metadata', 'labels'] }
          report({
            at: { resource: own, path: ['spec', 'selector'] },
            messageId: isMutual ? 'mutual' : 'takes',
            data: { one: describeResource(own.id), other: describeResource(others.id) },
            evidence: `${others.id.group}/${others.id.kind}/${others.id.name}`,
            related: [{ at: labels, message: 'These labels match.' }],
          })
        }
    },
  }),
})
