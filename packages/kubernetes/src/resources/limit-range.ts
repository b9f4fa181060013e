/** What a LimitRange gives to the containers of its namespace that say nothing themselves. */
import type { LimitRange } from '../api/kinds.gen.ts'
import { type Requirements, requirementsIn } from '../pod/requirements.ts'

/**
 * The defaults of the items of type `Container`: a maximum is the default limit where none is given, a default limit the default
 * request, and so is a minimum. Other types only reject pods.
 * @see https://kubernetes.io/docs/concepts/policy/limit-range/
 */
export function containerDefaults(limitRange: LimitRange): readonly Requirements[] {
  return (limitRange.spec?.limits ?? [])
    .filter(item => item?.type === 'Container')
    .map(item => {
      const limits = { ...item.max, ...item.default }
      return requirementsIn({ limits, requests: { ...item.min, ...limits, ...item.defaultRequest } })
    })
}
