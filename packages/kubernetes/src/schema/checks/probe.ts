/** Probes and lifecycle handlers, after `validateProbe` and `validateHandler` of kubernetes/pkg/apis/core/validation. */
import type { Container, ExecAction, HTTPGetAction, LifecycleHandler, Probe } from '../../api/kinds.gen.ts'
import { headerName } from '../grammar/name.ts'
import { expectPort, expectPortOrName } from '../grammar/port.ts'
import { expectRange, expectText, type Spot } from '../spot.ts'
import { expectOne } from './one-of.ts'

const counts = [
  'initialDelaySeconds',
  'timeoutSeconds',
  'periodSeconds',
  'successThreshold',
  'failureThreshold',
] as const

const ofProbes: ReadonlySet<string> = new Set(['exec', 'grpc', 'httpGet', 'tcpSocket'])
const ofLifecycles: ReadonlySet<string> = new Set(['exec', 'httpGet', 'sleep', 'tcpSocket'])

export function checkProbe(probe: Probe, spot: Spot): void {
  expectOne(spot, probe, ofProbes, 'A probe')
  for (const count of counts) expectRange(spot, probe[count], 0, Number.POSITIVE_INFINITY, count)
  expectRange(spot, probe.terminationGracePeriodSeconds, 1, Number.POSITIVE_INFINITY, 'terminationGracePeriodSeconds')
  expectPort(spot, probe.grpc?.port, 'grpc', 'port')
  expectPortOrName(spot, probe.tcpSocket?.port, 'tcpSocket', 'port')
}

export function checkLifecycleHandler(handler: LifecycleHandler, spot: Spot): void {
  expectOne(spot, handler, ofLifecycles, 'A handler')
  expectPortOrName(spot, handler.tcpSocket?.port, 'tcpSocket', 'port')
}

export function checkExecAction({ command }: ExecAction, spot: Spot): void {
  if (!command || command.length === 0) spot.fault('missing', '`exec` needs a `command`.', 'command')
}

export function checkHttpGet(action: HTTPGetAction, spot: Spot): void {
  expectPortOrName(spot, action.port, 'port')
  for (const [index, { name }] of action.httpHeaders?.entries() ?? [])
    expectText(spot, name, headerName, 'httpHeaders', index, 'name')
}

/** What holds for each of a container's probes. */
export function checkProbesOf(container: Container, spot: Spot): void {
  for (const field of ['livenessProbe', 'startupProbe'] as const) {
    const threshold = container[field]?.successThreshold
    // 0 is as good as none, and the default is 1.
    if (threshold !== undefined && threshold > 1)
      spot.fault('out-of-range', `\`successThreshold\` of a \`${field}\` must be 1.`, field, 'successThreshold')
  }
  if (container.readinessProbe?.terminationGracePeriodSeconds !== undefined)
    spot.keyFault(
      'forbidden-field',
      'A `readinessProbe` ends no container, and has no `terminationGracePeriodSeconds`.',
      'readinessProbe',
      'terminationGracePeriodSeconds',
    )
}
