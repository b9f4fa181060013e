/** Containers that nobody gives an amount of something, where the files say all that counts. */
import type { Place, Project, RuleContext } from '@keelint/core'
import { describeItem, type NamespaceDefaults, oldestVersion, unsetRequirements } from '@keelint/kubernetes'
import { assumedLimitRange } from './namespace-defaults.ts'

/** @param resource such as `cpu` */
export function* withoutAmount(
  requirement: 'requests' | 'limits',
  resource: string,
  { pods, facts, isAssumed }: Project<NamespaceDefaults>,
  { kubernetes, undecided }: Pick<RuleContext, 'kubernetes' | 'undecided'>,
): Generator<{ readonly at: Place; readonly container: string }> {
  for (const { pod, container, path } of unsetRequirements(
    pods,
    requirement,
    resource,
    facts,
    oldestVersion(kubernetes),
  ))
    if (isAssumed('LimitRange', pod.namespace)) undecided(assumedLimitRange)
    else
      yield {
        at: { resource: pod.resource, path },
        container: describeItem(container.name, [container.list, container.index]),
      }
}
