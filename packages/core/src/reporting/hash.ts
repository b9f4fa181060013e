/** Hashes a text for the identity of a problem. */

/** 16 hexadecimal digits: two runs of FNV-1a with different bases, enough to tell problems apart, and fast everywhere. */
export function hashOf(text: string): string {
  let high = 0x811c9dc5
  let low = 0x01000193 ^ text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ (unit + at), 0x85ebca6b) ^ (low >>> 13)
  }
  return [high, low].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
