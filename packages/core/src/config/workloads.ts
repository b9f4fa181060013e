/** Where plugins say that kinds of their own keep pods. */
import { groupsOfKind, type WorkloadPath } from '@keelint/kubernetes'
import type { Plugin } from './config.ts'
import { isMapping, isTexts } from './shape.ts'

/** By `group/Kind`; of a kind that several plugins speak of, what each says. */
export function workloadsOf(plugins: Iterable<Plugin>): Readonly<Record<string, readonly WorkloadPath[]>> {
  const rows: Record<string, readonly WorkloadPath[]> = {}
  for (const { workloads = {} } of plugins)
    for (const [kind, said] of Object.entries(workloads)) {
      const before = Object.hasOwn(rows, kind) ? rows[kind]! : []
      const paths = isTexts(said) ? [said] : said
      rows[kind] = [...before, ...paths.filter(path => !before.some(other => String(other) === String(path)))]
    }
  return rows
}

/** What is wrong with the rows of a plugin as a sentence; undefined where nothing is. */
export function workloadsFault(workloads: unknown): string | undefined {
  if (workloads === undefined) return undefined
  if (!isMapping(workloads)) return '`workloads` must be a mapping of paths by `group/Kind`.'
  for (const [kind, paths] of Object.entries(workloads)) {
    const [, group = '', name = ''] = /^([^/]+)\/([^/]+)$/.exec(kind) ?? []
    if (name === '') return `\`workloads\` has the key \`${kind}\`: it must be \`group/Kind\`.`
    if (groupsOfKind(name).includes(group === 'core' ? '' : group))
      return `\`workloads\` has the key \`${kind}\`, a kind of Kubernetes, whose pods are known.`
    const isPath = (path: unknown) => isTexts(path) && path.length > 0
    if (!isPath(paths) && !(Array.isArray(paths) && paths.length > 0 && paths.every(isPath)))
      return `\`workloads["${kind}"]\` must be a path such as \`['spec', 'template']\`, or a list of paths.`
  }
  return undefined
}
