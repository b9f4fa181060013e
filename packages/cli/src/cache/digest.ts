/** Words for contents: equal ones for equal contents only. */
import { createHash } from 'node:crypto'

/** 43 characters. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url')
}
