/** What is said of a world besides its files: whether it is all there is, and what exists outside. */

export interface Outside {
  /**
   * Whether nothing exists in the namespace but what the files hold: because that is said, or because it looks so.
   * @param namespace undefined is the release namespace, `*` stands for what has no namespace
   */
  closure(namespace: string | undefined): 'said' | 'inferred' | undefined
  /** @param kind `group/Kind` @param namespace undefined is the release namespace, `*` is any */
  isAssumed(kind: string, namespace: string | undefined, name?: string): boolean
  /** Whether a kustomization generates a ConfigMap or Secret of the name. */
  isGenerated(kind: string, name: string): boolean
}

/** Whether something is there, is not, or cannot be told; then `reason` is a constant sentence that says why. */
export type Answer =
  | { readonly answer: 'there' | 'missing'; readonly reason?: undefined }
  | { readonly answer: 'unknown'; readonly reason: string }

export const there: Answer = { answer: 'there' }
export const missing: Answer = { answer: 'missing' }

export function unknown(reason: string): Answer {
  return { answer: 'unknown', reason }
}

/** Why nobody can tell. */
export const reasons = {
  open: 'What is named may exist outside of the files.',
  release: 'What is named may be in the release namespace, or the other way round.',
  filledIn: 'A name is filled in before it is applied.',
  kustomized: 'A kustomization may add what is named.',
  custom: 'A custom resource may bring what is named.',
  deployed: 'What is named may be deployed from elsewhere.',
  told: 'A job may make what is named.',
  controlPlane: 'The control plane may make what is named.',
  contents: 'What the named object holds is not in the files.',
  grown: 'Something may add to what the named object holds.',
  selector: 'A selector is not valid, so that nobody can tell what it selects.',
  labels: 'A selector asks for labels that controllers give.',
  assumed: 'What is assumed to exist may be selected.',
} as const
