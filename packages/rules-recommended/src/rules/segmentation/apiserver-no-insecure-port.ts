/** Disallow a port of the API server that asks nobody who they are. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow a port of the API server that asks nobody who they are',
      rationale: 'What comes in there is neither encrypted nor authenticated nor authorized.',
      remedy: 'Remove the flags, which Kubernetes 1.24 and later do not know: an API server does not start with them.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/concepts/security/controlling-access/',
      ],
    },
    standards: ['nsa:control-plane'],
    messages: { open: '{{component}} {{says}}, for a port without encryption, authentication and authorization.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const port = read('insecure-port')
      const address = read('insecure-bind-address')
      for (const setting of [port?.value === '0' ? undefined : port, address?.value ? address : undefined])
        if (setting) report({ at: setting.at, messageId: 'open', data: { component: title, says: setting.says } })
    }),
})
