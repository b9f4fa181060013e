/** Where plugins say what kinds of their own name. */
import { groupsOfKind, type ReferenceRow } from '@keelint/kubernetes'
import type { Plugin } from './config.ts'
import type { FileConfig } from './resolved.ts'
import { isMapping } from './shape.ts'

/** The same for all, so that files without rows are told to be alike. */
const none: FileConfig['references'] = {}

/** By `group/Kind`; of a kind that several plugins speak of, what each says. */
export function referencesOf(plugins: Iterable<Plugin>): FileConfig['references'] {
  const rows: Record<string, readonly ReferenceRow[]> = {}
  for (const { references = {} } of plugins)
    for (const [kind, said] of Object.entries(references))
      rows[kind] = [...(Object.hasOwn(rows, kind) ? rows[kind]! : []), ...said]
  return Object.keys(rows).length === 0 ? none : rows
}

/** What is wrong with the rows of a plugin as a sentence; undefined where nothing is. */
export function referencesFault(references: unknown): string | undefined {
  if (references === undefined) return undefined
  if (!isMapping(references)) return '`references` must be a mapping of lists by `group/Kind`.'
  for (const [kind, rows] of Object.entries(references)) {
    const [, group = '', name = ''] = /^([^/]+)\/([^/]+)$/.exec(kind) ?? []
    if (name === '') return `\`references\` has the key \`${kind}\`: it must be \`group/Kind\`.`
    if (groupsOfKind(name).includes(group === 'core' ? '' : group))
      return `\`references\` has the key \`${kind}\`, a kind of Kubernetes, whose references are known.`
    if (!Array.isArray(rows)) return `\`references["${kind}"]\` must be a list of rows.`
    for (const [index, row] of rows.entries()) {
      const fault = rowFault(row)
      if (fault !== undefined) return `\`references["${kind}"][${index}]\` ${fault}`
    }
  }
  return undefined
}

const texts = ['at', 'name', 'namespace', 'keys', 'optional', 'unless', 'use'] as const

function rowFault(row: unknown): string | undefined {
  if (!isMapping(row)) return "must be a row such as `{ at: 'spec.queue', name: 'secretName', to: 'core/Secret' }`."
  if (typeof row.at !== 'string') return 'must have an `at`, a path such as `spec.queues.*`.'
  const wrong = texts.find(key => row[key] !== undefined && typeof row[key] !== 'string')
  if (wrong) return `has a \`${wrong}\` that is no text.`
  for (const key of ['ports', 'portNames'] as const)
    if (row[key] !== undefined && !(Array.isArray(row[key]) && row[key].every(port => typeof port === 'string')))
      return `has \`${key}\` that are no list of texts.`
  if (row.form !== undefined && row.form !== 'qualified' && row.form !== 'host')
    return 'has a `form` that is neither `qualified` nor `host`.'
  const isKind = typeof row.to === 'string' ? /^[^/]+\/[^/]+$/.test(row.to) : isMapping(row.to)
  return isKind ? undefined : 'must say in `to` what is named: `group/Kind`, or where that is written.'
}
