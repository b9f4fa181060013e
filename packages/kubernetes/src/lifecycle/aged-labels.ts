/** Finds where objects name labels of nodes that are called otherwise now. */
import type { WorkloadPath } from '../workload/row.ts'
import { along } from '../workload/workloads.ts'
import { type FieldLifecycle, nodeLabels } from './field-table.ts'
import { type FieldChange, type FoundField, fieldsOf, isSet } from './found-field.ts'
import { labelFields, labelKeys } from './label-places.ts'

export function* agedLabels(kind: string, object: unknown): Iterable<FoundField> {
  for (const place of labelKeys[kind] ?? []) {
    if (!reaches(object, place)) continue
    for (const { value, path } of along(object, place)) {
      const selected = fieldsOf(value)
      for (const label of Object.keys(selected)) {
        const life = lifeOf(label)
        if (life?.renamed === undefined) continue
        const isFree = !Object.hasOwn(selected, life.renamed) || selected[life.renamed] === selected[label]
        const changes: readonly FieldChange[] = [
          { do: 'set', path: [...path, life.renamed], value: selected[label] },
          { do: 'remove', path: [...path, label] },
        ]
        yield { path: [...path, label], name: `Label \`${label}\``, life, ...(isFree && { changes }) }
      }
    }
  }
  for (const { within, field } of labelFields[kind] ?? []) {
    if (!reaches(object, within)) continue
    for (const holder of along(object, within)) {
      const label = fieldsOf(holder.value)[field]
      const life = lifeOf(String(label))
      if (life?.renamed === undefined) continue
      const path = [...holder.path, field]
      yield { path, name: `Label \`${label}\``, life, changes: [{ do: 'set', path, value: life.renamed }] }
    }
  }
}

/** Whether there is anything two steps along the path: mostly there is not, and nobody has to look further. */
function reaches(object: unknown, [first = '', second = '']: WorkloadPath): boolean {
  const within = fieldsOf(object)[first]
  return isSet(second === '*' ? within : fieldsOf(within)[second])
}

function lifeOf(label: string): FieldLifecycle | undefined {
  return Object.hasOwn(nodeLabels, label) ? nodeLabels[label] : undefined
}
