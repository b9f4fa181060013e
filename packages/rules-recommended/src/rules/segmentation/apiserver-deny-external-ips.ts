/** Require the API server to refuse new external IPs of Services. */
import { defineRule } from '@keelint/core'
import { admissionPlugin } from '../../component/admission-plugins.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require the API server to refuse new external IPs of Services',
      rationale:
        'Whoever may create a Service may claim any address by `externalIPs`, and so take over the traffic of others to it.',
      remedy:
        'Add `DenyServiceExternalIPs` to `--enable-admission-plugins`, unless Services need external IPs and something else checks them.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#denyserviceexternalips',
      ],
    },
    standards: ['cis:1.2.3'],
    messages: { missing: '{{component}} does not run the admission plugin `DenyServiceExternalIPs`.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const plugin = admissionPlugin(component, 'DenyServiceExternalIPs')
      if (plugin && !plugin.isOn) report({ at: plugin.at, messageId: 'missing', data: { component: component.title } })
    }),
})
