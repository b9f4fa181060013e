/** Require a sound limit for how long a request to the API server may take. */
import { defineRule } from '@keelint/core'
import { goDuration } from '@keelint/kubernetes'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require a sound limit for how long a request to the API server may take',
      rationale: 'A limit that is long lets slow requests pile up until nobody gets through, and zero means none.',
      remedy: 'Remove the flag, for the default of a minute is sound, or set a few minutes.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/concepts/cluster-administration/flow-control/',
      ],
    },
    standards: ['cis:1.2.20'],
    messages: {
      long: '{{component}} {{says}}, which is more than {{max}} seconds.',
      none: '{{component}} {{says}}, so that requests may take for ever.',
    },
    schema: {
      type: 'object',
      properties: {
        max: { type: 'integer', minimum: 1, default: 300, description: 'How many seconds a request may take at most.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ report, undecided, options }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const timeout = read('request-timeout')
      const seconds = goDuration(timeout?.value ?? '')
      if (!timeout || seconds === undefined) return
      const { at, says } = timeout
      if (seconds <= 0) report({ at, messageId: 'none', data: { component: title, says } })
      else if (seconds > options.max)
        report({ at, messageId: 'long', data: { component: title, says, max: options.max } })
    }),
})
