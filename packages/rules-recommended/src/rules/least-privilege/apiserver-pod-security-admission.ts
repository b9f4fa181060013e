/** Require the API server to run Pod Security admission. */
import { defineRule } from '@keelint/core'
import { admissionPlugin } from '../../component/admission-plugins.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to run Pod Security admission',
      rationale:
        'The labels of namespaces that ask for a Pod Security level then have no effect. The plugin took the place of `PodSecurityPolicy` and `SecurityContextDeny`, which are gone.',
      remedy: 'Take `PodSecurity` out of `--disable-admission-plugins`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#podsecurity',
      ],
    },
    standards: ['cis:5.2.1', 'nsa:pod-security-admission'],
    messages: { disabled: '{{component}} switches off the admission plugin `PodSecurity`.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const plugin = admissionPlugin(component, 'PodSecurity')
      if (plugin && !plugin.isOn) report({ at: plugin.at, messageId: 'disabled', data: { component: component.title } })
    }),
})
