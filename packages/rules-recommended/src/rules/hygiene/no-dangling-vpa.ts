/** Disallow VerticalPodAutoscalers that have nothing to do, or say what makes no sense. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource, type KubernetesObject, parseQuantity } from '@keelint/kubernetes'
import { danglingAmong, describeNamed } from '../../reference/dangling.ts'

const updateModes = ['Auto', 'InPlaceOrRecreate', 'Initial', 'Off', 'Recreate']

interface Autoscaler extends KubernetesObject {
  readonly spec?: {
    readonly updatePolicy?: { readonly updateMode?: unknown } | null
    readonly resourcePolicy?: { readonly containerPolicies?: readonly (ContainerPolicy | null)[] | null } | null
  } | null
}

interface ContainerPolicy {
  readonly containerName?: unknown
  readonly minAllowed?: Readonly<Record<string, unknown>> | null
  readonly maxAllowed?: Readonly<Record<string, unknown>> | null
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Disallow VerticalPodAutoscalers without a target, or with settings that cannot hold',
      rationale:
        'A VerticalPodAutoscaler whose target does not exist, or whose policy names a container that the target does not have, recommends nothing and changes nothing, without a word.',
      remedy: 'Correct the target, the names of the containers, and the bounds.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/autoscaling/vertical-pod-autoscale/',
        'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/api.md',
      ],
    },
    presets: { recommended: true },
    messages: {
      missing: '{{resource}} is for the {{named}}, which does not exist.',
      noKind: '{{resource}} is for the {{named}}, but there is no such kind in that group.',
      container: '{{resource}} has a policy for the container `{{container}}`, which the target does not have.',
      updateMode: '`{{mode}}` is no update mode: there are {{modes}}.',
      bounds: '{{resource}} allows container `{{container}}` at least {{min}} of {{name}} and at most {{max}}.',
    },
  },
  collect: {
    'autoscaling.k8s.io/VerticalPodAutoscaler'(value: Autoscaler, node: Node<KubernetesObject>) {
      const { updatePolicy, resourcePolicy } = value.spec ?? {}
      const policies = resourcePolicy?.containerPolicies
      return {
        at: node,
        mode: updatePolicy?.updateMode,
        policies: (Array.isArray(policies) ? policies : []).map((policy: ContainerPolicy | null) => ({
          container: policy?.containerName,
          bounds: boundsIn(policy),
        })),
      }
    },
  },
  create: ({ report, undecided }) => ({
    Project({ references, facts, pods }) {
      const targets = references.of('vpa-target')
      for (const { at, reference } of danglingAmong(targets, undecided)) {
        const data = { resource: describeResource(reference.from.id), named: describeNamed(reference) }
        report({ at, messageId: reference.isNoKind ? 'noKind' : 'missing', data })
      }
      const podsOf = new Map(pods.map(pod => [pod.resource, pod]))
      for (const { at, mode, policies } of facts) {
        const { resource } = at
        const place = (...path: readonly (string | number)[]) => ({ resource, path: ['spec', ...path] })
        if (typeof mode === 'string' && !updateModes.includes(mode))
          report({
            at: place('updatePolicy', 'updateMode'),
            messageId: 'updateMode',
            data: { mode, modes: updateModes.map(known => `\`${known}\``).join(', ') },
          })
        const target = references.from(resource).find(({ use }) => use === 'vpa-target')?.found[0]
        const known = target && podsOf.get(target)
        const pod = known?.isPartial || target?.kustomized ? undefined : known
        for (const [index, { container, bounds }] of policies.entries()) {
          if (typeof container !== 'string') continue
          const here = ['resourcePolicy', 'containerPolicies', index] as const
          const data = { resource: describeResource(resource.id), container }
          if (pod && container !== '*' && !pod.containers.some(({ name }) => name === container))
            report({ at: place(...here, 'containerName'), messageId: 'container', data })
          for (const bound of bounds)
            report({ at: place(...here, 'minAllowed', bound.name), messageId: 'bounds', data: { ...data, ...bound } })
        }
      }
    },
  }),
})

/** Those whose least is more than their most. */
function boundsIn(policy: ContainerPolicy | null) {
  const { minAllowed, maxAllowed } = policy ?? {}
  return Object.entries(minAllowed ?? {}).flatMap(([name, min]) => {
    const max = maxAllowed?.[name]
    const [least, most] = [min, max].map(text => parseQuantity(text as string | number))
    return least !== undefined && most !== undefined && least > most
      ? [{ name, min: String(min), max: String(max) }]
      : []
  })
}
