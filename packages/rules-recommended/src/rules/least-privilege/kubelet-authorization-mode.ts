/** Require kubelets to ask the API server who may do what. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require kubelets to ask the API server who may do what',
      rationale: 'With `AlwaysAllow` everybody who gets in may run commands in every container of the node.',
      remedy:
        'Set `authorization.mode: Webhook`, or `--authorization-mode=Webhook` where there is no configuration file.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
      ],
    },
    standards: ['cis:4.2.2', 'nsa:control-plane'],
    messages: { found: '{{component}} {{says}}, so that everybody who gets in may do everything on its node.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const setting = read('authorization-mode')
      if (setting?.value !== 'AlwaysAllow') return
      report({ at: setting.at, messageId: 'found', data: { component: title, says: setting.says } })
    }),
})
