/** The matrix of subjects and duties, which an auditor signs. */
import type { Place, Project, Resource } from '@keelint/core'
import {
  type DutyCell,
  type DutyModel,
  type DutyRow,
  describePrincipal,
  dutyRows,
  type SubjectClass,
} from '@keelint/kubernetes'
import type { Cell, Part, PlacedAnswer } from './answer.ts'
import { subjectPlace, unknownParts } from './cells.ts'

const classes: Readonly<Record<SubjectClass, string>> = {
  human: 'people',
  'service-account': 'software',
  'built-in': 'the cluster',
  'control-plane': 'control plane',
  controller: 'trusted software',
  'break-glass': 'emergency',
}

export function dutiesOfSubjects({ access, isAssumed }: Project, model: DutyModel): PlacedAnswer {
  const rows = dutyRows(access, model)
  const told = rows.filter(({ cells, unknown }) => cells.size > 0 || unknown.length > 0)
  const idle = rows.length - told.length
  return {
    title: 'Which subject holds which duty',
    columns: ['Subject', 'Is', ...[...model.duties.values()].map(({ title }) => sentence(title)), 'Conflicts'],
    rows: told.map(row => ({ cells: [nameCell(access, row), ...cellsOf(row, model), conflictCell(row)] })),
    unknown: rows.flatMap(({ unknown }) => unknownParts(unknown, isAssumed)),
    notes: [
      'C is held in the whole cluster, N in the namespaces that are named, ? nobody can tell; ! is one side of a pair that should be in different hands.',
      ...(idle > 0 ? [idle === 1 ? 'One more subject holds no duty.' : `${idle} more subjects hold no duty.`] : []),
    ],
  }
}

function nameCell(access: Project['access'], { principal }: DutyRow<Resource>): Cell<Place> {
  const [first] = access.bindingsNaming(principal)
  return [{ text: describePrincipal(principal), ...(first && { at: subjectPlace(first.binding, first.subject) }) }]
}

function cellsOf(row: DutyRow<Resource>, model: DutyModel): readonly Cell<Place>[] {
  const conflicting = new Set(row.conflicts.flatMap(({ performances }) => performances.map(({ duty }) => duty)))
  return [
    [{ text: classes[row.who] }],
    ...[...model.duties.keys()].map((duty): Cell<Place> => {
      const cell = row.cells.get(duty)
      if (!cell) return [{ text: row.unknown.length > 0 ? '?' : '–' }]
      const mark = conflicting.has(duty) ? ' !' : ''
      return [
        { text: `${reachText(cell)}${mark}`, ...placeOf(cell), ...(mark !== '' && { isConflict: true as const }) },
      ]
    }),
  ]
}

function reachText({ reach, namespaces }: DutyCell<Resource>): string {
  if (reach === 'cluster') return 'C'
  return `N: ${namespaces.map(namespace => namespace ?? 'the release namespace').join(', ')}`
}

function placeOf({ performances }: DutyCell<Resource>): Pick<Part<Place>, 'at'> {
  const [first] = performances[0]?.grants ?? []
  const fact = first?.source.fact
  return first && fact ? { at: { resource: fact.resource, path: ['rules', first.source.index] } } : {}
}

/** The pairs with what each is held by. */
function conflictCell({ conflicts, everything }: DutyRow<Resource>): Cell<Place> {
  if (everything) return [{ text: 'everything', isConflict: true }]
  if (conflicts.length === 0) return [{ text: '–' }]
  return conflicts.map(({ performances: [one, other] }) => ({
    text: `${one.title} (${one.may}) and ${other.title} (${other.may})`,
    isConflict: true as const,
  }))
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
