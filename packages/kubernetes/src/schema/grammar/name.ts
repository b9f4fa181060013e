/** The grammars of names, after k8s.io/apimachinery/pkg/util/validation: why a text is none. */
import { remembered } from '../../remembered.ts'
import type { Grammar } from '../spot.ts'

const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/
const looseSubdomain = /^[a-z0-9_](?:[-a-z0-9_]*[a-z0-9_])?(?:\.[a-z0-9_](?:[-a-z0-9_]*[a-z0-9_])?)*$/
const rfc1035 = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/
const namePart = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/

function atMost(text: string, length: number): string | undefined {
  return text.length > length ? `it has ${text.length} characters, and may have ${length}` : undefined
}

export const dnsLabel: Grammar = text =>
  atMost(text, 63) ??
  (label.test(text)
    ? undefined
    : 'it may hold lower case letters, digits and `-`, and begins and ends with a letter or digit')

export const dnsSubdomain: Grammar = text =>
  atMost(text, 253) ??
  (subdomain.test(text)
    ? undefined
    : 'it may hold lower case letters, digits, `-` and `.`, and each part between dots begins and ends with a letter or digit')

/** Like a DNS subdomain, with underscores. */
export const dnsSubdomainWithUnderscore: Grammar = text =>
  atMost(text, 253) ??
  (looseSubdomain.test(text)
    ? undefined
    : 'it may hold lower case letters, digits, `_`, `-` and `.`, and each part between dots begins and ends with no `-`')

export const wildcardSubdomain: Grammar = text =>
  text.startsWith('*.') && dnsSubdomain(text.slice(2)) === undefined && text.length <= 253
    ? undefined
    : 'a wildcard is `*.` and a DNS name'

export const dns1035Label: Grammar = text =>
  atMost(text, 63) ??
  (rfc1035.test(text)
    ? undefined
    : 'it may hold lower case letters, digits and `-`, begins with a letter and ends with a letter or digit')

/** A key of a label: an optional DNS subdomain and `/`, and a name. */
export const qualifiedName: Grammar = remembered(text => {
  const slash = text.indexOf('/')
  if (slash >= 0) {
    const prefix = text.slice(0, slash)
    if (prefix === '') return 'nothing stands before its `/`'
    const reason = dnsSubdomain(prefix)
    if (reason !== undefined) return `before its \`/\` must stand a DNS name: ${reason}`
  }
  const name = slash < 0 ? text : text.slice(slash + 1)
  if (name === '') return slash < 0 ? 'it is empty' : 'nothing stands behind its `/`'
  return (
    atMost(name, 63) ??
    (namePart.test(name)
      ? undefined
      : 'a name may hold letters, digits, `-`, `_` and `.`, and begins and ends with a letter or digit')
  )
})

/** Annotation keys are compared as lower case. */
export const annotationKey: Grammar = text => qualifiedName(text.toLowerCase())

/** The value of a label, which may be empty. */
export const labelValue: Grammar = text =>
  atMost(text, 63) ??
  (text === '' || namePart.test(text)
    ? undefined
    : 'a label value may hold letters, digits, `-`, `_` and `.`, and begins and ends with a letter or digit')

/** A version, and its group before it where it has one. */
export const groupVersion: Grammar = text =>
  /^(?:[^/]*\/)?[^/]*$/.test(text) ? undefined : 'it must be a version, or a group, `/` and a version'

/** A name that can be one part of a URL's path. */
export const pathSegment: Grammar = text =>
  text === '.' || text === '..'
    ? 'it stands for a folder'
    : /[/%]/.test(text)
      ? 'it may hold neither `/` nor `%`'
      : undefined

/** A service's name after IANA. */
export const portName: Grammar = text =>
  atMost(text, 15) ??
  (!/^[-a-z0-9]+$/.test(text)
    ? 'a port name may hold lower case letters, digits and `-`'
    : !/[a-z]/.test(text)
      ? 'a port name has at least one letter'
      : /--|^-|-$/.test(text)
        ? 'a port name neither begins nor ends with `-`, nor has two in a row'
        : undefined)

function folderLike(text: string): string | undefined {
  if (text === '.' || text === '..') return 'it stands for a folder'
  return text.startsWith('..') ? 'it may not begin with `..`' : undefined
}

/** A key of a ConfigMap or Secret. */
export const configKey: Grammar = text =>
  atMost(text, 253) ??
  (/^[-._a-zA-Z0-9]+$/.test(text) ? folderLike(text) : 'a key may hold letters, digits, `-`, `_` and `.`')

export const envName: Grammar = text =>
  /^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(text)
    ? folderLike(text)
    : 'the name of an environment variable may hold letters, digits, `_`, `-` and `.`, and does not begin with a digit'

/** As since 1.32: any printable ASCII but `=`. */
export const relaxedEnvName: Grammar = text =>
  /^[ -<>-~]+$/.test(text) ? undefined : 'the name of an environment variable holds printable ASCII without `=`'

export const headerName: Grammar = text =>
  /^[-A-Za-z0-9]+$/.test(text) ? undefined : 'the name of a header may hold letters, digits and `-`'

/** A DNS name, `/` and a path. */
export const domainPrefixedPath: Grammar = text => {
  const slash = text.indexOf('/')
  if (slash <= 0 || slash === text.length - 1) return 'it must be a domain, `/` and a path, as in `acme.io/foo`'
  return (
    dnsSubdomain(text.slice(0, slash)) ??
    (/^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(text.slice(slash + 1))
      ? undefined
      : 'its path has a character of no path')
  )
}
