/** How a way to more rights is told, step by step. */
import type { RelatedPlace, Resource } from '@keelint/core'
import {
  capabilityTitle,
  describePrincipal,
  describeResource,
  describeScope,
  type EscalationGoal,
  type EscalationNode,
  type EscalationStep,
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
  return first.by === 'group' || first.by === 'account' || first.by === 'control-plane'
    ? 'do what its groups may'
    : `${capabilityTitle(first.by)} ${describeScope(where)}`
}

/** Each step where the rule that allows it is written, or at its binding where the role is built in. */
export function stepPlaces(path: readonly Step[]): readonly RelatedPlace[] {
  return path.flatMap((step, index) => {
    const message = `Step ${index + 1}: ${tell(step)}.`
    if (step.pod)
      return [{ at: { resource: step.pod.resource, path: [...step.pod.path, 'spec'] }, message, step: true }]
    return step.grants.slice(0, 2).map(({ fact, index: rule, binding }) => ({
      at: fact
        ? { resource: fact.resource, path: ['rules', rule] }
        : { resource: binding.fact.resource, path: ['roleRef', 'name'] },
      message,
      step: true,
    }))
  })
}

function tell({ from, to, by, pod, grants }: Step): string {
  const who = describe(from)
  if (pod) return `${describeResource(pod.resource.id)} runs as ${describe(to)}`
  if (by === 'group') return `${who} is in ${describe(to)}`
  if (by === 'account' || by === 'control-plane') return `${who} include ${describe(to)}`
  const where = grants[0] ? ` ${describeScope(grants[0].binding.scope)}` : ''
  return `${who} may ${by === 'everything' ? 'do everything' : capabilityTitle(by)}${where}`
}

function describe(node: EscalationNode): string {
  if (node.is === 'principal') return describePrincipal(node.principal)
  if (node.is === 'goal') return 'one that may do everything'
  const where =
    node.namespace === '*' ? 'the cluster' : describeScope({ namespace: node.namespace }).replace(/^in /, '')
  return `${node.is === 'pods' ? 'the pods' : 'the ServiceAccounts'} of ${where}`
}
