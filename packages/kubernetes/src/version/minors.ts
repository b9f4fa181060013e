/** The versions of Kubernetes that files have to work with. */

/** What a rule is told of them: the newest, such as `1.36`, and where there are more than one the minors that they span. */
export interface LintedVersions {
  readonly version: string
  readonly minors?: MinorRange | undefined
}

/** Minors of Kubernetes 1, both ends included. */
export interface MinorRange {
  readonly from: number
  readonly to: number
}

/** Those that are spanned, else the one of the version. */
export function minorsOf({ version, minors }: LintedVersions): MinorRange {
  if (minors) return minors
  const minor = Number(/^v?1\.(\d+)/.exec(version)?.[1])
  return { from: minor, to: minor }
}

/** The oldest of them, such as `1.30`: what it lacks, files cannot rely on. */
export function oldestVersion(kubernetes: LintedVersions): string {
  return `1.${minorsOf(kubernetes).from}`
}
