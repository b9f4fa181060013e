/** Require that images are named by their digest. */
import { defineRule } from '@keelint/core'
import { knownImages } from '../../image/images.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require images to be named by a digest',
      rationale:
        'Whoever can push to a registry can move a tag, even that of a version. A digest is a hash of the image: it brings the one that was tested, or none.',
      remedy: 'Write the digest after the tag: `web:1.2@sha256:…`. Most tools that update images keep it current.',
      references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
    },
    presets: { strict: true },
    messages: { missing: 'Image `{{image}}` has no digest, so that its tag may come to mean another image.' },
  },
  create: ({ report, undecided }) => ({
    Pod(_, node) {
      for (const { at, text: image, reference } of knownImages(node, undecided))
        if (!reference.digest) report({ at, messageId: 'missing', data: { image } })
    },
  }),
})
