/** Whether a text looks as if a machine had made it up. */

/** Shannon's entropy in bits for each character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

const shortest = 16
const longest = 512

/**
 * Digits among letters, many different ones, and no words with signs between them. Hexadecimal digits have less to choose
 * from. What is longer than a key is not looked at beyond that.
 */
export function looksRandom(text: string): boolean {
  if (text.length < shortest) return false
  const sample = text.slice(0, longest)
  if (!/^[\w+/=~.!@#$%^&*-]+$/.test(sample)) return false
  const entropy = entropyOf(sample)
  if (/^[0-9a-f-]+$/i.test(sample)) return /\d/.test(sample) && /[a-f]/i.test(sample) && entropy >= 2.8
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter(kind => kind.test(sample)).length
  return kinds >= 2 && /\d/.test(sample) && entropy >= 3.4 && !isWordy(sample)
}

/** `my-service-v2-token`: words that signs hold together. */
function isWordy(text: string): boolean {
  const parts = text.split(/[-_./ ]/).filter(part => part !== '')
  return (
    parts.length > 1 &&
    parts.every(part => /^(?:[a-z]{1,24}\d{0,4}|[A-Z]{1,24}\d{0,4}|[A-Z]?[a-z]{1,24}\d{0,4}|v?\d{1,8})$/.test(part))
  )
}
