/** References to container images, taken apart by their grammar. */
import { remembered } from '../remembered.ts'

export interface ImageReference {
  /** Host and, where written, port; `docker.io` where the reference names none. */
  readonly registry: string
  /** Without the registry; an official image of Docker Hub begins with `library/`. */
  readonly repository: string
  readonly tag: string | undefined
  /** With its algorithm, such as `sha256:…`. */
  readonly digest: string | undefined
}

const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const repositoryForm = new RegExp(`^${component}(?:/${component})*$`)
const hostLabel = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])'
const registryForm = new RegExp(`^(?:${hostLabel}(?:\\.${hostLabel})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`)
const tagForm = /^\w[\w.-]{0,127}$/
const digestForm = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/
const identifierForm = /^[a-f0-9]{64}$/
const longestRepository = 255

/**
 * `[registry[:port]/]repository[:tag][@digest]`, with the defaults that the kubelet and container runtimes fill in.
 * @returns undefined for what the kubelet refuses: an empty text, upper case in the repository, a digest cut short, a template
 * @see https://kubernetes.io/docs/concepts/containers/images/#image-names
 */
export function parseImage(reference: string): ImageReference | undefined {
  return imageOf(reference)
}

const imageOf = remembered((reference: string): ImageReference | undefined => {
  const { name, tag, digest } = partsOf(reference)
  if (digest !== undefined && !digestForm.test(digest)) return
  if ((tag !== undefined && !tagForm.test(tag)) || identifierForm.test(reference)) return
  const { registry, repository } = located(name)
  if (!registryForm.test(registry) || !repositoryForm.test(repository) || repository.length > longestRepository) return
  return { registry, repository, tag, digest }
})

interface Parts {
  readonly name: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

/** The parts of a text that may be no reference at all. */
function partsOf(reference: string): Parts {
  const at = reference.indexOf('@')
  const named = at < 0 ? reference : reference.slice(0, at)
  const digest = at < 0 ? undefined : reference.slice(at + 1)
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  return colon < 0
    ? { name: named, tag: undefined, digest }
    : { name: named.slice(0, colon), tag: named.slice(colon + 1), digest }
}

/** The part before the first slash is a registry only if it cannot be the first part of a repository. */
function located(name: string): { readonly registry: string; readonly repository: string } {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  const isRegistry = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  const registry = isRegistry && first !== 'index.docker.io' ? first : 'docker.io'
  const rest = isRegistry ? name.slice(slash + 1) : name
  return { registry, repository: registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest }
}

/** Variables of shells and templates, words in brackets, words in capitals, and what `ko` replaces. */
const placeholderForm = /\$[({\w]|\{\{|\{%|<[^<>]*>|%\w+%|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$|__\w+__|^ko:\/\//

/** Whether a text that is no reference stands for one that something else puts in. */
export function isImagePlaceholder(text: string): boolean {
  return placeholderForm.test(text) && parseImage(text) === undefined
}

/** Why the kubelet refuses a reference, such as "its repository has upper case"; undefined where it does not. */
export function imageFault(reference: string): string | undefined {
  if (parseImage(reference)) return
  if (reference === '') return 'it is empty'
  if (/\s/.test(reference)) return 'there is a blank in it'
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(reference)) return 'it begins with a scheme like that of a URL'
  const { name, tag, digest } = partsOf(reference)
  if (digest !== undefined && !digestForm.test(digest)) return `\`@${digest}\` is no digest`
  if (tag === '') return 'there is no tag after its colon'
  if (tag !== undefined && !tagForm.test(tag)) return `\`${tag}\` is no tag`
  if (identifierForm.test(reference)) return 'it is the id of an image rather than a name'
  const { registry, repository } = located(name)
  if (!registryForm.test(registry)) return `\`${registry}\` is no host`
  if (repository !== repository.toLowerCase()) return 'its repository has upper case'
  return repository.length > longestRepository
    ? `its repository has more than ${longestRepository} characters`
    : `\`${repository}\` is no repository`
}
