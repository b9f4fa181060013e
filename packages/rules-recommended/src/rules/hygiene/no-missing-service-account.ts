/** Disallow pods whose service account is not there. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { danglingAmong, describeNamed } from '../../reference/dangling.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow pods that name a service account which does not exist',
      rationale:
        'The API server refuses to make a pod whose service account does not exist: the workload is taken, and never gets a pod.',
      remedy:
        'Add the ServiceAccount in the namespace of the pod, or correct the name. What exists elsewhere is listed under `assume` in the config.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#use-multiple-service-accounts',
        'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#serviceaccount-admission-controller',
      ],
    },
    presets: { recommended: true },
    messages: { missing: '{{resource}} runs as the {{named}}, which does not exist.' },
  },
  create: ({ report, undecided }) => ({
    Project({ references }) {
      for (const { at, reference } of danglingAmong(references.of('service-account'), undecided)) {
        const data = { resource: describeResource(reference.from.id), named: describeNamed(reference) }
        report({ at, messageId: 'missing', data })
      }
    },
  }),
})
