/** Disallow names of nodes that differ from their host names. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow names of nodes that differ from their host names',
      rationale:
        'Certificates, logs and the rights of a node go by its name: where that is not its host name, they are easily those of another.',
      remedy: 'Remove the flag, unless the cloud’s installer needs it.',
      references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
    },
    standards: ['cis:4.2.7'],
    messages: { found: '{{component}} {{says}}, so that the node has another name than its host.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const setting = read('hostname-override')
      if (!setting?.isWritten || setting.value === '') return
      report({ at: setting.at, messageId: 'found', data: { component: title, says: setting.says } })
    }),
})
