/** Require the API server to authorize by RBAC and by node, and never everything. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

const modes = ['Node', 'RBAC']

interface AuthorizationConfiguration {
  readonly authorizers?: readonly ({ readonly type?: unknown } | null)[] | null
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to authorize by RBAC and by node, and never everything',
      rationale:
        'With `AlwaysAllow`, the default, everybody who gets in may do everything. Without `RBAC` roles mean nothing, and without `Node` kubelets have to be given rights on the Secrets of all nodes.',
      remedy: 'Set `--authorization-mode=Node,RBAC`, or name both in the AuthorizationConfiguration.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/authorization/',
      ],
    },
    standards: ['cis:1.2.6', 'cis:1.2.7', 'cis:1.2.8', 'nsa:least-privilege-rbac'],
    messages: {
      always: '{{component}} {{says}}, so that everybody may do everything.',
      missing: '{{component}} {{says}}, which lacks `{{mode}}`.',
      fileAlways: 'This authorizer lets everybody do everything.',
      fileMissing: 'The AuthorizationConfiguration has no authorizer `{{mode}}`.',
    },
  },
  create: ({ report, undecided }) => ({
    ...onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const mode = read('authorization-mode')
      if (!mode || (!mode.isWritten && read('authorization-config')?.value !== '')) return
      const data = { component: title, says: mode.says }
      if (mode.items.includes('AlwaysAllow')) report({ at: mode.at, messageId: 'always', data, severity: 'high' })
      else
        for (const missing of modes.filter(one => !mode.items.includes(one)))
          report({ at: mode.at, messageId: 'missing', evidence: missing, data: { ...data, mode: missing } })
    }),
    'apiserver.config.k8s.io/AuthorizationConfiguration'(value, { resource }) {
      const { authorizers } = value as AuthorizationConfiguration
      if (!Array.isArray(authorizers)) return undecided('The list of authorizers is none.')
      const types = authorizers.map(authorizer => authorizer?.type)
      for (const [index, type] of types.entries())
        if (type === 'AlwaysAllow')
          report({ at: { resource, path: ['authorizers', index, 'type'] }, messageId: 'fileAlways', severity: 'high' })
      for (const mode of modes.filter(one => !types.includes(one)))
        report({ at: { resource, path: ['authorizers'] }, messageId: 'fileMissing', evidence: mode, data: { mode } })
    },
  }),
})
