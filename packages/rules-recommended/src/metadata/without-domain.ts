/** Names of annotations and labels without what says whose they are. */

/** `example.com/api-token` is `api-token`; `checksum/secret` has no domain and stays. */
export function withoutDomain(name: string): string {
  const slash = name.indexOf('/')
  return name.slice(0, Math.max(slash, 0)).includes('.') ? name.slice(slash + 1) : name
}
