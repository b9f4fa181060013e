/** What cross-resource models need to know of a pod: small, plain, cloneable. */
import type { PodSpec, PodTemplateSpec } from '../api/kinds.gen.ts'
import { type ContainerList, type ContainerRole, containersOf } from './containers.ts'
import { type OpenEmptyDir, openEmptyDirs } from './empty-dirs.ts'
import { imagesOf } from './images.ts'
import type { PodNames } from './names.ts'
import { isAsking } from './probe.ts'
import { type Requirements, requirementsIn } from './requirements.ts'

export interface PodFact<Resource> {
  /** The resource that creates the pod. */
  readonly resource: Resource
  /** Where the pod's template stands in it. */
  readonly path: readonly (string | number)[]
  /** Whether something else completes the pod, so that its labels and all else may be more than is known. */
  readonly isPartial: boolean
  /** `undefined` is the release namespace. */
  readonly namespace: string | undefined
  readonly labels: Readonly<Record<string, string>>
  /** `default` where the pod names none. */
  readonly serviceAccountName: string
  /** The field that names it: `serviceAccount` is the older one, and undefined where the pod names none. */
  readonly serviceAccountField: 'serviceAccountName' | 'serviceAccount' | undefined
  /** What the pod itself says; undefined leaves it to the ServiceAccount. */
  readonly automountServiceAccountToken: boolean | undefined
  /** Whether a volume of the pod holds a token of the service account, whatever is mounted automatically. */
  readonly projectsServiceAccountToken: boolean
  readonly hostNetwork: boolean
  readonly restartPolicy: string | undefined
  readonly ports: readonly PodPort[]
  /** Whether an annotation asks Prometheus to scrape the pod. */
  readonly isScraped: boolean
  /** What the pod as a whole requests and is limited to. */
  readonly resources: Requirements
  readonly containers: readonly ContainerFact[]
  /** Those of containers and of volumes. */
  readonly images: readonly ImageFact[]
  /** Whether the pod itself names a Secret to pull images with. */
  readonly hasImagePullSecrets: boolean
  readonly openEmptyDirs: readonly OpenEmptyDir[]
  /** Absent where the control plane makes up what the pod is called. */
  readonly names?: PodNames
}

export interface ImageFact {
  /** As written. */
  readonly text: string
  /** In the pod's resource. */
  readonly path: readonly (string | number)[]
}

export interface ContainerFact {
  readonly name: string | undefined
  readonly list: ContainerList
  /** From 0, in its list. */
  readonly index: number
  readonly role: ContainerRole
  readonly resources: Requirements
  readonly hasReadinessProbe: boolean
}

export interface PodPort {
  readonly name: string | undefined
  readonly number: number
  readonly protocol: string
  /** Where it stands in the pod's resource. */
  readonly path: readonly (string | number)[]
  /** The port of the node that leads there, as the container says; undefined also where only the node itself reaches it. */
  readonly hostPort: number | undefined
}

/**
 * What the models need to know of the pod.
 *
 * @param resource what to find the pod's owner by
 * @param template the pod's template
 * @param path where the template stands in the resource
 * @param namespace of the resource
 * @param isPartial whether something else completes the pod
 * @param names that are known before it runs
 */
export function podFact<Resource>(
  resource: Resource,
  template: PodTemplateSpec,
  path: readonly (string | number)[],
  namespace: string | undefined,
  isPartial = false,
  names?: PodNames,
): PodFact<Resource> {
  const spec = template.spec
  return {
    resource,
    path,
    isPartial,
    namespace,
    labels: template.metadata?.labels ?? {},
    serviceAccountName: spec?.serviceAccountName || spec?.serviceAccount || 'default',
    serviceAccountField: spec?.serviceAccountName
      ? 'serviceAccountName'
      : spec?.serviceAccount
        ? 'serviceAccount'
        : undefined,
    automountServiceAccountToken: spec?.automountServiceAccountToken ?? undefined,
    projectsServiceAccountToken: projectsToken(spec),
    hostNetwork: spec?.hostNetwork === true,
    restartPolicy: spec?.restartPolicy ?? undefined,
    ports: containersOf(spec).flatMap(({ container, role, list, index }) =>
      role === 'main' || role === 'sidecar'
        ? (container.ports ?? []).flatMap((port, at) =>
            port?.containerPort === undefined
              ? []
              : [
                  {
                    name: port.name ?? undefined,
                    number: port.containerPort,
                    protocol: port.protocol ?? 'TCP',
                    path: [...path, 'spec', list, index, 'ports', at],
                    hostPort: isLocal(port.hostIP) ? undefined : port.hostPort || undefined,
                  },
                ],
          )
        : [],
    ),
    isScraped: template.metadata?.annotations?.['prometheus.io/scrape'] === 'true',
    resources: requirementsIn(spec?.resources),
    containers: containersOf(spec).map(({ container, list, index, role }) => ({
      name: container.name ?? undefined,
      list,
      index,
      role,
      resources: requirementsIn(container.resources),
      hasReadinessProbe: isAsking(container.readinessProbe),
    })),
    images: imagesOf(spec).map(image => ({ text: image.text, path: [...path, ...image.path] })),
    hasImagePullSecrets: (spec?.imagePullSecrets ?? []).some(secret => secret?.name),
    openEmptyDirs: openEmptyDirs(spec),
    ...(names && { names }),
  }
}

function projectsToken(spec: PodSpec | null | undefined): boolean {
  return (spec?.volumes ?? []).some(volume => volume?.projected?.sources?.some(source => source?.serviceAccountToken))
}

function isLocal(address: string | null | undefined): boolean {
  return !!address && /^(127\.|::1$)/.test(address)
}
