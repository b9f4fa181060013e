/** Require the API server to keep kubelets to their own node. */
import { defineRule } from '@keelint/core'
import { admissionPlugin } from '../../component/admission-plugins.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to keep kubelets to their own node',
      rationale:
        'Without the plugin one kubelet may change other nodes, their labels and their pods, so that whoever takes one node takes what runs on all.',
      remedy: 'Add `NodeRestriction` to `--enable-admission-plugins`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction',
      ],
    },
    standards: ['cis:1.2.14', 'nsa:control-plane'],
    messages: { missing: '{{component}} does not run the admission plugin `NodeRestriction`.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const plugin = admissionPlugin(component, 'NodeRestriction')
      if (plugin && !plugin.isOn) report({ at: plugin.at, messageId: 'missing', data: { component: component.title } })
    }),
})
