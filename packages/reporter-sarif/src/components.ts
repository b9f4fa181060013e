/** Who brings which rule: Keelint itself as SARIF's driver, and each plugin as an extension of it. */
import type { Problem, ReporterContext, Run } from '@keelint/core'
import { limits } from './limits.ts'
import { descriptorOf } from './rules.ts'
import type { ReportingDescriptor, RuleReference, ToolComponent } from './sarif-log.ts'
import { relationshipsOf, type Taxonomies } from './taxonomies.ts'

export type RuleReferences = ReadonlyMap<string, RuleReference>

export interface Components {
  /** Of the driver. */
  readonly rules: readonly ReportingDescriptor[]
  readonly extensions: readonly ToolComponent[]
  /** By the id of the rule. */
  readonly references: RuleReferences
}

/**
 * Every rule that was on, sorted by id, and whatever else reported a problem. Rules that found nothing have to be there, for
 * an alert of theirs is closed only so.
 */
export function componentsOf(
  run: Run,
  problems: readonly Problem[],
  context: ReporterContext,
  taxonomies: Taxonomies,
): Components {
  const ids = [...new Set([...run.rules.keys(), ...problems.map(({ rule }) => rule)])].sort()
  const plugins = context.plugins ?? new Map<string, never>()
  const namespaces = [...new Set(ids.map(namespaceOf))].filter(name => plugins.has(name)).slice(0, limits.extensions)
  const references = new Map<string, RuleReference>()
  const describe = (own: readonly string[], extension?: number) =>
    own.map((id, index) => {
      references.set(id, { id, index, ...(extension !== undefined && { toolComponent: { index: extension } }) })
      return { ...descriptorOf(id, run, context), ...relationshipsOf(run.rules.get(id)?.meta, taxonomies) }
    })
  return {
    rules: describe(ids.filter(id => !namespaces.includes(namespaceOf(id)))),
    extensions: namespaces.map((namespace, at) => ({
      ...plugins.get(namespace)!,
      rules: describe(
        ids.filter(id => namespaceOf(id) === namespace),
        at,
      ),
    })),
    references,
  }
}

function namespaceOf(id: string): string {
  return id.slice(0, Math.max(id.indexOf('/'), 0))
}
