/** Disallow images from registries that are closed, frozen or moved. */
import { defineRule, type Node, nodeOf } from '@keelint/core'
import {
  type Container,
  deprecatedImagesIn,
  deprecatedRegistryOf,
  movedImage,
  type WrittenImage,
} from '@keelint/kubernetes'
import { knownImages } from '../../image/images.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow images from registries that are closed, frozen or moved',
      rationale:
        'A frozen registry gets no more fixes, and from a closed one nothing can be pulled: a pod works until it comes to a node that does not have its image yet.',
      remedy:
        'Pull the image from where it is published now. Images that programs are told in their arguments and variables count too.',
      references: [
        'https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/',
        'https://kubernetes.io/blog/2023/03/10/image-registry-redirect/',
      ],
    },
    presets: { recommended: true },
    messages: {
      moved: 'Image `{{image}}` comes from `{{place}}`, which {{fate}}. Its successor is `{{successor}}`.',
      closed: 'Image `{{image}}` comes from `{{place}}`, which {{fate}}.',
      successor: 'Name it `{{moved}}`.',
    },
    hasSuggestions: true,
  },
  create({ report, undecided }) {
    function check(at: Node<string>, { text: image, reference, registry }: WrittenImage): void {
      const { fate, successor, places } = registry
      const place = places[0]!.replace(/\/$/, '')
      if (successor === undefined) {
        report({ at, messageId: 'closed', data: { image, place, fate }, evidence: image })
        return
      }
      const moved = movedImage(reference, registry)
      report({
        at,
        messageId: 'moved',
        data: { image, place, fate, successor },
        evidence: image,
        ...(moved !== undefined && {
          suggest: [
            {
              messageId: 'successor',
              data: { moved },
              fix: ({ set }) =>
                set(
                  at,
                  at.value.replace(image, () => moved),
                ),
            },
          ],
        }),
      })
    }
    return {
      Pod(_, node) {
        for (const { at, text, reference } of knownImages(node, undecided)) {
          const registry = deprecatedRegistryOf(reference)
          if (registry) check(at, { text, reference, registry })
        }
        for (const container of node.containers)
          for (const { image, path } of toldImages(container.value))
            check(nodeOf(node.resource, image.whole, [...container.path, ...path]), image)
      },
    }
  },
})

interface ToldImage {
  readonly image: WrittenImage & { readonly whole: string }
  /** In the container. */
  readonly path: readonly (string | number)[]
}

/** What a container is told in its command, its arguments and its variables. */
function toldImages({ command, args, env }: Container): readonly ToldImage[] {
  const images: ToldImage[] = []
  const look = (whole: string | null | undefined, ...path: ToldImage['path']) => {
    for (const image of whole ? deprecatedImagesIn(whole) : [])
      images.push({ image: { ...image, whole: whole! }, path })
  }
  command?.forEach((text, index) => {
    look(text, 'command', index)
  })
  args?.forEach((text, index) => {
    look(text, 'args', index)
  })
  env?.forEach((variable, index) => {
    look(variable?.value, 'env', index, 'value')
  })
  return images
}
