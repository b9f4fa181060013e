/** Require a restart policy that the kind of the workload allows. */
import { defineRule, type Fixer } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

const jobs: ReadonlySet<string> = new Set(['Job', 'CronJob'])
const controllers: ReadonlySet<string> = new Set([
  'DaemonSet',
  'Deployment',
  'DeploymentConfig',
  'ReplicaSet',
  'ReplicationController',
  'Rollout',
  'StatefulSet',
])
const groups: readonly string[] = ['', 'apps', 'batch', 'extensions', 'apps.openshift.io', 'argoproj.io']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Require a restart policy that the workload can have',
      rationale:
        'What keeps pods running restarts them always, and a job, which is to end, never does: the API server refuses other policies. A job that says nothing has `Always`, and is refused too.',
      remedy: 'Set `OnFailure` or `Never` in a Job or CronJob, and leave the field out of all others.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy',
        'https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template',
      ],
    },
    presets: { recommended: true, reliability: true },
    messages: {
      ended: '{{resource}} has the restart policy `{{policy}}`, and the kind allows `Always` only.',
      endless: '{{resource}} has the restart policy `{{policy}}`, and the kind allows `OnFailure` and `Never` only.',
      unset:
        '{{resource}} sets no restart policy, which means `Always`, and the kind allows `OnFailure` and `Never` only.',
      use: 'Set `restartPolicy: {{policy}}`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      const { group, kind } = node.resource.id
      if (!groups.includes(group) || !spec) return
      const policy = spec.restartPolicy || undefined
      const at = node.at('spec').at('restartPolicy')
      const resource = describeResource(node.resource.id)
      const use = (policy: string) =>
        ({ messageId: 'use', data: { policy }, fix: ({ set }: Fixer) => set(at, policy) }) as const
      if (controllers.has(kind) && policy && policy !== 'Always')
        report({ at, messageId: 'ended', data: { resource, policy }, suggest: [use('Always')] })
      else if (jobs.has(kind) && (!policy || policy === 'Always')) {
        const suggest = [use('OnFailure'), use('Never')]
        if (policy) report({ at, messageId: 'endless', data: { resource, policy }, suggest })
        else report({ at, messageId: 'unset', data: { resource }, suggest })
      }
    },
  }),
})
