/** The images of a pod, each with the nodes that name it. */
import { type Node, nodeOf, type PodNode } from '@keelint/core'
import { type ImageReference, imagesOf, isInjectedImage, type PodImage } from '@keelint/kubernetes'

export interface ImageNode extends PodImage {
  readonly at: Node<string>
  readonly pullPolicyAt: Node<string | undefined>
}

export interface KnownImage extends ImageNode {
  readonly reference: ImageReference
}

const kept = new WeakMap<PodNode, readonly ImageNode[]>()

/** All that a pod names, whether they can be read or not. */
export function imagesIn(pod: PodNode): readonly ImageNode[] {
  const known = kept.get(pod)
  if (known) return known
  const images = imagesOf(pod.value.spec).map(image => ({
    ...image,
    at: nodeOf(pod.resource, image.text, [...pod.path, ...image.path]),
    pullPolicyAt: nodeOf(pod.resource, image.pullPolicy, [...pod.path, ...image.pullPolicyPath]),
  }))
  kept.set(pod, images)
  return images
}

/** Those that the files tell; of the others it says that it cannot tell. */
export function knownImages(pod: PodNode, undecided: (reason: string) => void): readonly KnownImage[] {
  return imagesIn(pod).filter((image): image is KnownImage => {
    if (image.reference === undefined) undecided('The reference to the image cannot be read.')
    else if (isInjectedImage(image.text, pod.value)) undecided('The image is put in when the pod is made.')
    else return true
    return false
  })
}
