/** Writes files whose content need not be in memory whole. */
import { closeSync, openSync, writeFileSync } from 'node:fs'

export type Content = string | Uint8Array | Iterable<string>

/** Throws the file system's error, and what making a piece throws. */
export function writeContent(
  file: string | Buffer,
  content: Content,
  { flag = 'w', mode }: { readonly flag?: string; readonly mode?: number } = {},
): void {
  const descriptor = openSync(file, flag, mode)
  try {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
    for (const piece of pieces) writeFileSync(descriptor, piece)
  } finally {
    closeSync(descriptor)
  }
}
