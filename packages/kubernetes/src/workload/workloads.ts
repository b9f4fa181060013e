/** Where each kind of workload keeps its pods: the table, and the walk along a path of it. */
import { lazy } from '../lazy.ts'
import { remembered } from '../remembered.ts'
import type { WorkloadPath, WorkloadRow } from './row.ts'
import { argoRows } from './rows/argo.ts'
import { builtInRows } from './rows/built-in.ts'
import { controllerRows } from './rows/controllers.ts'
import { databaseRows } from './rows/databases.ts'
import { monitoringRows } from './rows/monitoring.ts'
import { platformRows } from './rows/platform.ts'
import { tektonRows } from './rows/tekton.ts'
import { trainingRows } from './rows/training.ts'

type Key = string | number

/** Made where a kind is not of Kubernetes itself, for most runs come upon none. */
const customRows = lazy(
  (): Readonly<Record<string, readonly WorkloadRow[]>> => ({
    ...controllerRows(),
    ...argoRows(),
    ...tektonRows(),
    ...trainingRows(),
    ...monitoringRows(),
    ...databaseRows(),
    ...platformRows(),
  }),
)

/** `group/Kind` (`core` for the core group) to where its pods stand. Rows of custom resources follow the CRDs of their projects. */
export const workloads = lazy(
  (): Readonly<Record<string, readonly WorkloadRow[]>> => ({ ...builtInRows, ...customRows() }),
)

/** Rows of plugins, by `group/Kind`; a bare path is that of a template. */
export type MoreWorkloads = Readonly<Record<string, readonly (WorkloadPath | WorkloadRow)[]>>

const builtInGroups: readonly string[] = ['core', 'apps', 'batch', 'extensions']

/** The rows of a kind; none where the kind is no workload. @param extra rows of plugins */
export function workloadRows(group: string, kind: string, extra: MoreWorkloads = {}): readonly WorkloadRow[] {
  const row = `${group || 'core'}/${kind}`
  return Object.hasOwn(extra, row) ? extra[row]!.map(said => (isPath(said) ? { at: said } : said)) : ownRows(row)
}

/** Of `group/Kind`. */
const ownRows = remembered((row: string): readonly WorkloadRow[] => {
  if (Object.hasOwn(builtInRows, row)) return builtInRows[row]!
  const slash = row.indexOf('/')
  if (!builtInGroups.includes(row.slice(0, slash))) return Object.hasOwn(customRows(), row) ? customRows()[row]! : []
  // A workload under a wrong group of Kubernetes itself (`v1` Deployment) is a slip, and its pod is meant.
  const meant = builtInGroups.map(group => group + row.slice(slash)).find(other => Object.hasOwn(builtInRows, other))
  return meant === undefined ? [] : builtInRows[meant]!
})

/** The paths at which a kind keeps whole pod templates, as the API has them; none where it keeps none. */
export function workloadPaths(group: string, kind: string, extra?: MoreWorkloads): readonly WorkloadPath[] {
  return workloadRows(group, kind, extra).flatMap(({ at, parts }) => (parts ? [] : [at]))
}

function isPath(said: WorkloadPath | WorkloadRow): said is WorkloadPath {
  return Array.isArray(said)
}

/** The places in `value` that a template path leads to, with what stands there; nothing where the path ends early. */
export function along(
  value: unknown,
  path: WorkloadPath,
): readonly { readonly value: object; readonly path: readonly Key[] }[] {
  let here: { value: unknown; path: readonly Key[] }[] = [{ value, path: [] }]
  for (const key of path)
    here = here.flatMap(({ value, path }) => {
      if (typeof value !== 'object' || value === null) return []
      if (key !== '*') return Object.hasOwn(value, key) ? [{ value: value[key as never], path: [...path, key] }] : []
      return Array.isArray(value)
        ? value.map((item, index) => ({ value: item, path: [...path, index] }))
        : Object.entries(value).map(([name, item]) => ({ value: item, path: [...path, name] }))
    })
  return here.filter(
    (end): end is { value: object; path: readonly Key[] } => typeof end.value === 'object' && end.value !== null,
  )
}
