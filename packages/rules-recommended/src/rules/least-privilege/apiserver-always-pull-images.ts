/** Require the API server to have images pulled each time. */
import { defineRule } from '@keelint/core'
import { admissionPlugin } from '../../component/admission-plugins.ts'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require the API server to have images pulled each time',
      rationale:
        'A private image that is on a node already can be run by every pod there, without the credentials for it.',
      remedy:
        'Add `AlwaysPullImages` to `--enable-admission-plugins`, where the registry can be reached whenever a pod starts.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#alwayspullimages',
      ],
    },
    standards: ['cis:1.2.11'],
    messages: { missing: '{{component}} does not run the admission plugin `AlwaysPullImages`.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver'], undecided, component => {
      const plugin = admissionPlugin(component, 'AlwaysPullImages')
      if (plugin && !plugin.isOn) report({ at: plugin.at, messageId: 'missing', data: { component: component.title } })
    }),
})
