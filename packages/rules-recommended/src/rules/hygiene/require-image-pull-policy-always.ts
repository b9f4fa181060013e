/** Require that the registry is asked whenever a container starts. */
import { defineRule } from '@keelint/core'
import { pullPolicyOf } from '@keelint/kubernetes'
import { knownImages } from '../../image/images.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require the pull policy `Always` for images without a digest',
      rationale:
        'An image that is already on the node is started without asking the registry: for a pod that has no right to pull it, and in the state that its tag had long ago.',
      remedy:
        'Set `imagePullPolicy: Always`, or name the image by its digest. Layers that are on the node are not loaded again.',
      references: [
        'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
        'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#alwayspullimages',
      ],
    },
    presets: { strict: true },
    messages: {
      written: 'Image `{{image}}` has the pull policy `{{policy}}`, and not `Always`.',
      defaulted: 'Image `{{image}}` has no pull policy, which means `{{policy}}`, and not `Always`.',
      always: 'Set the pull policy `Always`.',
    },
    hasSuggestions: true,
  },
  create: ({ report, undecided }) => ({
    Pod(_, node) {
      for (const { text: image, reference, pullPolicy, pullPolicyAt: at } of knownImages(node, undecided)) {
        const { value: policy, isDefault } = pullPolicyOf(image, pullPolicy)
        if (reference.digest || policy === 'Always') continue
        report({
          at,
          messageId: isDefault ? 'defaulted' : 'written',
          data: { image, policy },
          suggest: [{ messageId: 'always', fix: ({ set }) => set(at, 'Always') }],
        })
      }
    },
  }),
})
