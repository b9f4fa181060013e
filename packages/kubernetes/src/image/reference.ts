/** References to container images, taken apart by their grammar. */

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
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/
const identifierForm = /^[a-f0-9]{64}$/

/**
 * `[registry[:port]/]repository[:tag][@digest]`, with the defaults that container runtimes fill in.
 * @returns undefined for what is no reference: an empty text, upper case in the repository, a template
 * @see https://kubernetes.io/docs/concepts/containers/images/#image-names
 */
export function parseImage(reference: string): ImageReference | undefined {
  const [named = '', digest, more] = reference.split('@')
  if (more !== undefined || (digest !== undefined && !digestForm.test(digest))) return
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  const name = colon < 0 ? named : named.slice(0, colon)
  const tag = colon < 0 ? undefined : named.slice(colon + 1)
  if ((tag !== undefined && !tagForm.test(tag)) || identifierForm.test(name)) return
  const { registry, repository } = located(name)
  if (!registryForm.test(registry) || !repositoryForm.test(repository)) return
  return { registry, repository, tag, digest }
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
