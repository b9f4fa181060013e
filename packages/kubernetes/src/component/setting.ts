/** What a component's setting is in the end: by flag, by field, by the installer, or by default. */
import { type ConfiguredComponent, hasFileElsewhere } from './component.ts'
import { type Fields, valueAt } from './fields.ts'
import { settingRow } from './setting-table.ts'
import { goBoolean, goDuration } from './values.ts'

export interface ComponentSetting {
  /** What holds: empty for nothing, of booleans `true` or `false`. Undefined where the files do not tell. */
  readonly value: string | undefined
  /** Whether it is written, and not a default. */
  readonly isWritten: boolean
  /** As a message names it: `--profiling`, `enableProfiling`. */
  readonly label: string
  /** Where it is written, else where it would be. */
  readonly path: readonly (string | number)[]
}

/**
 * What holds for one setting; undefined where the component's file has no such field.
 *
 * @param name of the flag, also for what a file says by a field
 */
export function componentSetting(component: ConfiguredComponent, name: string): ComponentSetting | undefined {
  return component.file ? byField(component, component.file, name) : byFlag(component, name)
}

function byFlag(component: ConfiguredComponent, name: string): ComponentSetting {
  const { flags, given = {}, home, isWhole } = component
  const row = settingRow(component.name, name)
  const label = `--${name}`
  const own = flags.filter(flag => flag.name === name)
  const last = own.at(-1)
  const elsewhere = hasFileElsewhere(component)
  if (last && !(elsewhere && isIgnoredBesideFile(component, name))) {
    const values = row.sort === 'list' || row.sort === 'gates' ? own.map(({ value }) => value) : [last.value]
    const isKnown = values.every(value => value !== undefined)
    return { value: isKnown ? plain(values.join(','), row.sort) : undefined, isWritten: true, label, path: last.path }
  }
  const mayBeInFile = elsewhere && (component.name === 'etcd' || row.field !== undefined)
  const value = isWhole && !mayBeInFile ? (given[name] ?? row.default ?? '') : undefined
  return { value, isWritten: false, label, path: home }
}

/** Beside a file the kubelet's flags win, those of etcd and of kube-proxy are ignored, and so is one of the scheduler. */
function isIgnoredBesideFile({ name }: ConfiguredComponent, flag: string): boolean {
  if (name === 'kubelet') return false
  return name === 'kube-scheduler' ? flag === 'profiling' : !/^config/.test(flag)
}

function byField(
  { name: component, isWhole }: ConfiguredComponent,
  file: Fields,
  name: string,
): ComponentSetting | undefined {
  const row = settingRow(component, name)
  const { field, fieldDefault = row.default ?? '' } = row
  if (!field) return undefined
  const written = valueAt(file, field)
  const text = textOf(written)
  const isUnset = written === undefined || written === null || text === ''
  const isWritten = !isUnset && !(row.zeroIsDefault && text !== undefined && goDuration(text) === 0)
  const value = isWritten
    ? text === undefined
      ? undefined
      : plain(text, row.sort)
    : isWhole
      ? fieldDefault
      : undefined
  return { value, isWritten, label: field.join('.'), path: field }
}

/** As a flag would say it; undefined for what no flag can. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  const parts = Array.isArray(value) ? value : Object.entries(value).map(([key, item]) => `${key}=${textOf(item)}`)
  return parts.every(part => typeof part !== 'object') ? parts.join(',') : undefined
}

function plain(text: string, sort: string | undefined): string | undefined {
  if (sort !== 'boolean') return text
  return goBoolean(text)?.toString()
}
