/** Messages of results, whose `[text](1)` SARIF reads as a link to the related location with that id. */
import type { RelatedLocation } from '@keelint/core'
import { limits } from './limits.ts'

/** The message, and behind it a link to each related place. */
export function messageOf(message: string, related: readonly Pick<RelatedLocation, 'message'>[]): string {
  if (related.length === 0) return withoutLinks(message)
  const links = related.slice(0, limits.relatedLocations).map((each, at) => `[${linkText(each.message)}](${at + 1})`)
  const unlinked = related.length - links.length
  const rest = unlinked > 0 ? `, and ${unlinked} more` : ''
  return `${withoutLinks(message)} See: ${links.join(', ')}${rest}.`
}

/** Only where a name of the user's looks like a link: elsewhere a backslash would be shown by whoever does not know it. */
function withoutLinks(text: string): string {
  return text.includes('](') ? escaped(text) : text
}

function linkText(message: string): string {
  return escaped(message.replace(/\.$/, ''))
}

function escaped(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&')
}
