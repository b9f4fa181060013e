/** Disallow the admission plugin that admits everything. */
import { defineRule } from '@keelint/core'
import { admissionPlugin } from '../../component/admission-plugins.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow the admission plugin that admits everything',
      rationale:
        '`AlwaysAdmit` has no effect, says the documentation: it takes the place of a check that somebody meant to have, and is deprecated.',
      remedy: 'Take `AlwaysAdmit` out of `--enable-admission-plugins`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#alwaysadmit',
      ],
    },
    standards: ['cis:1.2.10'],
    messages: { on: '{{component}} enables the admission plugin `AlwaysAdmit`.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const plugin = admissionPlugin(component, 'AlwaysAdmit')
      if (plugin?.isOn) report({ at: plugin.at, messageId: 'on', data: { component: component.title } })
    }),
})
