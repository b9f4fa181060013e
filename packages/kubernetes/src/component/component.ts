/** A component as files configure it: by a command, by what kubeadm makes a command of, or by its own configuration file. */
import type { Fields } from './fields.ts'
import type { Flag } from './flags.ts'
import type { ClusterComponent } from './names.ts'

type Path = readonly (string | number)[]

export interface ConfiguredComponent {
  readonly name: ClusterComponent
  /** Flags in the order that the component reads them. */
  readonly flags: readonly Flag[]
  /** Whether what sets no flag is as without it; else something that the files do not tell may set it. */
  readonly isWhole: boolean
  /** Values that an installer gives where the user does not, by flag. */
  readonly given?: Readonly<Record<string, string>>
  /** Where a flag would be added. */
  readonly home: Path
  /** Its configuration file, in which its settings are fields. */
  readonly file?: Fields
  /** Folders and files that are mounted for it; absent where nobody can tell. */
  readonly mounts?: readonly string[]
}

/** Flags that name a configuration file of the component. */
const fileFlags: Partial<Record<ClusterComponent, readonly string[]>> = {
  kubelet: ['config', 'config-dir'],
  'kube-scheduler': ['config'],
  'kube-proxy': ['config'],
  etcd: ['config-file'],
}

/** Whether a configuration file that is somewhere else settles things too. */
export function hasFileElsewhere({ name, flags, file }: ConfiguredComponent): boolean {
  return file === undefined && flags.some(flag => fileFlags[name]?.includes(flag.name))
}
