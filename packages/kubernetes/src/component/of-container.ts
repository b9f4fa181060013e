/** The component that a container runs, with its flags. */
import type { Container } from '../api/kinds.gen.ts'
import type { ConfiguredComponent } from './component.ts'
import { type Flag, flagsIn } from './flags.ts'
import { startedComponent } from './started.ts'

/** Undefined where its command starts none, or nobody can tell which. */
export function componentOfContainer(container: Container): ConfiguredComponent | undefined {
  const started = startedComponent(container)
  if (!started) return undefined
  const { name, words } = started
  const { flags, isWhole } = flagsIn(name, words)
  const variables = name === 'etcd' ? etcdVariables(container) : []
  const hasMoreVariables = name === 'etcd' && (container.envFrom?.length ?? 0) > 0
  return {
    name,
    flags: [...variables.filter(variable => !flags.some(flag => flag.name === variable.name)), ...flags],
    isWhole: isWhole && !hasMoreVariables,
    home: [container.args?.length ? 'args' : 'command'],
    mounts: (container.volumeMounts ?? []).flatMap(mount => mount?.mountPath ?? []),
  }
}

/** etcd takes each flag from the environment too, `ETCD_CERT_FILE` for `--cert-file`, where no flag says otherwise. */
function etcdVariables(container: Container): readonly Flag[] {
  return (container.env ?? []).flatMap((variable, index) => {
    const name = /^ETCD_([A-Z0-9_]+)$/.exec(variable?.name ?? '')?.[1]
    if (name === undefined) return []
    const value = variable?.valueFrom || variable?.value?.includes('$(') ? undefined : (variable?.value ?? '')
    return [
      {
        name: name.toLowerCase().replaceAll('_', '-'),
        value,
        path: ['env', index, value === undefined ? 'name' : 'value'],
      },
    ]
  })
}
