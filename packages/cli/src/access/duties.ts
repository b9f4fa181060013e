/** The matrix of subjects and duties, which an auditor signs. */
import type { Place, Project, Resource } from '@keelint/core'
import {
  type AccessGrant,
  type DutyCell,
  type DutyModel,
  type DutyRow,
  describePrincipal,
  dutyRows,
  newestMinor,
  type Performance,
} from '@keelint/kubernetes'
import type { Cell, Part, PlacedAnswer } from '../answer/answer.ts'
import { subjectPlace, unknownParts } from './cells.ts'
import { classes, groundsOf, waiverNotes } from './duty-grounds.ts'

export function dutiesOfSubjects({ access, isAssumed }: Project, model: DutyModel): PlacedAnswer {
  const rows = dutyRows(access, model)
  const told = rows.filter(({ cells, unknown }) => cells.size > 0 || unknown.length > 0)
  const idle = rows.filter(({ cells, unknown }) => cells.size === 0 && unknown.length === 0)
  return {
    title: 'Which subject holds which duty',
    columns: ['Subject', 'Is', ...[...model.duties.values()].map(({ title }) => sentence(title)), 'Conflicts'],
    rows: told.map(row => ({ cells: [nameCell(access, row), ...cellsOf(row, model), conflictCell(row)] })),
    unknown: rows.flatMap(({ unknown }) => unknownParts(unknown, isAssumed)),
    notes: [
      'C is held in the whole cluster, N in the namespaces that are named, ? nobody can tell; ! is one side of a pair that should be in different hands.',
      ...(idle.length === 1 ? ['One more subject holds no duty.'] : []),
      ...(idle.length > 1 ? [`${idle.length} more subjects hold no duty.`] : []),
      ...waiverNotes(model),
      `Built-in roles are those of Kubernetes 1.${access.minor ?? newestMinor}.`,
    ],
    grounds: groundsOf(model, idle),
  }
}

function nameCell(access: Project['access'], { principal }: DutyRow<Resource>): Cell<Place> {
  const [first] = access.bindingsNaming(principal)
  return [{ text: describePrincipal(principal), ...(first && { at: subjectPlace(first.binding, first.index) }) }]
}

function cellsOf(row: DutyRow<Resource>, model: DutyModel): readonly Cell<Place>[] {
  const conflicting = new Set(row.conflicts.flatMap(({ performances }) => performances.map(({ duty }) => duty)))
  return [
    [{ text: classes[row.who] }],
    ...[...model.duties.keys()].map((duty): Cell<Place> => {
      const cell = row.cells.get(duty)
      const hidden: Cell<Place> = row.unknown.length > 0 && cell?.reach !== 'cluster' ? [{ text: '?' }] : []
      if (!cell) return hidden.length > 0 ? hidden : [{ text: '–' }]
      return [...heldParts(cell, conflicting.has(duty)), ...hidden]
    }),
  ]
}

/** What is held in the whole cluster is told once, else namespace by namespace. */
function heldParts({ reach, namespaces, performances }: DutyCell<Resource>, conflicts: boolean): Cell<Place> {
  const where = reach === 'cluster' ? ['C'] : namespaces.map(namespace => `N: ${namespace ?? 'the release namespace'}`)
  return where.map((text, index) => ({
    text: conflicts ? `${text} !` : text,
    ...placeOf(performances[index]),
    ...(conflicts && { isConflict: true as const }),
  }))
}

/** The rule; of a built-in role the reference to it. */
function placeOf(performance: Performance<AccessGrant<Resource>> | undefined): Pick<Part<Place>, 'at'> {
  const source = performance?.grants[0]?.source
  if (!source) return {}
  const { fact, index, binding } = source
  return {
    at: fact
      ? { resource: fact.resource, path: ['rules', index] }
      : { resource: binding.fact.resource, path: ['roleRef', 'name'] },
  }
}

/** The pairs with what each is held by. */
function conflictCell({ conflicts, everything, unknown }: DutyRow<Resource>): Cell<Place> {
  if (everything) return [{ text: 'everything', isConflict: true }]
  if (conflicts.length === 0) return [{ text: unknown.length > 0 ? '?' : '–' }]
  return conflicts.map(({ performances: [one, other] }) => ({
    text: `${one.title} (${one.may}) and ${other.title} (${other.may})`,
    isConflict: true as const,
  }))
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
