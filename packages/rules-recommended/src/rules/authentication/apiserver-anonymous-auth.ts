/** Require the API server to refuse requests without a name. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

interface AuthenticationConfiguration {
  readonly anonymous?: { readonly enabled?: unknown; readonly conditions?: readonly unknown[] } | null
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to refuse requests without a name',
      rationale:
        'A request that no authenticator knows is one of `system:anonymous`. What roles grant to everybody, by intent or by a slip in a binding, is then open to all who reach the port.',
      remedy:
        'Set `--anonymous-auth=false`, or where probes need it give an AuthenticationConfiguration whose `anonymous.conditions` name the paths of health checks alone.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests',
      ],
    },
    standards: ['cis:1.2.1', 'nsa:anonymous-access'],
    messages: {
      open: '{{component}} {{says}}, so that requests without a name are served.',
      file: 'Requests without a name are served, on every path.',
    },
  },
  create: ({ report, undecided }) => ({
    ...onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const anonymous = read('anonymous-auth')
      if (anonymous?.value !== 'true') return
      if (!anonymous.isWritten && read('authentication-config')?.value !== '')
        undecided('An AuthenticationConfiguration settles whether requests without a name are served.')
      else report({ at: anonymous.at, messageId: 'open', data: { component: title, says: anonymous.says } })
    }),
    'apiserver.config.k8s.io/AuthenticationConfiguration'(value, { resource }) {
      const { anonymous } = value as AuthenticationConfiguration
      if (anonymous?.enabled === true && !anonymous.conditions?.length)
        report({ at: { resource, path: ['anonymous', 'enabled'] }, messageId: 'file' })
    },
  }),
})
