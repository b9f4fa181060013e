/** Require kubelets to record enough events. */
import { defineRule } from '@keelint/core'
import { goInteger } from '@keelint/kubernetes'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require kubelets to record enough events',
      rationale: 'What a kubelet has no room for it leaves out, and an attack is a moment in which much happens.',
      remedy: 'Set `eventRecordQPS` to the default of 50, or to 0 for no limit.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
      ],
    },
    standards: ['cis:4.2.8'],
    messages: { few: '{{component}} {{says}}, which is less than {{min}} events in a second.' },
    schema: {
      type: 'object',
      properties: {
        min: {
          type: 'integer',
          minimum: 1,
          default: 5,
          description: 'How many events in a second a kubelet records at least.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, undecided, options }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const rate = read('event-qps')
      const events = goInteger(rate?.value ?? '')
      // Zero means no limit.
      if (!rate || events === undefined || events === 0 || events >= options.min) return
      report({ at: rate.at, messageId: 'few', data: { component: title, says: rate.says, min: options.min } })
    }),
})
