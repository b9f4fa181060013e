/** The labels by which a namespace tells Pod Security admission what to do. */
import { letterDistance } from '@keelint/kubernetes'

export const podSecurityPrefix = 'pod-security.kubernetes.io/'

const podSecurityModes = ['enforce', 'audit', 'warn'] as const

export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted'

const podSecurityLevels: readonly PodSecurityLevel[] = ['privileged', 'baseline', 'restricted']

/** https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces */
const podSecurityLabels: readonly string[] = podSecurityModes.flatMap(mode => [
  `${podSecurityPrefix}${mode}`,
  `${podSecurityPrefix}${mode}-version`,
])

/** Letters that may be wrong in a name of another group. */
const mostSlips = 4

/** The label that a name is meant to be; undefined where it is one of them, or no such label at all. */
function meantLabel(name: string): string | undefined {
  if (podSecurityLabels.includes(name)) return undefined
  const isOfGroup = name.startsWith(podSecurityPrefix)
  let best: string | undefined
  let least = isOfGroup ? Number.POSITIVE_INFINITY : mostSlips + 1
  for (const label of podSecurityLabels) {
    // A name that is much longer is not compared: that takes time.
    const far = Math.abs(name.length - label.length)
    const distance = far > mostSlips ? far + mostSlips : letterDistance(name.toLowerCase(), label)
    if (distance < least) [best, least] = [label, distance]
  }
  return best
}

/** As admission takes it: `latest`, or `v1.` and a number. */
function isPodSecurityVersion(text: string): boolean {
  return text === 'latest' || /^v1\.(?:0|[1-9]\d*)$/.test(text)
}

/** The level that a text stands for, exactly as it is written. */
export function podSecurityLevel(text: string | undefined): PodSecurityLevel | undefined {
  return podSecurityLevels.find(level => level === text)
}

export type LabelFault =
  | { readonly label: string; readonly messageId: 'unknownLabel'; readonly meant: string }
  | { readonly label: string; readonly messageId: 'badLevel' | 'badVersion'; readonly value: string }

/** Labels that say nothing to admission, or something that it refuses. */
export function labelFaults(labels: Readonly<Record<string, unknown>>): readonly LabelFault[] {
  return Object.entries(labels).flatMap(([label, value]): readonly LabelFault[] => {
    const meant = meantLabel(label)
    if (meant !== undefined) return [{ label, messageId: 'unknownLabel', meant }]
    if (typeof value !== 'string' || !podSecurityLabels.includes(label)) return []
    const isVersion = label.endsWith('-version')
    if (isVersion ? isPodSecurityVersion(value) : podSecurityLevel(value) !== undefined) return []
    const text = value === '' ? 'empty' : `\`${value}\``
    return [{ label, messageId: isVersion ? 'badVersion' : 'badLevel', value: text }]
  })
}
