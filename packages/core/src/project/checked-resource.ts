/** What the schema of its kind says of a custom resource. */
import type { SchemaFault } from '@keelint/kubernetes'
import type { Resource } from '../resource/resource.ts'

export interface CheckedResource {
  readonly resource: Resource
  readonly faults: readonly SchemaFault[]
  /** What could not be told, each a sentence for the ledger, and the same for the same cause. */
  readonly undecided: readonly string[]
  /** A sentence, where the definition of the kind calls the version deprecated. */
  readonly deprecated?: string
}
