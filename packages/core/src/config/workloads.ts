/** Where plugins say that kinds of their own keep pods. */
import { groupsOfKind, type MoreWorkloads, type WorkloadPath, type WorkloadRow } from '@keelint/kubernetes'
import type { Plugin } from './config.ts'
import { isMapping, isTexts } from './shape.ts'

/** By `group/Kind`; of a kind that several plugins speak of, what each says. */
export function workloadsOf(plugins: Iterable<Plugin>): MoreWorkloads {
  const all: Record<string, readonly (WorkloadPath | WorkloadRow)[]> = {}
  for (const { workloads = {} } of plugins)
    for (const [kind, said] of Object.entries(workloads)) {
      const before = Object.hasOwn(all, kind) ? all[kind]! : []
      const known = new Set(before.map(row => JSON.stringify(row)))
      all[kind] = [...before, ...rowsIn(said).filter(row => !known.has(JSON.stringify(row)))]
    }
  return all
}

function rowsIn(
  said: NonNullable<Plugin['workloads']>[`${string}/${string}`],
): readonly (WorkloadPath | WorkloadRow)[] {
  if (isTexts(said)) return [said]
  return Array.isArray(said) ? (said as readonly (WorkloadPath | WorkloadRow)[]) : [said as WorkloadRow]
}

/** What is wrong with the rows of a plugin as a sentence; undefined where nothing is. */
export function workloadsFault(workloads: unknown): string | undefined {
  if (workloads === undefined) return undefined
  if (!isMapping(workloads)) return '`workloads` must be a mapping of paths by `group/Kind`.'
  for (const [kind, said] of Object.entries(workloads)) {
    const [, group = '', name = ''] = /^([^/]+)\/([^/]+)$/.exec(kind) ?? []
    if (name === '') return `\`workloads\` has the key \`${kind}\`: it must be \`group/Kind\`.`
    if (groupsOfKind(name).includes(group === 'core' ? '' : group))
      return `\`workloads\` has the key \`${kind}\`, a kind of Kubernetes, whose pods are known.`
    const entries: readonly unknown[] = Array.isArray(said) && !isPath(said) ? said : [said]
    if (entries.length === 0 || !entries.every(entry => isPath(entry) || isMapping(entry)))
      return `\`workloads["${kind}"]\` must be a path such as \`['spec', 'template']\`, or a list of paths.`
    for (const entry of entries) {
      const fault = isMapping(entry) ? rowFault(entry) : undefined
      if (fault !== undefined) return `\`workloads["${kind}"]\` has a row that is not well formed: ${fault}`
    }
  }
  return undefined
}

function isPath(path: unknown): boolean {
  return isTexts(path) && path.length > 0
}

const rowFields = ['at', 'parts', 'open', 'patchedBy', 'fills', 'when', 'unless']
const sources = ['metadata', 'labels', 'annotations', 'spec']
const lists = ['containers', 'initContainers', 'ephemeralContainers', 'volumes']

function rowFault(row: Readonly<Record<string, unknown>>): string | undefined {
  const odd = Object.keys(row).find(field => !rowFields.includes(field))
  if (odd !== undefined) return `it has no field \`${odd}\`.`
  const { at, parts, open, patchedBy, fills, when, unless } = row
  if (!isTexts(at)) return "`at` must be a path such as `['spec', 'template']`."
  if (open !== undefined && open !== 'pod' && open !== 'whole') return '`open` must be `pod` or `whole`.'
  if (fills !== undefined && !isTexts(fills)) return '`fills` must be a list of names of fields.'
  for (const [field, source] of Object.entries({ patchedBy, when, unless }))
    if (source !== undefined && !isSource(source)) return `\`${field}\` ${mustBeSource}`
  if (parts === undefined) return undefined
  return isMapping(parts) ? partsFault(parts) : '`parts` must be a mapping.'
}

const mustBeSource = 'must be a path with dots such as `spec.image`, or a list of them.'

function partsFault(parts: Readonly<Record<string, unknown>>): string | undefined {
  for (const [part, said] of Object.entries(parts)) {
    const of = (rest: string) => `\`parts.${part}\` ${rest}`
    if (sources.includes(part)) {
      if (!isSource(said)) return of(mustBeSource)
    } else if (part === 'fields') {
      if (!isMapping(said) || !Object.values(said).every(isSource)) return of('must be a mapping of paths with dots.')
    } else if (lists.includes(part)) {
      const isEntry = (entry: unknown) => typeof entry === 'string' || (part !== 'volumes' && isContainer(entry))
      if (!Array.isArray(said) || !said.every(isEntry)) return of('must be a list of places.')
    } else return `it has no part \`${part}\`.`
  }
  return undefined
}

function isSource(source: unknown): boolean {
  return typeof source === 'string' || isPath(source)
}

function isContainer(entry: unknown): boolean {
  if (!isMapping(entry)) return false
  const { from, byName, name, fields, defaults, ...rest } = entry
  const isText = (text: unknown) => text === undefined || typeof text === 'string'
  return (
    [from, name, defaults].every(isText) &&
    (byName === undefined || byName === true) &&
    (fields === undefined || (isMapping(fields) && Object.values(fields).every(isSource))) &&
    Object.keys(rest).length === 0
  )
}
