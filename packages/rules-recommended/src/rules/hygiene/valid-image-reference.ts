/** Require references to images that the kubelet can read. */
import { defineRule } from '@keelint/core'
import { imageFault, isImagePlaceholder } from '@keelint/kubernetes'
import { imagesIn } from '../../image/images.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Require references to images that can be read',
      rationale:
        'The API server takes nearly any text for an image. The kubelet does not: the container waits with `InvalidImageName` for ever.',
      remedy: 'Write `registry/repository:tag`, with the repository in lower case, and a digest in full.',
      references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
    },
    presets: { recommended: true },
    messages: { unreadable: '`{{image}}` is no reference to an image: {{fault}}.' },
    yieldsTo: ['valid-schema'],
  },
  create: ({ report, undecided }) => ({
    Pod(_, node) {
      for (const { at, text: image } of imagesIn(node)) {
        const fault = imageFault(image)
        if (fault === undefined) continue
        if (isImagePlaceholder(image)) undecided('The image stands for one that something else puts in.')
        else report({ at, messageId: 'unreadable', data: { image, fault } })
      }
    },
  }),
})
