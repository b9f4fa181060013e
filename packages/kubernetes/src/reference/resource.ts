/** What the reference model asks of a caller's handle of a resource. */

export interface ReferenceResource {
  readonly id: {
    readonly group: string
    readonly version: string
    readonly kind: string
    readonly namespace?: string
    readonly name: string
  }
  /** Whether a kustomization names its file, and may add to it. */
  readonly kustomized?: true
}
