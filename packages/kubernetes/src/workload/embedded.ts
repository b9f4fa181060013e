/** The pods of a resource, be they whole templates or in parts: each as a template, with where it is written. */
import { assemble } from './assemble.ts'
import { found } from './found.ts'
import type { PodPlacement } from './placement.ts'
import type { WorkloadRow } from './row.ts'
import { along } from './workloads.ts'

export interface EmbeddedPod extends PodPlacement {
  /** `{ metadata, spec }` as it is written, whatever its types. */
  readonly template: object
  /** Where its metadata stands in the resource; undefined where the kind has no place for it. */
  readonly metadata: readonly (string | number)[] | undefined
}

/** Stands in no object: what a pod in parts has in place of its template's key. */
const apart = '\u0000pod'

/**
 * The pods that the resource makes, in the order of the rows.
 *
 * @param value the resource as it is written @param rows of its kind
 */
export function podsIn(value: unknown, rows: readonly WorkloadRow[]): readonly EmbeddedPod[] {
  return rows.flatMap((row, number) =>
    along(value, row.at).flatMap(({ value: holder, path }): readonly EmbeddedPod[] => {
      const here = { root: value, path }
      if (row.when !== undefined && !found(row.when, here)) return []
      if (row.unless !== undefined && found(row.unless, here)) return []
      const open = row.patchedBy !== undefined && found(row.patchedBy, here) ? 'whole' : row.open
      const rest = { ...(open && { open }), ...(row.fills && { fills: row.fills }) }
      if (!row.parts) return [{ base: path, template: holder, metadata: [...path, 'metadata'], ...rest }]
      return [{ base: [...path, `${apart}${number}`], ...assemble(row.parts, here), ...rest }]
    }),
  )
}
