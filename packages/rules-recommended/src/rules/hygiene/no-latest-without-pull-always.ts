/** Disallow keeping images of a moving tag on the node. */
import { defineRule } from '@keelint/core'
import { pullPolicyOf } from '@keelint/kubernetes'
import { knownImages } from '../../image/images.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow images of the tag `latest` that are not pulled each time',
      rationale:
        'Each node keeps the image that `latest` was when it first pulled it. Pods of one Deployment then run different code, depending on where they are.',
      remedy: 'Name a version as the tag, or a digest. Otherwise leave the pull policy out, which means `Always` here.',
      references: ['https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting'],
    },
    presets: { recommended: true },
    messages: {
      kept: 'Image `{{image}}` means `latest`, but its pull policy is `{{policy}}`: nodes keep the one that they have.',
      always: 'Set the pull policy `Always`.',
    },
    hasSuggestions: true,
  },
  create: ({ report, undecided }) => ({
    Pod(_, node) {
      for (const { text: image, reference, pullPolicy, pullPolicyAt: at } of knownImages(node, undecided)) {
        const { value: policy } = pullPolicyOf(image, pullPolicy)
        if (reference.digest || (reference.tag ?? 'latest') !== 'latest') continue
        if (policy !== 'IfNotPresent' && policy !== 'Never') continue
        report({
          at,
          messageId: 'kept',
          data: { image, policy },
          suggest: [{ messageId: 'always', fix: ({ set }) => set(at, 'Always') }],
        })
      }
    },
  }),
})
