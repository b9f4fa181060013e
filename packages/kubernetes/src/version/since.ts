/** Whether a Kubernetes version has what came with another. */

/**
 * Whether the version is that of `since` or later.
 *
 * @param version such as `1.36`, `v1.36.2` or `1.36.0-rc.1`; the patch does not matter
 * @param since the first minor version that has it, such as `1.35`
 */
export function isSince(version: string, since: string): boolean {
  const [major, minor] = numbers(version)
  const [firstMajor, firstMinor] = numbers(since)
  return major === firstMajor ? minor >= firstMinor : major > firstMajor
}

function numbers(version: string): readonly [number, number] {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? []
  return [Number(major ?? 0), Number(minor ?? 0)]
}
