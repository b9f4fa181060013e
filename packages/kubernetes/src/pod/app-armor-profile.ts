/** The AppArmor profile that holds for a container, from fields and from the annotations that came before them. */
import type { AppArmorProfile, Container, PodTemplateSpec } from '../api/kinds.gen.ts'
import { isSince } from '../version/since.ts'

export interface AppArmorAnnotation {
  /** The whole key of the annotation. */
  readonly key: string
  /** The name of the container that it is about. */
  readonly container: string
  readonly value: string
  /** What the value means: `undefined` where it is empty, which means nothing, and null where there is no such profile. */
  readonly profile: AppArmorProfile | null | undefined
}

export interface EffectiveAppArmorProfile {
  /** `RuntimeDefault`, `Localhost` or `Unconfined`; undefined where nothing is set, so that the runtime decides. */
  readonly type: string | undefined
  readonly origin: 'container' | 'annotation' | 'pod' | 'default'
  /** The key of the annotation that says so. */
  readonly annotation?: string
}

const prefix = 'container.apparmor.security.beta.kubernetes.io/'

/** The AppArmor annotations of a pod, in the order that they are written in. */
export function appArmorAnnotations(pod: PodTemplateSpec | null | undefined): readonly AppArmorAnnotation[] {
  return Object.entries(pod?.metadata?.annotations ?? {}).flatMap(([key, value]) =>
    key.startsWith(prefix) ? [{ key, container: key.slice(prefix.length), value, profile: profileNamed(value) }] : [],
  )
}

/**
 * The container's own field, else its annotation, else the pod's field. Fields are there since 1.30; annotations are still
 * taken for fields.
 * @param version of Kubernetes
 * @see https://kubernetes.io/docs/tutorials/security/apparmor/
 */
export function appArmorProfileOf(
  pod: PodTemplateSpec | null | undefined,
  container: Container,
  version: string,
): EffectiveAppArmorProfile {
  const hasFields = isSince(version, '1.30')
  const own = hasFields ? container.securityContext?.appArmorProfile : undefined
  if (own) return { type: own.type || undefined, origin: 'container' }
  const annotation = appArmorAnnotations(pod).find(each => each.container === container.name)
  if (annotation?.profile) return { type: annotation.profile.type, origin: 'annotation', annotation: annotation.key }
  const inherited = hasFields ? pod?.spec?.securityContext?.appArmorProfile : undefined
  return inherited ? { type: inherited.type || undefined, origin: 'pod' } : { type: undefined, origin: 'default' }
}

function profileNamed(value: string): AppArmorProfile | null | undefined {
  if (value === '') return undefined
  if (value === 'runtime/default') return { type: 'RuntimeDefault' }
  if (value === 'unconfined') return { type: 'Unconfined' }
  return value.startsWith('localhost/')
    ? { type: 'Localhost', localhostProfile: value.slice('localhost/'.length) }
    : null
}
