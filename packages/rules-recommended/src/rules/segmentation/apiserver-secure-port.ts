/** Require the API server to have its secure port. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to have its secure port',
      rationale: 'Without the port that speaks HTTPS there is none that asks who is there.',
      remedy: 'Remove the flag, or give it a port. Newer API servers refuse zero.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/concepts/security/controlling-access/',
      ],
    },
    messages: { zero: '{{component}} {{says}}, so that it has no secure port.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const setting = read('secure-port')
      if (setting?.value !== '0') return
      report({ at: setting.at, messageId: 'zero', data: { component: title, says: setting.says } })
    }),
})
