/** Disallow autoscalers whose target is not there, or cannot be scaled. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { danglingAmong, describeNamed } from '../../reference/dangling.ts'

/** What has no number of pods to set: `group/Kind`. */
const unscalable: ReadonlySet<string> = new Set([
  'apps/DaemonSet',
  'batch/CronJob',
  'batch/Job',
  '/Pod',
  '/Service',
  '/ConfigMap',
])

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow autoscalers whose target does not exist or cannot be scaled',
      rationale:
        'An autoscaler without a target scales nothing, and says so only in its own conditions: under load there are as few pods as ever. The group of the target counts, so a Deployment needs `apiVersion: apps/v1`.',
      remedy:
        'Correct `apiVersion`, `kind` and `name` of the target, which lies in the namespace of the autoscaler. What exists elsewhere is listed under `assume` in the config.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
        'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/',
      ],
    },
    presets: { recommended: true },
    messages: {
      missing: '{{resource}} scales the {{named}}, which does not exist.',
      noKind: '{{resource}} scales the {{named}}, but there is no such kind in {{group}}.',
      unscalable: '{{resource}} scales the {{named}}, and a {{kind}} cannot be scaled.',
    },
  },
  create: ({ report, undecided }) => ({
    Project({ references }) {
      const targets = references.of('scale-target')
      const [wrong, sound] = [true, false].map(isWrong =>
        targets.filter(({ group, kind }) => unscalable.has(`${group}/${kind}`) === isWrong),
      )
      for (const reference of wrong!) {
        const { from: resource, kind, path } = reference
        const at = { resource, path: [...path.slice(0, -1), 'kind'] }
        const data = { resource: describeResource(resource.id), named: describeNamed(reference), kind }
        report({ at, messageId: 'unscalable', data })
      }
      for (const { at, reference } of danglingAmong(sound!, undecided)) {
        const { group, isNoKind, path, from } = reference
        const data = { resource: describeResource(from.id), named: describeNamed(reference) }
        if (isNoKind)
          report({
            at: { resource: from, path: [...path.slice(0, -1), 'apiVersion'] },
            messageId: 'noKind',
            data: { ...data, group: group === '' ? 'the core group' : `\`${group}\`` },
          })
        else report({ at, messageId: 'missing', data })
      }
    },
  }),
})
