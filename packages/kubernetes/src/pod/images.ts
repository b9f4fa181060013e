/** The images of a pod: those of its containers, and those that its volumes are made of. */
import type { PodSpec, PodTemplateSpec } from '../api/kinds.gen.ts'
import { type ImageReference, parseImage } from '../image/reference.ts'
import { type ContainerRole, containersOf } from './containers.ts'

export interface PodImage {
  /** As written; empty where it is missing. */
  readonly text: string
  /** Undefined for what the kubelet would refuse. */
  readonly reference: ImageReference | undefined
  /** Relative to the pod's template. */
  readonly path: readonly (string | number)[]
  /** What it belongs to. */
  readonly of: 'container' | 'volume'
  /** Of the container or the volume. */
  readonly name: string | undefined
  readonly role: ContainerRole | undefined
  readonly pullPolicy: string | undefined
  /** Relative to the pod's template. */
  readonly pullPolicyPath: readonly (string | number)[]
}

/** All images that a pod names; what names none is left out. */
export function imagesOf(spec: PodSpec | null | undefined): readonly PodImage[] {
  const found: PodImage[] = []
  for (const { container, list, index, role } of containersOf(spec)) {
    const { image, name, imagePullPolicy } = container
    if (!image) continue
    const path = ['spec', list, index]
    found.push({
      text: image,
      reference: parseImage(image),
      path: [...path, 'image'],
      of: 'container',
      name: name ?? undefined,
      role,
      pullPolicy: imagePullPolicy ?? undefined,
      pullPolicyPath: [...path, 'imagePullPolicy'],
    })
  }
  for (const [index, volume] of spec?.volumes?.entries() ?? []) {
    const text = volume?.image?.reference
    if (!text) continue
    const path = ['spec', 'volumes', index, 'image']
    found.push({
      text,
      reference: parseImage(text),
      path: [...path, 'reference'],
      of: 'volume',
      name: volume.name ?? undefined,
      role: undefined,
      pullPolicy: volume.image?.pullPolicy ?? undefined,
      pullPolicyPath: [...path, 'pullPolicy'],
    })
  }
  return found
}

/**
 * Whether Istio's injector replaces an image when the pod is made: `auto` in a pod that asks for injection.
 * @see https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#customizing-injection
 */
export function isInjectedImage(image: string, template: PodTemplateSpec | null | undefined): boolean {
  if (image !== 'auto') return false
  const { labels, annotations } = template?.metadata ?? {}
  return (
    [labels, annotations].some(keys => keys?.['sidecar.istio.io/inject'] === 'true') ||
    !!labels?.['istio.io/rev'] ||
    !!annotations?.['inject.istio.io/templates']
  )
}
