/** Require the API server to give pods their service accounts. */
import { defineRule } from '@keelint/core'
import { admissionPlugin } from '../../component/admission-plugins.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to give pods their service accounts',
      rationale:
        'Without the plugin pods get no service account and no token of their own, and names of accounts that do not exist are taken.',
      remedy: 'Take `ServiceAccount` out of `--disable-admission-plugins`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#serviceaccount',
      ],
    },
    standards: ['cis:1.2.12'],
    messages: { disabled: '{{component}} switches off the admission plugin `ServiceAccount`.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const plugin = admissionPlugin(component, 'ServiceAccount')
      if (plugin && !plugin.isOn) report({ at: plugin.at, messageId: 'disabled', data: { component: component.title } })
    }),
})
