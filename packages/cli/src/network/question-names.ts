/** The questions of `keelint network`, and how many words each takes. */

export const networkOperands = {
  list: [],
  explain: ['SRC', 'DST'],
  exposure: [],
  suggest: [],
} as const

export function isNetworkQuestion(word: string): word is keyof typeof networkOperands {
  return Object.hasOwn(networkOperands, word)
}
