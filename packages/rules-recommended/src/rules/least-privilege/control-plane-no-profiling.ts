/** Disallow profiling of the control plane. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow profiling of the control plane',
      rationale:
        'Profiles tell how a program works and what it holds, and taking them costs time; nobody needs them in ordinary work.',
      remedy: 'Set `--profiling=false`; for a scheduler with a configuration file `enableProfiling: false`.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/',
      ],
    },
    standards: ['cis:1.2.15', 'cis:1.3.2', 'cis:1.4.1'],
    messages: { on: '{{component}} {{says}}, so that its memory and its work can be looked into.' },
  },
  create: ({ report, undecided }) =>
    onComponents(['kube-apiserver', 'kube-controller-manager', 'kube-scheduler'], undecided, ({ title, read }) => {
      const setting = read('profiling')
      if (setting?.value !== 'true') return
      report({ at: setting.at, messageId: 'on', data: { component: title, says: setting.says } })
    }),
})
