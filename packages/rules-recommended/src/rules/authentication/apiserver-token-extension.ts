/** Require tokens of service accounts to end when they say. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require tokens of service accounts to end when they say',
      rationale:
        'To help clients that never read their token again, the API server issues those of pods for a year in place of an hour. A stolen token is then good for that long.',
      remedy:
        'Set `--service-account-extend-token-expiration=false`, once the metric `serviceaccount_stale_tokens_total` says that no client needs it.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
      ],
    },
    standards: ['cis:1.2.30'],
    messages: { extended: '{{component}} {{says}}, so that tokens of pods are valid for a year.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const setting = read('service-account-extend-token-expiration')
      if (setting?.value !== 'true') return
      report({ at: setting.at, messageId: 'extended', data: { component: title, says: setting.says } })
    }),
})
