/** Disallow images whose tag may move to another image. */
import { defineRule } from '@keelint/core'
import { imagePlaces } from '@keelint/kubernetes'
import { knownImages } from '../../image/images.ts'

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
        except: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Images that may have such a tag, such as `registry.example.com/team`, with all that is below.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report, undecided }) {
    const isExcepted = imagePlaces(options.except)
    return {
      Pod(_, node) {
        for (const { at, text: image, reference } of knownImages(node, undecided)) {
          const { tag, digest } = reference
          if (digest || isExcepted(reference)) continue
          if (tag === undefined) report({ at, messageId: 'untagged', data: { image } })
          else if (options.movingTags.includes(tag)) report({ at, messageId: 'moving', data: { image, tag } })
        }
      },
    }
  },
})
