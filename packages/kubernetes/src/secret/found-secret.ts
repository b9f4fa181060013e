/** What a search for secrets finds: what it is, how sure that is, and where in the text it stands. */

/**
 * `high`: the text has the form of a credential, or the name says that it is one and the text could be; `medium`: name and
 * text speak for a secret, but either may mean something else; `low`: it stands where a secret belongs, but looks like a
 * placeholder or an example.
 */
export type Confidence = 'high' | 'medium' | 'low'

export interface FoundSecret {
  /** With its article: "a password", "a GitHub token". */
  readonly title: string
  readonly confidence: Confidence
  /** Where the secret itself begins in the text that was searched, in UTF-16 units from 0. */
  readonly start: number
  /** One past its end. */
  readonly end: number
  /** Whether everyone knows it, as a default of a product or as one of the most common passwords. */
  readonly wellKnown?: true
}

const order: readonly Confidence[] = ['high', 'medium', 'low']

/** Whether a secret is found with at least that confidence. */
export function isAsSureAs({ confidence }: FoundSecret, least: Confidence): boolean {
  return order.indexOf(confidence) <= order.indexOf(least)
}

/** For a message, behind "holds": never with the secret itself. */
export function describeSecret({ title, confidence, wellKnown }: FoundSecret): string {
  if (wellKnown) return `${title} that everyone knows`
  if (confidence === 'high') return title
  return confidence === 'medium' ? `what may be ${title}` : `what looks like a placeholder for ${title}`
}

/** The surest first, and of equally sure ones the first. Undefined for an empty list. */
export function surest(found: readonly FoundSecret[]): FoundSecret | undefined {
  return order.flatMap(confidence => found.filter(one => one.confidence === confidence))[0]
}
