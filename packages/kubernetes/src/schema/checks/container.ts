/** Containers, whichever list they stand in, after `validateContainerCommon` of kubernetes/pkg/apis/core/validation. */
import type { Container, ContainerPort, EphemeralContainer } from '../../api/kinds.gen.ts'
import { dnsLabel, portName } from '../grammar/name.ts'
import { expectPort } from '../grammar/port.ts'
import { expectText, needText, type Spot } from '../spot.ts'
import { checkContainerResources } from './resources.ts'
import { checkMountsWithin } from './volume-mount.ts'

export function checkContainer(container: Container | EphemeralContainer, spot: Spot): void {
  if (container.name !== undefined) needText(spot, container.name, dnsLabel, 'name')
  if (!container.image) spot.fault('missing', 'A container needs an `image`.', 'image')
  if (container.ports) checkPortNames(container.ports, spot)
  if (container.resources) checkContainerResources(container.resources, spot.in('resources'))
  checkMountsWithin(container, spot)
  const resized = new Set<string | undefined>()
  for (const [index, { resourceName }] of container.resizePolicy?.entries() ?? []) {
    if (resized.has(resourceName))
      spot.fault('duplicate-item', `\`${resourceName}\` has a policy already.`, 'resizePolicy', index, 'resourceName')
    resized.add(resourceName)
  }
}

function checkPortNames(ports: readonly ContainerPort[], spot: Spot): void {
  for (const [index, { name }] of ports.entries()) {
    if (name && ports.findIndex(port => port.name === name) < index)
      spot.fault('duplicate-item', `An earlier port is called \`${name}\`, too.`, 'ports', index, 'name')
  }
}

export function checkContainerPort(port: ContainerPort, spot: Spot): void {
  expectText(spot, port.name, portName, 'name')
  expectPort(spot, port.containerPort, 'containerPort')
  // 0 is as good as none.
  if (port.hostPort !== 0) expectPort(spot, port.hostPort, 'hostPort')
}
