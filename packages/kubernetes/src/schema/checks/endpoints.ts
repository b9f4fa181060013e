/** Endpoints and EndpointSlices, after kubernetes/pkg/apis/core/validation and discovery/validation. */
import type { EndpointAddress, EndpointSlice, EndpointSubset } from '../../api/kinds.gen.ts'
import { ipAddress, parseAddress, reachableAddress } from '../grammar/address.ts'
import { dnsLabel, dnsSubdomain, qualifiedName } from '../grammar/name.ts'
import { expectPort } from '../grammar/port.ts'
import { expectText, type Spot } from '../spot.ts'

export function checkSubset({ addresses = [], notReadyAddresses = [], ports = [] }: EndpointSubset, spot: Spot): void {
  if (addresses.length + notReadyAddresses.length === 0)
    spot.fault('missing', 'A subset needs `addresses` or `notReadyAddresses`.', 'addresses')
  for (const [index, { name, port, appProtocol }] of ports.entries()) {
    expectPort(spot, port, 'ports', index, 'port')
    expectText(spot, appProtocol, qualifiedName, 'ports', index, 'appProtocol')
    if (!name && ports.length > 1)
      spot.fault('missing', 'Where there are several ports, each needs a name.', 'ports', index, 'name')
    expectText(spot, name, dnsLabel, 'ports', index, 'name')
  }
}

export function checkEndpointAddress({ ip, hostname, nodeName }: EndpointAddress, spot: Spot): void {
  expectText(spot, nodeName, dnsSubdomain, 'nodeName')
  expectText(spot, ip, ipAddress(spot.minor >= 36), 'ip')
  expectText(spot, ip, reachableAddress, 'ip')
  expectText(spot, hostname, dnsLabel, 'hostname')
}

export function checkEndpointSlice({ addressType, endpoints = [], ports = [] }: EndpointSlice, spot: Spot): void {
  for (const [index, { addresses = [], hostname, nodeName }] of endpoints.entries()) {
    expectText(spot, nodeName, dnsSubdomain, 'endpoints', index, 'nodeName')
    if (addresses.length === 0) spot.fault('missing', 'An endpoint needs an address.', 'endpoints', index, 'addresses')
    for (const [place, address] of addresses.entries()) {
      const path = ['endpoints', index, 'addresses', place]
      if (addressType === 'FQDN') expectText(spot, address, dnsSubdomain, ...path)
      else if (addressType === 'IPv4' || addressType === 'IPv6') {
        if (parseAddress(address)?.family !== Number(addressType.at(-1)))
          spot.fault('bad-format', `\`${address}\` is no ${addressType} address.`, ...path)
        expectText(spot, address, reachableAddress, ...path)
      }
    }
    expectText(spot, hostname, dnsLabel, 'endpoints', index, 'hostname')
  }
  for (const [index, { name = '', appProtocol }] of ports.entries()) {
    expectText(spot, appProtocol, qualifiedName, 'ports', index, 'appProtocol')
    expectText(spot, name, dnsLabel, 'ports', index, 'name')
    if (ports.findIndex(other => (other.name ?? '') === name) < index)
      spot.fault('duplicate-item', `An earlier port is called \`${name}\`, too.`, 'ports', index, 'name')
  }
}
