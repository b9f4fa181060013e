/** What the matrix of duties was judged by: what each duty is, which conflict, who is exempt, and who holds none. */
import type { Resource } from '@keelint/core'
import {
  capabilityTitle,
  type DutyModel,
  type DutyRow,
  describePrincipal,
  type JudgedDuty,
  type SubjectClass,
  type SubjectPattern,
} from '@keelint/kubernetes'
import type { Table } from '../answer/answer.ts'

/** What subjects are called in the matrix. */
export const classes: Readonly<Record<SubjectClass, string>> = {
  human: 'people',
  'service-account': 'software',
  'built-in': 'the cluster',
  'control-plane': 'control plane',
  controller: 'trusted software',
  'break-glass': 'emergency',
}

/** @param idle subjects that hold no duty */
export function groundsOf(model: DutyModel, idle: readonly DutyRow<Resource>[]): readonly Table[] {
  const titleOf = (duty: string) => model.duties.get(duty)?.title ?? duty
  return [
    {
      title: 'What each duty is',
      columns: ['Duty', 'Held by whoever may', 'And in these namespaces', 'By whoever may there'],
      rows: [...model.duties.values()].map(duty => [
        duty.title,
        performedBy(duty),
        duty.within?.namespaces.join(', ') ?? '–',
        duty.within?.capabilities.map(capabilityTitle).join(', ') ?? '–',
      ]),
    },
    {
      title: 'Which duties should be in different hands',
      columns: ['One', 'Other', 'People', 'Software', 'People, in a namespace', 'Software, in a namespace'],
      rows: model.conflicts.map(({ duties: [one, other], cluster, namespace }) => [
        titleOf(one),
        titleOf(other),
        cluster.human,
        cluster['service-account'],
        namespace.human,
        namespace['service-account'],
      ]),
    },
    ...(idle.length > 0
      ? [
          {
            title: 'Who holds no duty',
            columns: ['Subject', 'Is'],
            rows: idle.map(({ principal, who }) => [describePrincipal(principal), classes[who]]),
          },
        ]
      : []),
  ]
}

/** A sentence on each waiver of the config: the matrix shows what they are for all the same. */
export function waiverNotes({ waivers, duties }: DutyModel): readonly string[] {
  return waivers.map(({ subject, duties: pair, owner, reason, until }) => {
    const what = pair ? pair.map(duty => duties.get(duty)?.title ?? duty).join(' and ') : 'duties that conflict'
    return `\`${patternText(subject)}\` may hold ${what} until ${until}, for which ${owner} answers: ${reason}.`
  })
}

function performedBy({ capabilities, actions = [] }: JudgedDuty): string {
  return [...capabilities.map(capabilityTitle), ...actions.map(({ verb, resource }) => `${verb} ${resource}`)].join(
    ', ',
  )
}

function patternText({ kind, name }: SubjectPattern): string {
  return `${kind}:${name}`
}
