/** Require more than one pod of what serves. */
import { defineRule, type Node } from '@keelint/core'
import { type Deployment, describeResource } from '@keelint/kubernetes'
import { scalingFacts, scalingOf } from '../../reference/scaling.ts'

const kinds: ReadonlySet<string> = new Set(['Deployment', 'DeploymentConfig', 'Rollout', 'CloneSet'])

function unlessRecreated(value: Deployment, node: Node<Deployment>) {
  return value.spec?.strategy?.type === 'Recreate' ? undefined : scalingFacts.Deployment!(value, node)
}

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require workloads to have several pods',
      rationale:
        'One pod is gone for as long as its node is drained or lost, and a rollout that goes wrong has nothing to fall back on.',
      remedy:
        'Set `replicas` to two or more, or let an autoscaler do so. What may run only once says `strategy: { type: Recreate }`.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas',
        'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: {
      few: '{{resource}} has {{count}} of at least {{min}} pods.',
      unset: '{{resource}} has one of at least {{min}} pods, for it does not set `replicas`.',
    },
    schema: {
      type: 'object',
      properties: {
        min: { type: 'integer', default: 2, minimum: 1, description: 'The least number of pods.' },
      },
      additionalProperties: false,
    },
  },
  collect: {
    ...scalingFacts,
    Deployment: unlessRecreated,
    // A Deployment under the wrong group is a slip, and its pods are meant.
    Resource: (value, node) =>
      node.resource.id.kind === 'Deployment' && node.resource.id.group === ''
        ? unlessRecreated(value as Deployment, node as Node<Deployment>)
        : undefined,
  },
  create: ({ options: { min }, report }) => ({
    Project({ facts, references }) {
      const { workloads, scalersOf } = scalingOf(facts, references)
      for (const { at, replicas, isOwned } of workloads) {
        const { id } = at.resource
        // Nothing at all is meant so.
        if (isOwned || !kinds.has(id.kind) || replicas === 0 || (replicas ?? 1) >= min) continue
        if (scalersOf(at.resource).length > 0) continue
        const resource = describeResource(id)
        if (replicas === undefined) report({ at, messageId: 'unset', data: { resource, min } })
        else report({ at, messageId: 'few', data: { resource, count: replicas, min } })
      }
    },
  }),
})
