/** Words for contents: equal ones for equal contents only. */
import { createHash } from 'node:crypto'

/** 43 characters. @param contents as one: how long each is, the first has to say where they are several that vary */
export function digestOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('base64url')
}
