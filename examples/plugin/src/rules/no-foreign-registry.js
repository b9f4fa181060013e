/** Disallow images from registries that are not ours: a rule in plain JavaScript, whose types stand in comments. */
import { defineRule } from '@keelint/core'
import { parseImage } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow images from registries that nobody vouches for',
      rationale: 'What our registry holds was scanned and signed; what others hold was not.',
      remedy: 'Mirror the image, and name the mirror.',
      references: ['https://kubernetes.io/docs/concepts/containers/images/'],
    },
    messages: { foreign: 'Image `{{image}}` of container `{{name}}` comes from `{{registry}}`.' },
    schema: {
      type: 'object',
      properties: {
        registries: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'The registries that images may come from, such as `registry.example.com`.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { registries }, report, undecided }) => ({
    Container({ image, name }, node) {
      if (!image) return
      const reference = parseImage(image)
      if (!reference) undecided('The reference to the image cannot be read.')
      else if (!registries.includes(reference.registry)) {
        const { registry } = reference
        report({ at: node.at('image'), messageId: 'foreign', data: { image, name, registry } })
      }
    },
  }),
})
