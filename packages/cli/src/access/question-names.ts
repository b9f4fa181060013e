/** The questions of `keelint access`, and how many words each takes. */

export const operands = {
  'who-can': ['VERB', 'RESOURCE'],
  'what-can': ['SUBJECT'],
  duties: [],
  path: ['FROM', 'TO'],
} as const

export function isQuestion(word: string): word is keyof typeof operands {
  return Object.hasOwn(operands, word)
}
