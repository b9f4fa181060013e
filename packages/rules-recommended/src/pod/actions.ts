/** What the kubelet does in a container, or asks of it: probes and lifecycle handlers. */
import type { Path } from '@keelint/core'
import type { Container, LifecycleHandler, Probe } from '@keelint/kubernetes'

export interface Action {
  readonly exec: LifecycleHandler['exec'] | undefined
  readonly httpGet: LifecycleHandler['httpGet'] | undefined
  readonly path: Path
}

/** Those that are there. @param path of the container */
export function actionsOf(
  { livenessProbe, readinessProbe, startupProbe, lifecycle }: Container,
  path: Path,
): readonly Action[] {
  const found: Action[] = []
  const add = (action: Probe | LifecycleHandler | null | undefined, ...keys: readonly string[]) => {
    if (action) found.push({ exec: action.exec, httpGet: action.httpGet, path: [...path, ...keys] })
  }
  add(livenessProbe, 'livenessProbe')
  add(readinessProbe, 'readinessProbe')
  add(startupProbe, 'startupProbe')
  add(lifecycle?.postStart, 'lifecycle', 'postStart')
  add(lifecycle?.preStop, 'lifecycle', 'preStop')
  return found
}
