/** Require the API server to keep objects out of namespaces that end or do not exist. */
import { defineRule } from '@keelint/core'
import { admissionPlugin } from '../../component/admission-plugins.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require the API server to keep objects out of namespaces that end or do not exist',
      rationale:
        'Without the plugin objects can be created in namespaces that are being deleted, or that were never there and so carry no policy.',
      remedy: 'Take `NamespaceLifecycle` out of `--disable-admission-plugins`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#namespacelifecycle',
      ],
    },
    standards: ['cis:1.2.13'],
    messages: { disabled: '{{component}} switches off the admission plugin `NamespaceLifecycle`.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const plugin = admissionPlugin(component, 'NamespaceLifecycle')
      if (plugin && !plugin.isOn) report({ at: plugin.at, messageId: 'disabled', data: { component: component.title } })
    }),
})
