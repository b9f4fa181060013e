/** Refuses a Node that is too old, before anything is loaded that it could not load. */

const oldest = [20, 19] as const

/** @param version such as `20.19.1` */
function isRecentNode(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

/** Ends the process with exit code 2 and a sentence, where the version is too old. */
export function requireNode(version: string): void {
  if (isRecentNode(version)) return
  process.stderr.write(`keelint needs Node ${oldest.join('.')} or newer, and this is Node ${version}.\n`)
  process.exit(2)
}
