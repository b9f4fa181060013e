/** The reasons of the ledger as people read them: halves of a sentence, without a full stop. */
import type { SkipReason, UnreadableReason } from '../reading/reasons.ts'

/** Why a file or a document was skipped. */
export const skipReasonTexts: Readonly<Record<SkipReason, string>> = {
  'not-kubernetes': 'it holds no Kubernetes resource',
  'helm-template': 'it is a Helm template that has not been rendered',
  kustomization: 'it is a kustomization',
  'kustomize-patch': 'it is a patch of a kustomization',
  ignored: 'the config ignores it',
  empty: 'it is empty',
  'symlink-outside': 'it is a link to outside the tree',
  'not-a-file': 'it is no regular file',
}

/** Why a file or a document could not be read. */
export const unreadableReasonTexts: Readonly<Record<UnreadableReason, string>> = {
  'yaml-syntax': 'its syntax is wrong',
  encoding: 'its encoding is wrong',
  limit: 'it is beyond a limit',
  io: 'it cannot be read',
  'no-kind': 'it has only one of `apiVersion` and `kind`',
}
