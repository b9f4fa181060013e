/** Disallow images whose tag may move to another image. */
import { defineRule } from '@keelint/core'
import { parseImage } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow images without a fixed tag or digest',
      rationale:
        'A moving tag starts different code on different nodes and days, nobody can tell which version ran, and a rollback brings nothing back.',
      remedy: 'Name a version as the tag, or better a digest.',
      references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
    },
    presets: { recommended: true },
    messages: {
      untagged: 'Image `{{image}}` has no tag, which means `latest`.',
      moving: 'Image `{{image}}` has the tag `{{tag}}`, which may move to another image.',
    },
    schema: {
      type: 'object',
      properties: {
        movingTags: {
          type: 'array',
          items: { type: 'string' },
          default: ['latest'],
          description: 'Tags that may move.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report, undecided }) {
    const check = (at: Parameters<typeof report>[0]['at'], image: string | undefined) => {
      if (!image) return
      const reference = parseImage(image)
      if (!reference) return undecided('The reference to the image cannot be read.')
      const { tag, digest } = reference
      if (digest) return
      if (tag === undefined) report({ at, messageId: 'untagged', data: { image } })
      else if (options.movingTags.includes(tag)) report({ at, messageId: 'moving', data: { image, tag } })
    }
    return {
      Container({ image }, node) {
        check(node.at('image'), image)
      },
      Pod({ spec }, node) {
        for (const [index, volume] of (spec?.volumes ?? []).entries())
          check(node.at('spec').at('volumes').at(index).at('image').at('reference'), volume?.image?.reference)
      },
    }
  },
})
