/** What a run may have from earlier runs of the same config, and keep for later ones. */

/** Holds texts by name. */
export interface Memory {
  /** A word for contents: equal ones for equal contents only. */
  digestOf(...contents: readonly string[]): string
  /** What an earlier run kept. */
  recall(name: string): string | undefined
  keep(name: string, text: string): void
}
