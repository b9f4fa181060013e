/** Disallow images from registries and repositories that are listed. */
import { defineRule } from '@keelint/core'
import { imageName, imagePlaces } from '@keelint/kubernetes'
import { knownImages } from '../../image/images.ts'
import { publicRegistries } from '../../image/registry-lists.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow images from registries that are listed',
      rationale:
        'Anybody may push to a public registry, under a name that resembles a known one. What comes from there has been looked at by nobody.',
      remedy: 'Copy the image into a registry of your own, and pull it from there.',
      references: [
        'https://kubernetes.io/docs/concepts/containers/images/',
        'https://kubernetes.io/docs/concepts/security/security-checklist/',
      ],
    },
    presets: { all: false },
    messages: { forbidden: 'Image `{{image}}` comes from `{{name}}`, which is forbidden.' },
    schema: {
      type: 'object',
      properties: {
        registries: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description:
            'Registries and parts of them to forbid, such as `docker.io/acme`, with all that is below. A `*` stands for one part of the name.',
        },
        public: {
          type: 'boolean',
          default: false,
          description: 'Whether registries are forbidden that anybody may push to: Docker Hub, GHCR, Quay and others.',
        },
        except: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Parts of them that are allowed all the same, such as `docker.io/library`.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report, undecided }) {
    const places = [...options.registries, ...(options.public ? publicRegistries : [])]
    const isForbidden = imagePlaces(places)
    const isExcepted = imagePlaces(options.except)
    return {
      Pod(_, node) {
        if (places.length === 0) return
        for (const { at, text: image, reference } of knownImages(node, undecided))
          if (isForbidden(reference) && !isExcepted(reference))
            report({ at, messageId: 'forbidden', data: { image, name: imageName(reference) } })
      },
    }
  },
})
