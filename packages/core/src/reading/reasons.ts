/** Why something that was found is not linted. */

export type SkipReason =
  | 'not-kubernetes'
  | 'helm-template'
  | 'kustomization'
  | 'kustomize-patch'
  | 'ignored'
  | 'empty'
  | 'symlink-outside'
  | 'not-a-file'

export type UnreadableReason = 'yaml-syntax' | 'encoding' | 'limit' | 'io' | 'no-kind'

export interface SkippedDocument {
  readonly file: string
  /** From 0. */
  readonly document: number
  readonly reason: SkipReason
}
