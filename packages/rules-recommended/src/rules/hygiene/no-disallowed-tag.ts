/** Disallow tags of images that are listed, and others than those that are expected. */
import { defineRule } from '@keelint/core'
import { imagePlaces } from '@keelint/kubernetes'
import { knownImages } from '../../image/images.ts'
import { tagForms } from '../../image/tag-form.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow tags of images that are listed, such as those of development',
      rationale:
        'A tag such as `nightly` or `main` moves with each build, and what stands behind it was never meant to be released.',
      remedy: 'Name a released version as the tag, and better a digest with it.',
      references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
    },
    messages: {
      disallowed: 'Image `{{image}}` has the tag `{{tag}}`, which is disallowed.',
      unexpected: 'Image `{{image}}` does not have the tag that is expected: {{expected}}.',
    },
    schema: {
      type: 'object',
      properties: {
        tags: {
          type: 'array',
          items: { type: 'string' },
          default: [
            'canary',
            'dev',
            'develop',
            'development',
            'edge',
            'head',
            'main',
            'master',
            'nightly',
            'snapshot',
            'staging',
            'test',
            'testing',
            'trunk',
            'unstable',
          ],
          description: 'Tags to disallow, where no digest stands beside them; `*` stands for anything.',
        },
        expected: {
          type: 'object',
          additionalProperties: {
            type: 'array',
            items: { type: 'string' },
            description: 'The tags that the image may have; `*` stands for anything.',
          },
          default: {},
          description: 'Images, such as `ghcr.io/acme/web`, with the tags that they have to have.',
        },
        except: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description:
            'Images that may have a tag of the list, such as `registry.example.com/team`, with all that is below.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report, undecided }) {
    const isDisallowed = tagForms(options.tags)
    const isExcepted = imagePlaces(options.except)
    const expected = Object.entries(options.expected).map(([image, tags]) => ({
      isMeant: imagePlaces([image]),
      isExpected: tagForms(tags),
      text: tags.map(tag => `\`${tag}\``).join(', '),
    }))
    return {
      Pod(_, node) {
        for (const { at, text: image, reference } of knownImages(node, undecided)) {
          const { digest } = reference
          const tag = reference.tag ?? (digest ? undefined : 'latest')
          const missed = expected.find(({ isMeant, isExpected }) => isMeant(reference) && !isExpected(tag ?? ''))
          if (missed) report({ at, messageId: 'unexpected', data: { image, expected: missed.text } })
          else if (reference.tag !== undefined && !digest && !isExcepted(reference) && isDisallowed(reference.tag))
            report({ at, messageId: 'disallowed', data: { image, tag: reference.tag } })
        }
      },
    }
  },
})
