/** Where objects write amounts of resources. */
import type { Node, PodNode } from '@keelint/core'
import type {
  LimitRange,
  PersistentVolumeClaim,
  PodSpec,
  Quantity,
  ResourceRequirements,
  StatefulSet,
} from '@keelint/kubernetes'

export interface Amount {
  readonly at: Node<Quantity>
  /** As requests, limits and quotas call it. */
  readonly resource: string
  /** Whether something has to get by with it. */
  readonly isUsed: boolean
}

export type Amounts = Readonly<Record<string, Quantity>> | null | undefined
export type Requirements = Pick<ResourceRequirements, 'limits' | 'requests'> | null | undefined

export function amountsIn(list: Node<Amounts>, isUsed = true): readonly Amount[] {
  return Object.keys(list.value ?? {}).flatMap(resource => amountAt(list.at(resource), resource, isUsed))
}

function amountAt(at: Node<Quantity | null | undefined>, resource: string, isUsed = true): readonly Amount[] {
  const { value } = at
  return value === undefined || value === null ? [] : [{ at: at as Node<Quantity>, resource, isUsed }]
}

/** Besides those of its containers. */
export function requirementsOfPod(pod: PodNode): Node<Requirements> {
  return pod.at('spec').at('resources') as Node<PodSpec['resources']>
}

export function amountsOfVolumes({ volumes }: PodNode): readonly Amount[] {
  return volumes.flatMap(volume => [
    ...amountAt(volume.at('emptyDir').at('sizeLimit'), 'storage'),
    ...amountsIn(requirementsOfClaim(volume.at('ephemeral').at('volumeClaimTemplate')).at('requests')),
  ])
}

/** Of a claim, or of a template for claims. */
export function requirementsOfClaim(
  claim: Node<{ readonly spec?: PersistentVolumeClaim['spec'] | null } | null | undefined>,
): Node<Requirements> {
  return claim.at('spec').at('resources') as Node<Requirements>
}

export function claimTemplatesOf(set: Node<StatefulSet>): readonly Node<PersistentVolumeClaim>[] {
  const templates = set.at('spec').at('volumeClaimTemplates')
  return [...(templates.value ?? []).keys()].map(index => templates.at(index))
}

/** Of a minimum nothing has to get by with it. */
export function amountsOfLimitRange(limitRange: Node<LimitRange>): readonly Amount[] {
  const items = limitRange.at('spec').at('limits')
  return [...(items.value ?? []).keys()].flatMap(index =>
    (['default', 'defaultRequest', 'max', 'min'] as const).flatMap(field =>
      amountsIn(items.at(index).at(field), field === 'default' || field === 'max'),
    ),
  )
}
