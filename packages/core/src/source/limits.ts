/** How large what is read may be: what lies beyond is never passed over in silence, it counts as unreadable. */

/** Whole numbers; each bound is still within. */
export interface Limits {
  /** Of a file, as it is stored; whoever reads the file sees to it. */
  readonly bytes: number
  /** Of a file. */
  readonly documents: number
  /** How many mappings and sequences stand in each other, through aliases too. Beyond some 700 the stack may set a bound of its own. */
  readonly depth: number
  /** Values and keys of a document; what an alias stands for counts each time. */
  readonly nodes: number
  /** Of a document. */
  readonly aliases: number
}

/** More than any manifest has, and little enough to hold. */
export const ordinaryLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  documents: 100_000,
  depth: 500,
  nodes: 1_000_000,
  aliases: 100_000,
}

/** For what has been read already. */
export const noLimits: Limits = {
  bytes: Number.POSITIVE_INFINITY,
  documents: Number.POSITIVE_INFINITY,
  depth: Number.POSITIVE_INFINITY,
  nodes: Number.POSITIVE_INFINITY,
  aliases: Number.POSITIVE_INFINITY,
}

const units: Readonly<Record<keyof Limits, string>> = {
  bytes: 'bytes',
  documents: 'documents',
  depth: 'levels of nesting',
  nodes: 'values and keys, with what aliases stand for',
  aliases: 'aliases',
}

/** What a message says. @param whole what has too much: `file` or `document` */
export function beyondLimit(name: keyof Limits, most: number, whole: 'file' | 'document'): string {
  return `The ${whole} has more than ${most} ${units[name]}, which is the limit \`${name}\`.`
}
