/** When the kubelet asks the registry for an image. */
import { parseImage } from './reference.ts'

export type PullPolicy = 'Always' | 'IfNotPresent' | 'Never'

export interface EffectivePullPolicy {
  /** As written, even where it is none that exists. */
  readonly value: string
  /** Whether nobody wrote it, so that the API server fills it in. */
  readonly isDefault: boolean
}

/**
 * What is written, else the default: `Always` for the tag `latest`, with a digest too, and for neither tag nor digest; `IfNotPresent`
 * for everything else.
 * @see https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting
 */
export function pullPolicyOf(
  image: string | null | undefined,
  written: string | null | undefined,
): EffectivePullPolicy {
  if (written) return { value: written, isDefault: false }
  const reference = parseImage(image ?? '')
  const isLatest = reference && (reference.tag === 'latest' || (!reference.tag && !reference.digest))
  return { value: isLatest ? 'Always' : 'IfNotPresent', isDefault: true }
}
