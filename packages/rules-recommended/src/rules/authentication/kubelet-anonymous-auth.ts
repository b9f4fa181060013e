/** Require kubelets to refuse requests without a name. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require kubelets to refuse requests without a name',
      rationale:
        'A kubelet runs commands in containers, and gives out logs and environments. Requests without a name reach all of that where its authorization lets them.',
      remedy:
        'Set `authentication.anonymous.enabled: false`, or `--anonymous-auth=false` where there is no configuration file.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
      ],
    },
    standards: ['cis:4.2.1', 'nsa:anonymous-access'],
    messages: { found: '{{component}} {{says}}, so that requests without a name are served.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kubelet'], undecided, ({ title, read }) => {
      const setting = read('anonymous-auth')
      if (setting?.value !== 'true') return
      report({ at: setting.at, messageId: 'found', data: { component: title, says: setting.says } })
    }),
})
