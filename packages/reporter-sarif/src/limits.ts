/** What GitHub code scanning takes; a file above one of its limits is rejected as a whole, or cut without a word. */

/** https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
export const limits = {
  results: 25_000,
  extensions: 100,
  /** Of a way: GitHub takes ten times as many, and shows these. */
  flowLocations: 1_000,
  tags: 20,
  /** Characters of a rule's name. */
  name: 255,
  /** Characters of a short or full description. */
  description: 1_024,
  /** GitHub keeps 100 and shows those that the message links to; with twice as many, a full log would be above 10 MB of gzip. */
  relatedLocations: 10,
} as const

/** The text, cut to `length` UTF-16 units with an ellipsis at its end; a pair of surrogates is not torn apart. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
