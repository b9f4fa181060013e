/** Versions of software as the tags of its images tell them, and their order. */

/** The three numbers, and whether the version came before the one that they name. */
export interface ImageVersion {
  readonly numbers: readonly [number, number, number]
  /** Such as `rc1`; empty where it is the version itself. */
  readonly preRelease: string
}

const form = /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[-+_.](.*))?$/i
const preReleaseForm = /^(?:alpha|beta|rc|pre|preview|dev|snapshot)(?:$|[-.]?\d)/i

/**
 * Reads `1.2.3` with what may follow it: `v1.2.3`, `1.2.3-rc1`, `1.2.3-debian-12-r0`, `1.2.3-alpine`.
 * @returns undefined for what names no single version, such as `1.2` or `latest`
 */
export function imageVersion(tag: string): ImageVersion | undefined {
  const match = form.exec(tag)
  if (!match) return
  const rest = match[4] ?? ''
  return {
    numbers: [Number(match[1]), Number(match[2]), Number(match[3])],
    preRelease: preReleaseForm.test(rest) ? rest : '',
  }
}

/** Below zero where `a` is older, above where it is newer. Among versions before the same one, the order of their names. */
export function compareVersions(a: ImageVersion, b: ImageVersion): number {
  for (const index of [0, 1, 2] as const)
    if (a.numbers[index] !== b.numbers[index]) return a.numbers[index] - b.numbers[index]
  if (a.preRelease === b.preRelease) return 0
  if (a.preRelease === '') return 1
  if (b.preRelease === '') return -1
  return a.preRelease.localeCompare(b.preRelease, 'en', { numeric: true })
}
