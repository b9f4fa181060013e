/** Where in a text of several lines a secret stands, for a message: the place of the report is the text as a whole. */
import { type Confidence, describeSecret, type FoundSecret, isAsSureAs, surest } from '@keelint/kubernetes'

export interface TextSecret {
  readonly secret: FoundSecret
  /** "a password in line 5, and 2 more secrets" */
  readonly what: string
}

/** The surest secret of a text, and how many there are beside it. */
export function textSecret(text: string, found: readonly FoundSecret[], least: Confidence): TextSecret | undefined {
  const sure = found.filter(one => isAsSureAs(one, least))
  const secret = surest(sure)
  if (!secret) return undefined
  const line = /[\r\n]./s.test(text) ? ` in line ${lineAt(text, secret.start)}` : ''
  const more = sure.length - 1
  const others = more > 0 ? `, and ${more} more ${more === 1 ? 'secret' : 'secrets'}` : ''
  return { secret, what: `${describeSecret(secret)}${line}${others}` }
}

/** From 1. */
function lineAt(text: string, offset: number): number {
  let line = 1
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < offset; feed = text.indexOf('\n', feed + 1)) line++
  return line
}
