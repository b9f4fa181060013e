/** Registries that have been closed, frozen or moved, each with the page that says so. */
import { type ImagePlaces, imagePlaces } from './place.ts'
import { type ImageReference, parseImage } from './reference.ts'

export interface DeprecatedRegistry {
  /** As in `imagePlaces`. */
  readonly places: readonly string[]
  /** What became of it, to stand after "which". */
  readonly fate: string
  /** Where the same images are now; undefined where there is no such place. */
  readonly successor?: string
  /** Where an image has the same path and tag there: what its repository begins with, and the successor stands for. */
  readonly replaced?: string
  /** Whether what moves, such as `latest`, is still there, or nothing. */
  readonly keepsLatest?: true
  readonly source: string
}

const deprecatedRegistries: readonly DeprecatedRegistry[] = [
  {
    places: ['k8s.gcr.io'],
    fate: 'was frozen on 3 April 2023 and gets no new images',
    successor: 'registry.k8s.io',
    replaced: '',
    source: 'https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/',
  },
  {
    places: [
      'gcr.io/google-containers',
      'gcr.io/google_containers',
      'gcr.io/k8s-artifacts-prod',
      '*.gcr.io/k8s-artifacts-prod',
    ],
    fate: 'was behind `k8s.gcr.io` and gets no new images',
    successor: 'registry.k8s.io',
    source: 'https://kubernetes.io/blog/2023/03/10/image-registry-redirect/',
  },
  {
    places: ['gcr.io/kubebuilder'],
    fate: 'went with the Google Container Registry on 18 March 2025',
    successor: 'registry.k8s.io/kubebuilder',
    source: 'https://github.com/kubernetes-sigs/kubebuilder/discussions/3907',
  },
  {
    places: ['docker.pkg.github.com'],
    fate: 'was replaced by the Container registry of GitHub',
    successor: 'ghcr.io',
    source:
      'https://docs.github.com/en/packages/working-with-a-github-packages-registry/migrating-to-the-container-registry-from-the-docker-registry',
  },
  {
    places: ['*.bintray.io'],
    fate: 'was shut down on 1 May 2021',
    source: 'https://jfrog.com/blog/into-the-sunset-bintray-jcenter-gocenter-and-chartcenter/',
  },
  {
    places: ['docker.io/bitnami/'],
    fate: 'lost its images with versions on 29 September 2025',
    successor: 'docker.io/bitnamilegacy',
    replaced: 'bitnami/',
    keepsLatest: true,
    source: 'https://github.com/bitnami/containers/issues/83267',
  },
]

let matchers: readonly (readonly [DeprecatedRegistry, ImagePlaces])[] | undefined
const known = new WeakMap<ImageReference, { readonly row: DeprecatedRegistry | undefined }>()

/** The row that an image belongs to. */
export function deprecatedRegistryOf(image: ImageReference): DeprecatedRegistry | undefined {
  const found = known.get(image) ?? { row: rowOf(image) }
  known.set(image, found)
  return found.row
}

function rowOf(image: ImageReference): DeprecatedRegistry | undefined {
  matchers ??= deprecatedRegistries.map(row => [row, imagePlaces(row.places)] as const)
  const found = matchers.find(([, holds]) => holds(image))?.[0]
  const isLatest = !image.digest && (image.tag ?? 'latest') === 'latest'
  return found?.keepsLatest && isLatest ? undefined : found
}

/** The name of the same image where it is now; undefined where it may have another. */
export function movedImage({ repository, tag, digest }: ImageReference, to: DeprecatedRegistry): string | undefined {
  const { successor, replaced } = to
  if (successor === undefined || replaced === undefined || !repository.startsWith(replaced)) return
  const ending = (tag === undefined ? '' : `:${tag}`) + (digest === undefined ? '' : `@${digest}`)
  return `${successor}/${repository.slice(replaced.length)}${ending}`
}

export interface WrittenImage {
  /** As it stands in the text. */
  readonly text: string
  readonly reference: ImageReference
  readonly registry: DeprecatedRegistry
}

/** Ends of the hosts of the table; `docker.com` is another name of Docker Hub. */
const hint = /(?:gcr|bintray|docker)\.io[:/]|(?:github|docker)\.com[:/]/i
const nameForm = /(?<![\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[\w./:@-]*\w/gi

/** The images of deprecated registries in a text, such as an argument: `--pause-image=k8s.gcr.io/pause:3.9`. */
export function deprecatedImagesIn(text: string): readonly WrittenImage[] {
  if (!hint.test(text)) return []
  return [...text.matchAll(nameForm)].flatMap(([found]) => {
    const reference = parseImage(found)
    const registry = reference && deprecatedRegistryOf(reference)
    return registry ? [{ text: found, reference, registry }] : []
  })
}
