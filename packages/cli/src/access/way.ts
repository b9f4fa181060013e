/** How one comes from one subject to another, or to the whole cluster. */
import type { Place, Project, Resource } from '@keelint/core'
import {
  describePrincipal,
  describeResource,
  type EscalationGoal,
  type EscalationNode,
  type EscalationStep,
  escalationOf,
  principalKey,
  rightTitle,
  thingsElsewhere,
  type UnknownThing,
} from '@keelint/kubernetes'
import type { PlacedAnswer, Row } from '../answer/answer.ts'
import { UsageError } from '../usage-error.ts'
import { scopeText, throughCell, unknownParts } from './cells.ts'
import { aboveRoles, namedNowhere, subjectOf } from './subject.ts'

const goals: Readonly<Record<EscalationGoal, string>> = {
  cluster: 'the whole cluster',
  nodes: 'the nodes of the cluster',
  secrets: 'every Secret of the cluster',
}

/** Longer ways are not looked for. */
const most = 8

/**
 * @param to a subject, or `cluster`, `nodes` or `secrets`
 * @param groups that somebody says a user is in, by name
 */
export function wayFrom(
  project: Project,
  from: string,
  to: string,
  groups: ReadonlyMap<string, readonly string[]>,
): PlacedAnswer {
  const { access, pods, isAssumed } = project
  const start = subjectOf(from, access)
  const goal = isGoal(to) ? to : undefined
  const end = goal ? undefined : subjectOf(to, access, Object.keys(goals))
  if (end && principalKey(end) === principalKey(start))
    throw new UsageError(`\`${from}\` and \`${to}\` are the same subject.`)
  const escalation = escalationOf(access, pods, groups)
  const others = start.kind === 'User' ? (groups.get(start.name) ?? []) : []
  const path = goal
    ? escalation.waysTo(goal).path(start, most)
    : // Whoever is master of the cluster may act as anybody.
      shortest([escalation.waysTo([end!]).path(start, most), escalation.waysTo('cluster').path(start, most)])
  const isUnsure = !path && goal === 'nodes' && escalation.unsureWays.path(start, most) !== undefined
  const unknown = path ? undefined : escalation.waysToThings(thingsElsewhere(project)).path(start, most)?.at(-1)?.to
  const target = goal ? goals[goal] : describePrincipal(end!)
  return {
    title: `The way from ${describePrincipal(start)} to ${target}`,
    columns: ['Step', 'Who', 'May', 'And so is', 'Through'],
    rows: (path ?? []).map(stepRow),
    unknown: unknownParts(access.bindingsOf(start, others), isAssumed),
    notes: [
      ...(path ? [] : [`The files show no way of at most ${most} steps.`]),
      ...(isUnsure ? ['There is one if a namespace that the files do not hold lets privileged pods in.'] : []),
      ...(unknown?.is === 'thing' ? [`Nobody can tell whether there is one by ${thingText(unknown.thing)}.`] : []),
      ...(others.length > 0 ? [] : namedNowhere(start, access)),
      ...aboveRoles(start, others),
    ],
  }
}

type Way = readonly EscalationStep<Resource>[]

/** The first of those that are. */
function shortest(ways: readonly (Way | undefined)[]): Way | undefined {
  return ways.filter(way => way !== undefined).sort((one, other) => one.length - other.length)[0]
}

function isGoal(word: string): word is EscalationGoal {
  return Object.hasOwn(goals, word)
}

function stepRow(step: EscalationStep<Resource>, index: number): Row<Place> {
  return {
    cells: [
      [{ text: String(index + 1) }],
      [{ text: nodeText(step.from) }],
      [{ text: mayText(step) }],
      [{ text: nodeText(step.to) }],
      step.grants.length > 0 || step.pod || step.secret
        ? [
            ...step.grants.slice(0, 2).flatMap(throughCell),
            ...laxCell(step),
            ...constraintsCell(step),
            ...podCell(step),
            ...secretCell(step),
          ]
        : [{ text: '–' }],
    ],
  }
}

function podCell({ pod }: EscalationStep<Resource>) {
  if (!pod) return []
  const { resource, path } = pod
  return [{ text: describeResource(resource.id), at: { resource, path: [...path, 'spec'] } }]
}

function secretCell({ secret }: EscalationStep<Resource>) {
  if (!secret) return []
  const { resource } = secret
  return [{ text: describeResource(resource.id), at: { resource, path: ['type'] } }]
}

function laxCell({ namespace }: EscalationStep<Resource>) {
  if (!namespace) return []
  const { resource } = namespace
  return [
    { text: `lets privileged pods in: ${describeResource(resource.id)}`, at: { resource, path: ['metadata', 'name'] } },
  ]
}

function constraintsCell({ constraints }: EscalationStep<Resource>) {
  if (!constraints) return []
  const { name, resource, path } = constraints
  return [{ text: `under constraints that give nodes away: ${name}`, at: { resource, path } }]
}

function mayText({ by, grants, pod }: EscalationStep<Resource>): string {
  const where = grants[0] ? ` in ${scopeText(grants[0].binding.scope)}` : ''
  if (by === 'everything') return `do everything${where}`
  if (by === 'group') return 'do what its group may'
  if (by === 'account') return pod ? 'do what the account of the pod may' : 'do what each of them may'
  if (by === 'token') return 'do what the owner of the token may'
  if (by === 'node') return 'do what the accounts of their pods may'
  return by === 'control-plane' ? 'do what the control plane may' : `${rightTitle(by)}${where}`
}

function thingText({ kind, namespace, name, isOfOthers }: UnknownThing): string {
  const isEverywhere = namespace === '*' || kind === 'ClusterRole' || kind === 'ClusterRoleBinding'
  const where = isEverywhere ? '' : ` in ${scopeText({ namespace })}`
  const why = isOfOthers ? 'which it may rewrite and others hold' : 'which it may use and the files do not hold'
  return `the ${kind} \`${name}\`${where}, ${why}`
}

const whoseOf = { pods: 'the pods', accounts: 'the ServiceAccounts', tokens: 'the owners of the tokens' }

function nodeText(node: EscalationNode): string {
  if (node.is === 'principal') return describePrincipal(node.principal)
  if (node.is === 'binder') return `${describePrincipal(node.principal)} with the roles that it may bind`
  if (node.is === 'thing') return thingText(node.thing)
  if (node.is === 'goal') return `master of ${goals[node.goal]}`
  const where = node.namespace === '*' ? 'the whole cluster' : scopeText({ namespace: node.namespace })
  return `${whoseOf[node.is]} of ${where}`
}
