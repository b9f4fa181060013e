/** How one comes from one subject to another, or to the whole cluster. */
import type { Place, Project, Resource } from '@keelint/core'
import {
  capabilityTitle,
  describePrincipal,
  describeResource,
  type EscalationGoal,
  type EscalationNode,
  type EscalationStep,
  escalationOf,
} from '@keelint/kubernetes'
import type { PlacedAnswer, Row } from './answer.ts'
import { scopeText, throughCell, unknownParts } from './cells.ts'
import { subjectOf } from './words.ts'

const goals: Readonly<Record<EscalationGoal, string>> = {
  cluster: 'the whole cluster',
  nodes: 'the nodes of the cluster',
  secrets: 'every Secret of the cluster',
}

/** Longer ways are not looked for. */
const most = 8

/** @param to a subject, or `cluster`, `nodes` or `secrets` */
export function wayFrom({ access, pods, isAssumed }: Project, from: string, to: string): PlacedAnswer {
  const start = subjectOf(from, access)
  const goal = isGoal(to) ? to : undefined
  const end = goal ? undefined : subjectOf(to, access)
  const escalation = escalationOf(access, pods)
  const path = goal ? escalation.pathOf(start, goal, most) : escalation.pathAmong(start, [end!], most)
  const target = goal ? goals[goal] : describePrincipal(end!)
  return {
    title: `The way from ${describePrincipal(start)} to ${target}`,
    columns: ['Step', 'Who', 'May', 'And so is', 'Through'],
    rows: (path ?? []).map(stepRow),
    unknown: unknownParts(access.bindingsOf(start), isAssumed),
    notes: path ? [] : [`The files show no way of at most ${most} steps.`],
  }
}

function isGoal(word: string): word is EscalationGoal {
  return Object.hasOwn(goals, word)
}

function stepRow(step: EscalationStep<Resource>, index: number): Row<Place> {
  const [first] = step.grants
  return {
    cells: [
      [{ text: String(index + 1) }],
      [{ text: nodeText(step.from) }],
      [{ text: mayText(step) }],
      [{ text: nodeText(step.to) }],
      step.pod
        ? [
            {
              text: describeResource(step.pod.resource.id),
              at: { resource: step.pod.resource, path: [...step.pod.path, 'spec'] },
            },
          ]
        : first
          ? [...step.grants.slice(0, 2).flatMap(throughCell)]
          : [{ text: '–' }],
    ],
  }
}

function mayText({ by, grants, pod }: EscalationStep<Resource>): string {
  const where = grants[0] ? ` in ${scopeText(grants[0].binding.scope)}` : ''
  if (by === 'everything') return `do everything${where}`
  if (by === 'group') return 'do what its group may'
  if (by === 'account') return pod ? 'do what the account of the pod may' : 'do what each of them may'
  return by === 'control-plane' ? 'do what the control plane may' : `${capabilityTitle(by)}${where}`
}

function nodeText(node: EscalationNode): string {
  if (node.is === 'principal') return describePrincipal(node.principal)
  if (node.is === 'goal') return `master of ${goals[node.goal]}`
  const where = node.namespace === '*' ? 'the whole cluster' : scopeText({ namespace: node.namespace })
  return `${node.is === 'pods' ? 'the pods' : 'the ServiceAccounts'} of ${where}`
}
