/** Disallow network policies that cut off what an Ingress, a route or a Service lets in. */
import { defineRule } from '@keelint/core'
import { common, connectionsText, describeResource, isNothing, somebody, united } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow network policies that let nobody reach what is exposed',
      rationale:
        'The Ingress, the route or the Service leads clients to a port of the pods that no rule of their network policies allows to anybody: the application is published and cannot be reached.',
      remedy:
        'Allow the port of the pods to those who hand the traffic on, such as the namespace of the ingress controller, or to the addresses of clients.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation',
      ],
    },
    presets: { recommended: true },
    messages: {
      blocked:
        '{{exposing}} leads to `{{workload}}` on {{ports}}, and no rule of its network policies lets anybody in there.',
    },
  },
  create: ({ report, undecided }) => ({
    Project({ network, isClosed }) {
      const seen = new Set<string>()
      for (const { from, path, opening, pod, connections } of network.entries) {
        if (isNothing(connections)) continue
        const { allowed, unknown } = network.side('ingress', pod, somebody)
        if (!isNothing(common(united(allowed, unknown), connections))) continue
        if (!isClosed(pod.namespace)) {
          undecided('A policy that lets somebody in may exist outside of the files.')
          continue
        }
        const at = { resource: from, path: opening ? ['spec', 'type'] : path }
        const key = JSON.stringify([from.file, from.document, from.base, at.path])
        if (seen.has(key)) continue
        seen.add(key)
        report({
          at,
          messageId: 'blocked',
          data: {
            exposing: describeResource(from.id),
            workload: pod.resource.id.name,
            ports: connectionsText(connections),
          },
          related: network.coverage(pod).ingress.policies.map(resource => ({
            at: { resource, path: ['spec', 'ingress'] },
            message: 'This policy isolates the pods, and its rules do not allow it.',
          })),
        })
      }
    },
  }),
})
