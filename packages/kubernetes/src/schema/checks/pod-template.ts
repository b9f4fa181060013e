/** The pod templates of workloads, and the selectors that must select them, after kubernetes/pkg/apis/apps/validation. */
import type { LabelSelector, PodTemplateSpec } from '../../api/kinds.gen.ts'
import { meets, requirementsOf } from '../../selector/label-selector.ts'
import type { Spot } from '../spot.ts'
import { checkPodSpec } from './pod.ts'
import { isEmptySelector } from './selector.ts'

/** @param template that stands at `template` below the spot @param claims the names of claim templates */
export function checkTemplate(template: PodTemplateSpec | undefined, spot: Spot, claims: readonly string[] = []): void {
  if (template && !template.spec) spot.fault('missing', 'A pod needs a `spec`.', 'template', 'spec')
  if (!template?.spec) return
  const at = spot.in('template', 'spec')
  checkPodSpec(template.spec, claims, at)
  if ((template.spec.ephemeralContainers?.length ?? 0) > 0)
    at.keyFault(
      'forbidden-field',
      'A template has no ephemeral containers; they are added to pods that run.',
      'ephemeralContainers',
    )
}

/** A template of what is kept running. @param kind that keeps it */
export function checkRunningTemplate(
  template: PodTemplateSpec | undefined,
  kind: string,
  spot: Spot,
  claims?: readonly string[],
): void {
  checkTemplate(template, spot, claims)
  const { restartPolicy, activeDeadlineSeconds } = template?.spec ?? {}
  if (restartPolicy && restartPolicy !== 'Always')
    spot.fault('not-allowed-value', `The pods of a ${kind} restart \`Always\`.`, 'template', 'spec', 'restartPolicy')
  if (activeDeadlineSeconds !== undefined)
    spot.keyFault(
      'forbidden-field',
      `The pods of a ${kind} have no deadline.`,
      'template',
      'spec',
      'activeDeadlineSeconds',
    )
}

/** Reports a selector that is empty or does not select the template's labels. */
export function checkOwnSelector(
  selector: LabelSelector | undefined,
  template: PodTemplateSpec | undefined,
  kind: string,
  spot: Spot,
): void {
  if (!selector || !template) return
  if (isEmptySelector(selector)) {
    spot.fault('missing', `The selector of a ${kind} must not be empty: it would select every pod.`, 'selector')
    return
  }
  const requirements = requirementsOf(selector)
  if (requirements && !meets(template.metadata?.labels ?? {}, requirements))
    spot.fault(
      'selector-mismatch',
      'The `selector` does not select the labels of the template.',
      ...(template.metadata ? ['template', 'metadata', 'labels'] : ['selector']),
    )
}
