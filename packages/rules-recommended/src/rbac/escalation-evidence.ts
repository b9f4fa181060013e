/** How a way to more rights is told, step by step. */
import type { RelatedPlace, Resource } from '@keelint/core'
import {
  describePrincipal,
  describeResource,
  describeScope,
  type EscalationGoal,
  type EscalationNode,
  type EscalationStep,
  rightTitle,
} from '@keelint/kubernetes'

type Step = EscalationStep<Resource>

/** Completes "can …". */
export const goalTitle: Readonly<Record<EscalationGoal, string>> = {
  cluster: 'take over the cluster',
  nodes: 'take over the nodes of the cluster',
  secrets: 'read every Secret of the cluster',
}

/** What the first step takes; completes "may …". */
export function firstStep([first]: readonly Step[]): string {
  const where = first?.grants[0]?.binding.scope
  if (!first || !where || first.by === 'everything') return 'do everything'
  if (isGiven(first.by)) return 'do what its groups may'
  const what = `${rightTitle(first.by)} ${describeScope(where)}`
  if (first.constraints) return `${what}, under the constraints \`${first.constraints.name}\``
  if (first.account) return `${what}, where ${describePrincipal(first.account)} may run privileged ones`
  return first.namespace ? `${what}, and namespace \`${first.namespace.namespace}\` lets privileged pods in` : what
}

/**
 * Each step where the rule that allows it is written, or at its binding where the role is built in.
 * @param before how many steps are told of before these
 */
export function stepPlaces(path: readonly Step[], before = 0): readonly RelatedPlace[] {
  return path.flatMap((step, index) => {
    const number = before + index + 1
    const message = `Step ${number}: ${tell(step)}.`
    const grants = eachOnce(step.grants)
      .slice(0, mostGrants)
      .map(
        ({ fact, index: rule, binding }): RelatedPlace => ({
          at: fact
            ? { resource: fact.resource, path: ['rules', rule] }
            : { resource: binding.fact.resource, path: ['roleRef', 'name'] },
          message,
          step: true,
        }),
      )
    const { namespace, constraints, pod, secret } = step
    return [
      ...grants,
      ...(pod ? [{ at: { resource: pod.resource, path: [...pod.path, 'spec'] }, message, step: true as const }] : []),
      ...(secret ? [{ at: { resource: secret.resource, path: ['type'] }, message, step: true as const }] : []),
      ...(namespace ? [laxPlace(namespace, number)] : []),
      ...(constraints ? [constraintsPlace(constraints, number)] : []),
    ]
  })
}

/** One rule may be all that a step takes. */
function eachOnce(grants: Step['grants']): Step['grants'] {
  return grants.filter(
    ({ rule, fact, binding }, at) =>
      grants.findIndex(other => other.rule === rule && other.fact === fact && other.binding === binding) === at,
  )
}

/** More rules than these are of no help in one step. */
const mostGrants = 4

function laxPlace({ resource, namespace }: NonNullable<Step['namespace']>, number: number): RelatedPlace {
  return {
    at: { resource, path: ['metadata', 'name'] },
    message: `Step ${number}: namespace \`${namespace}\` enforces no Pod Security level that keeps privileged pods out.`,
    step: true,
  }
}

function constraintsPlace({ resource, path, name }: NonNullable<Step['constraints']>, number: number): RelatedPlace {
  return {
    at: { resource, path },
    message: `Step ${number}: the constraints \`${name}\` let a pod be master of its node.`,
    step: true,
  }
}

type Given = 'group' | 'account' | 'token' | 'control-plane' | 'node'

/** Whether nobody has to grant a step, for it follows from what things are. */
function isGiven(by: Step['by']): by is Given {
  return by === 'group' || by === 'account' || by === 'token' || by === 'control-plane' || by === 'node'
}

function tell({ from, to, by, pod, secret, grants, account }: Step): string {
  const who = describe(from)
  if (pod && by === 'account') return `${describeResource(pod.resource.id)} runs as ${describe(to)}`
  if (secret && by === 'token') return `${describeResource(secret.resource.id)} holds the token of ${describe(to)}`
  if (by === 'group') return `${who} is in ${describe(to)}`
  if (by === 'node') return `${who} holds the tokens of ${describe(to)}`
  if (isGiven(by)) return `${who} include ${describe(to)}`
  const where = grants[0] ? ` ${describeScope(grants[0].binding.scope)}` : ''
  const may = `${who} may ${by === 'everything' ? 'do everything' : rightTitle(by)}${where}`
  if (secret) return `${may}, and \`${secret.name}\` holds the token of ${describe(to)}`
  if (pod) return `${may}, and one runs as ${describe(to)}`
  return account ? `${may}, and those of ${describePrincipal(account)} may be privileged` : may
}

const whoseOf = { pods: 'the pods', accounts: 'the ServiceAccounts', tokens: 'the owners of the tokens' }

function describe(node: EscalationNode): string {
  if (node.is === 'principal') return describePrincipal(node.principal)
  if (node.is === 'binder') return `${describePrincipal(node.principal)} with the roles that it may bind`
  if (node.is === 'thing') return `${node.thing.kind} \`${node.thing.name}\``
  if (node.is === 'goal') return node.goal === 'nodes' ? 'the master of the nodes' : 'one that may do everything'
  const where =
    node.namespace === '*' ? 'the cluster' : describeScope({ namespace: node.namespace }).replace(/^in /, '')
  return `${whoseOf[node.is]} of ${where}`
}
