/** The Kubernetes version, or the stretch of them, that a config asks for. */
import { newestMinor, oldestMinor } from '@keelint/kubernetes'
import type { KubernetesVersions } from '../rule/rule.ts'

/** What holds where the config says nothing. */
export const newestVersions = stretch(newestMinor, newestMinor)

/** A version as people write it, for patterns: `1.33`, `v1.33.2`, `v1.33.2-gke.100`; the minor is `\d+` or some of them. */
export const versionPattern = (minor: string) => `v?1\\.${minor}(?:\\.\\d+(?:[-+]\\w+(?:[-+.]\\w+)*)?)?`

/** What stands between the first and the last version of a stretch. */
const between = '..'

const single = new RegExp(`^${versionPattern('(\\d+)')}$`)

/** `1.33` for `v1.33.2` and the like, `1.30..1.34` for a stretch; undefined for what is not known here. */
export function parseVersions(given: unknown): KubernetesVersions | undefined {
  const [from, to, ...rest] = String(given).split(between).map(knownMinor)
  if (from === undefined || rest.length > 0) return undefined
  if (!isStretch(given)) return stretch(from, from)
  return to === undefined || to < from ? undefined : stretch(from, to)
}

/** As a config writes it: what `parseVersions` takes. */
export function versionsText({ version, minors: { from, to } }: KubernetesVersions): string {
  return from === to ? version : `1.${from}${between}${version}`
}

/** What is wrong with a version as a sentence. */
export function versionFault(given: unknown): string {
  if (isStretch(given)) return stretchFault(given)
  const [, from, to] = /^(v?1\.\d+)\s*(?:\.\.+|-|–|,|\s|to)\s*(v?1\.\d+)$/.exec(String(given)) ?? []
  if (from !== undefined) return `\`${given}\` is no Kubernetes version. Write a stretch as \`${from}${between}${to}\`.`
  const hint = typeof given === 'number' ? ' Write it in quotes: YAML takes 1.30 for 1.3.' : ''
  return `there is no Kubernetes version \`${given}\` here: ${known}.${hint}`
}

const known = `\`1.${oldestMinor}\` to \`1.${newestMinor}\` are known`

function stretchFault(given: string): string {
  const ends = given.split(between)
  const [from = '', to = ''] = ends
  if (ends.length > 2 || to.startsWith('.') || from.trim() === '' || to.trim() === '')
    return `\`${given}\` is no stretch of Kubernetes versions; one looks like \`1.${newestMinor - 4}${between}1.${newestMinor}\`.`
  const unknown = ends.find(end => knownMinor(end) === undefined)
  if (unknown !== undefined) return `there is no Kubernetes version \`${unknown}\` here, as in \`${given}\`: ${known}.`
  return `no Kubernetes version is in \`${given}\`: it ends before it begins. Write \`${to}${between}${from}\`.`
}

function isStretch(given: unknown): given is string {
  return typeof given === 'string' && given.includes(between)
}

function knownMinor(text: string): number | undefined {
  const minor = Number(single.exec(text)?.[1])
  return minor >= oldestMinor && minor <= newestMinor ? minor : undefined
}

function stretch(from: number, to: number): KubernetesVersions {
  return { version: `1.${to}`, minors: { from, to } }
}
