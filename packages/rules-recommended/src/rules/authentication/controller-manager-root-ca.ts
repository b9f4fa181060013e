/** Require the controller manager to tell pods the authority of the API server. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require the controller manager to tell pods the authority of the API server',
      rationale: 'Pods that are not told the authority cannot verify the API server that they send their token to.',
      remedy: 'Set `--root-ca-file`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
        'https://kubernetes.io/docs/setup/best-practices/certificates/',
      ],
    },
    standards: ['cis:1.3.5'],
    messages: { missing: '{{component}} {{says}}, so that pods cannot verify the API server.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-controller-manager'], undecided, ({ title, read }) => {
      const setting = read('root-ca-file')
      if (setting?.value === '')
        report({ at: setting.at, messageId: 'missing', data: { component: title, says: setting.says } })
    }),
})
