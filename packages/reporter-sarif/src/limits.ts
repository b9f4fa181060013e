/** What GitHub code scanning takes; a file above one of its limits is rejected as a whole, or cut without a word. */

/** https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
export const limits = {
  results: 25_000,
  tags: 20,
  /** Characters of a short or full description. */
  description: 1_024,
  /** 1,000 are taken, 100 are kept. */
  relatedLocations: 100,
  /** Our own: more links than this make a message unreadable. */
  links: 10,
} as const

/** The text, cut to `length` UTF-16 units with an ellipsis at its end; a pair of surrogates is not torn apart. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
