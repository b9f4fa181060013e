/** Restrict images to registries and repositories that are listed. */
import { defineRule } from '@keelint/core'
import { imageName, imagePlaces } from '@keelint/kubernetes'
import { knownImages } from '../../image/images.ts'
import { cloudRegistries } from '../../image/registry-lists.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow images from registries that are not listed',
      rationale:
        'An image is a program of somebody else. Where each has to come from a registry that is scanned and governed, nobody runs one that was never looked at.',
      remedy: 'Copy the image into a registry that is allowed, or allow its repository in the options.',
      references: [
        'https://kubernetes.io/docs/concepts/containers/images/',
        'https://kubernetes.io/docs/concepts/security/security-checklist/',
      ],
    },
    presets: { all: false },
    messages: { elsewhere: 'Image `{{image}}` comes from `{{name}}`, which no entry of the allowed places holds.' },
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description:
            'Registries and parts of them, such as `ghcr.io/acme`, with all that is below. A `*` stands for one part of the name.',
        },
        clouds: {
          type: 'array',
          items: { enum: ['ecr', 'acr', 'gcr'] },
          default: [],
          description: 'Cloud services whose registries are allowed: of Amazon, Azure and Google.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report, undecided }) {
    const places = [...options.allowed, ...options.clouds.flatMap(cloud => cloudRegistries[cloud])]
    const isAllowed = imagePlaces(places)
    return {
      Pod(_, node) {
        if (places.length === 0) return
        for (const { at, text: image, reference } of knownImages(node, undecided))
          if (!isAllowed(reference)) report({ at, messageId: 'elsewhere', data: { image, name: imageName(reference) } })
      },
    }
  },
})
