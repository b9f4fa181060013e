/** The annotations of a pod that named seccomp profiles before there were fields for them. */
import type { ContainerNode, Node, PodNode } from '@keelint/core'
import type { SeccompProfile } from '@keelint/kubernetes'

const ofPod = 'seccomp.security.alpha.kubernetes.io/pod'
const ofContainer = 'container.seccomp.security.alpha.kubernetes.io/'

export interface SeccompAnnotation {
  readonly at: Node
  readonly annotation: string
  /** Whose profile it names: the pod's spec or a container; undefined where there is no such container. */
  readonly holder?: Node<{ readonly securityContext?: { readonly seccompProfile?: SeccompProfile | null } | null }>
  /** Whether each container that it is about has a profile by a field. */
  readonly isSet: boolean
  /** What the field would be; undefined where the value means nothing. */
  readonly profile?: SeccompProfile & { readonly type: string }
}

export function seccompAnnotations(pod: PodNode): readonly SeccompAnnotation[] {
  const annotations = pod.value.metadata?.annotations ?? {}
  return Object.keys(annotations).flatMap((annotation): readonly SeccompAnnotation[] => {
    if (annotation !== ofPod && !annotation.startsWith(ofContainer)) return []
    const about =
      annotation === ofPod
        ? pod.containers
        : pod.containers.filter(({ value }) => value.name === annotation.slice(ofContainer.length))
    const holder = annotation === ofPod ? pod.at('spec') : about[0]
    const profile = profileOf(annotations[annotation])
    return [
      {
        at: pod.at('metadata').at('annotations').at(annotation),
        annotation,
        isSet: about.length > 0 && about.every(hasProfile),
        ...(holder && { holder: holder as NonNullable<SeccompAnnotation['holder']> }),
        ...(profile && { profile }),
      },
    ]
  })
}

function hasProfile(container: ContainerNode): boolean {
  return Boolean(container.effective('seccompProfile').value?.type)
}

function profileOf(value: string | undefined): SeccompAnnotation['profile'] {
  if (value === 'runtime/default' || value === 'docker/default') return { type: 'RuntimeDefault' }
  if (value === 'unconfined') return { type: 'Unconfined' }
  const localhostProfile = /^localhost\/(.+)$/.exec(value ?? '')?.[1]
  return localhostProfile === undefined ? undefined : { type: 'Localhost', localhostProfile }
}
