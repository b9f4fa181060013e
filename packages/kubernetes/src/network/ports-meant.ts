/** The ports that a rule means at a destination. */
import { allConnections, type Connections, connectionsOn, lastPort, noConnections, united } from './connections.ts'
import type { Party } from './party.ts'
import type { PortFact, RuleFact } from './rule.ts'

/** Without a protocol it is any. */
export type NamedPort = Extract<PortFact, { readonly name: string }>

/** A name is that of a container's port, with the protocol that it has. */
export function portsOf(
  ports: RuleFact['ports'],
  destination: Party,
): { readonly sure: Connections; readonly maybe: Connections } {
  if (ports === 'any') return { sure: allConnections, maybe: allConnections }
  let sure = noConnections
  let maybe = noConnections
  for (const port of ports) {
    if (port === 'unknown') maybe = allConnections
    else if (!('name' in port)) sure = united(sure, connectionsOn(port.protocol, port.first, port.last))
    else if (destination.type === 'pods') {
      sure = united(sure, named(port, destination.ports))
      if (destination.isPartial) maybe = united(maybe, connectionsOn(port.protocol, 1, lastPort))
    } else if (destination.type === 'somebody') maybe = united(maybe, connectionsOn(port.protocol, 1, lastPort))
  }
  return { sure, maybe: united(sure, maybe) }
}

export function namedPortsOf({ ports }: RuleFact): readonly NamedPort[] {
  return ports === 'any' ? [] : ports.filter((port): port is NamedPort => port !== 'unknown' && 'name' in port)
}

function named({ name, protocol }: NamedPort, ports: Extract<Party, { readonly type: 'pods' }>['ports']): Connections {
  let found = noConnections
  for (const port of ports) {
    const own = port.protocol
    if (port.name !== name || (own !== 'TCP' && own !== 'UDP' && own !== 'SCTP')) continue
    if (protocol === undefined || protocol === own) found = united(found, connectionsOn(own, port.number))
  }
  return found
}
