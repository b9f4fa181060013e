/** The word for a port in a question: a number, a range, a name, or a protocol alone. */
import { nearest, type Resource } from '@keelint/core'
import {
  type Connections,
  connectionsOn,
  type End,
  lastPort,
  noConnections,
  type Protocol,
  protocols,
  united,
} from '@keelint/kubernetes'
import { UsageError } from '../usage-error.ts'

export type AskedPort =
  | { readonly protocol: Protocol | undefined; readonly first: number; readonly last: number }
  | { readonly protocol: Protocol | undefined; readonly name: string }

/**
 * `443`, `8000-8080`, `53/udp`, `udp`, `http`, `dns/udp`; a number alone is TCP.
 * @returns undefined for what has not the form of a port
 * @throws a `UsageError` on a port that there is not
 */
export function portIn(word: string): AskedPort | undefined {
  const [, port = '', protocolText] = /^([\w-]+)(?:\/([A-Za-z]+))?$/.exec(word) ?? []
  const alone = protocols.find(one => one === port.toUpperCase())
  if (port === '') return
  if (alone && protocolText === undefined) return { protocol: alone, first: 1, last: lastPort }
  const protocol = protocolText === undefined ? undefined : protocols.find(one => one === protocolText.toUpperCase())
  const [, start, end = start] = /^(\d+)(?:-(\d+))?$/.exec(port) ?? []
  if (start === undefined) {
    const isName = port.length <= 15 && /^[a-z0-9](?:-?[a-z0-9])*$/.test(port)
    return isName && (protocolText === undefined || protocol) ? { protocol, name: port } : undefined
  }
  if (protocolText !== undefined && !protocol)
    throw new UsageError(`There is no protocol \`${protocolText}\` for network policies: it is tcp, udp or sctp.`)
  const [first, last] = [Number(start), Number(end)]
  if (first < 1 || last > lastPort || first > last) throw new UsageError(`There is no port \`${word}\`.`)
  return { protocol: protocol ?? 'TCP', first, last }
}

/** The connections that are meant. @throws a `UsageError` on a name that the containers of the end do not have */
export function meantConnections(port: AskedPort, to: End<Resource>, text: string): Connections {
  if (!('name' in port)) return connectionsOn(port.protocol, port.first, port.last)
  const own = 'type' in to ? [] : to.ports
  const meant = own.flatMap(({ name, number, protocol }) => {
    const known = protocols.find(one => one === protocol)
    return name === port.name && known && (port.protocol ?? known) === known ? [connectionsOn(known, number)] : []
  })
  if (meant.length > 0) return meant.reduce(united, noConnections)
  const names = own.flatMap(({ name }) => name ?? [])
  const near = nearest(port.name, names)
  throw new UsageError(
    `\`${port.name}\` is neither a path nor a port of \`${text}\`.${near ? ` Did you mean \`${near}\`?` : names.length > 0 ? ` Its ports are ${names.map(name => `\`${name}\``).join(', ')}.` : ''}`,
  )
}
