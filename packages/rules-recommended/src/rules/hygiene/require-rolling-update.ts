/** Require that workloads replace their pods one after another. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource, type KubernetesObject } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require workloads to replace their pods one after another',
      rationale:
        'A rolling update keeps most pods at work and stops where the new ones do not become ready. Every other strategy takes all of them down at once, or waits until somebody deletes them.',
      remedy:
        'Leave the strategy out or set `type: RollingUpdate`, with a `maxUnavailable` below all. What may run only once has to be recreated; silence the problem there.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy',
        'https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: {
      other: '{{resource}} replaces its pods by `{{type}}` rather than one after another.',
      all: '{{resource}} may replace all of its pods at once, for its `maxUnavailable` is `{{count}}`.',
    },
  },
  create({ report }) {
    function judge(
      at: Node<Strategy | null | undefined>,
      replicas: number | null | undefined,
      types: readonly string[],
    ) {
      const resource = describeResource(at.resource.id)
      const type = at.value?.type
      if (typeof type === 'string' && type && !types.includes(type))
        return report({ at: at.at('type'), messageId: 'other', data: { resource, type } })
      const count = at.value?.rollingUpdate?.maxUnavailable
      if (count === '100%' || (typeof count === 'number' && replicas && replicas > 1 && count >= replicas))
        report({ at: at.at('rollingUpdate').at('maxUnavailable'), messageId: 'all', data: { resource, count } })
    }
    return {
      Deployment: ({ spec }, node) => judge(node.at('spec').at('strategy'), spec?.replicas, ['RollingUpdate']),
      DaemonSet: (_, node) => judge(node.at('spec').at('updateStrategy'), undefined, ['RollingUpdate']),
      'apps.openshift.io/DeploymentConfig': (_, node) =>
        judge((node as Node<OfOpenShift>).at('spec').at('strategy'), undefined, ['Rolling']),
    }
  },
})

interface Strategy {
  readonly type?: string
  readonly rollingUpdate?: { readonly maxUnavailable?: string | number } | null
}
interface OfOpenShift extends KubernetesObject {
  readonly spec?: { readonly strategy?: Strategy | null } | null
}
