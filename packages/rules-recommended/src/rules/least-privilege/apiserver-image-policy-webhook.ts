/** Require something that decides which images may run. */
import { defineRule, type Place } from '@keelint/core'
import { admissionPlugin } from '../../component/admission-plugins.ts'
import { componentNode, componentsInPod } from '../../component/components.ts'

type Fact = { readonly lacking: readonly Place[] } | { readonly isController: true }

const controller = () => ({ isController: true }) as const

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require something that decides which images may run',
      rationale: 'Without it whoever may create a pod may run any image, whatever its origin.',
      remedy: 'Enable the admission plugin `ImagePolicyWebhook`, or use an admission controller that verifies images.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#imagepolicywebhook',
      ],
    },
    standards: ['cis:5.5.1'],
    messages: {
      missing:
        '`kube-apiserver` does not run the admission plugin `ImagePolicyWebhook`, and no admission controller is among the files.',
    },
  },
  collect: {
    Pod(_, node): Fact | undefined {
      const servers = componentsInPod(node).filter(({ component }) => component.name === 'kube-apiserver')
      const lacking = servers.flatMap(server => {
        const plugin = admissionPlugin(
          componentNode(server, () => {}),
          'ImagePolicyWebhook',
        )
        return plugin?.isOn === false ? [plugin.at] : []
      })
      return lacking.length > 0 ? { lacking } : undefined
    },
    ValidatingWebhookConfiguration: controller,
    'kyverno.io/ClusterPolicy': controller,
    'policy.sigstore.dev/ClusterImagePolicy': controller,
    'templates.gatekeeper.sh/ConstraintTemplate': controller,
  },
  create: ({ report, undecided }) => ({
    Project({ facts, isClosed }) {
      const lacking = facts.flatMap(fact => ('lacking' in fact ? fact.lacking : []))
      if (lacking.length === 0 || facts.some(fact => 'isController' in fact)) return
      if (!isClosed('*')) return undecided('An admission controller that is not among the files may decide on images.')
      for (const at of lacking) report({ at, messageId: 'missing' })
    },
  }),
})
