/** Addresses that components listen on. */

/** Whether only programs on the same node reach it. @param host an address or a name, without a port */
export function isLoopback(host: string): boolean {
  return /^127(?:\.\d{1,3}){3}$/.test(host) || host === '::1' || host === 'localhost'
}

/** `127.0.0.1` of `127.0.0.1:10249`, `::1` of `[::1]:10249` and of `::1`. */
export function hostOf(address: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d*)?$/.exec(address)
  if (bracketed) return bracketed[1]!
  return /^[^:]*:\d*$/.test(address) ? address.slice(0, address.indexOf(':')) : address
}
