/** Registries and repositories as people list them, and which images come from them. */
import type { ImageReference } from './reference.ts'

/** All of them are Docker Hub. */
const dockerHub: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
])

/** The host that an image is pulled from, in one spelling: lower case, without the usual port, and one name for Docker Hub. */
export function imageHost(registry: string): string {
  const host = registry.toLowerCase().replace(/:443$/, '')
  return dockerHub.has(host) ? 'docker.io' : host
}

/** The host and the repository, in one spelling. */
export function imageName({ registry, repository }: ImageReference): string {
  return `${imageHost(registry)}/${repository}`
}

/** Says whether an image comes from one of some places. */
export type ImagePlaces = (image: ImageReference) => boolean

/**
 * Each place is a registry (`ghcr.io`, `registry.example.com:5000`), or a part of one (`ghcr.io/acme`; `acme` is one of Docker Hub), and
 * holds what is below it: `ghcr.io/acme` does not hold `ghcr.io/acme-other`. `*` stands for anything within one label of the host or
 * one part of the path. A tag or digest at the end has to be the same.
 */
export function imagePlaces(places: readonly string[]): ImagePlaces {
  const forms = places.map(formOf)
  return image => {
    if (forms.length === 0) return false
    const name = imageName(image)
    if (name.length > longestName) return false
    const { tag, digest } = image
    return forms.some(
      form =>
        form.test(`${name}/`) ||
        (tag !== undefined && form.test(`${name}:${tag}/`)) ||
        (digest !== undefined && form.test(`${name}@${digest}/`)),
    )
  }
}

/** Nobody can pull a longer one: https://github.com/distribution/reference/blob/main/reference.go */
const longestName = 255

function formOf(place: string): RegExp {
  const name = place.trim().replace(/\/[/*]*$/, '')
  const { host, path } = partsOf(name)
  // Of Docker Hub, a single name is an official image or an organisation, and an organisation alone where a slash follows it.
  const isEither = host === 'docker.io' && path !== '' && !path.includes('/') && name === place.trim()
  const paths = isEither ? `(?:library/)?${globbed(path, '/')}/` : path === '' ? '' : `${globbed(path, '/')}/`
  return new RegExp(`^${globbed(host, './')}/${paths}`)
}

function partsOf(name: string): { readonly host: string; readonly path: string } {
  const slash = name.indexOf('/')
  const first = slash < 0 ? name.replace(/(?::(?!\d+$)|@).*$/s, '') : name.slice(0, slash)
  const isHost = /[.:*]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  if (!isHost) return { host: 'docker.io', path: name }
  return { host: imageHost(first), path: slash < 0 ? '' : name.slice(slash + 1) }
}

function globbed(text: string, ends: string): string {
  return text.replace(/\*+|[\\^$.+?()[\]{}|]/g, found => (found.startsWith('*') ? `[^${ends}]*` : `\\${found}`))
}
