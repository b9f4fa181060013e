/** Require the API server to limit the rate of events. */
import { defineRule } from '@keelint/core'
import { admissionPlugin } from '../../component/admission-plugins.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require the API server to limit the rate of events',
      rationale:
        'A workload that goes wrong, or somebody who wants to hide something, can flood the API server and etcd with events.',
      remedy:
        'Add `EventRateLimit` to `--enable-admission-plugins`, and give its limits in the file of `--admission-control-config-file`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#eventratelimit',
      ],
    },
    standards: ['cis:1.2.9'],
    messages: { missing: '{{component}} does not run the admission plugin `EventRateLimit`.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const plugin = admissionPlugin(component, 'EventRateLimit')
      if (plugin && !plugin.isOn) report({ at: plugin.at, messageId: 'missing', data: { component: component.title } })
    }),
})
