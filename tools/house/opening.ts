/** Asks each file to open with one sentence on its job. */
import type { Check } from './tree.ts'

export const opening: Check = ({ files }) =>
  files.flatMap(({ path, text }) => {
    const message = faultOf(text.replace(/^#!.*\n/, ''))
    return message ? [{ path, line: 1, message }] : []
  })

function faultOf(text: string): string | undefined {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1]
  if (comment === undefined) return 'does not open with a `/** … */` on its job'
  const [first = ''] = comment
    .replace(/^\s*\* ?/gm, '')
    .trim()
    .split(/\n\s*\n/)
  const sentence = first.replace(/\s+/g, ' ').trim()
  if (!/[.]$/.test(sentence)) return 'its opening comment is no sentence with a full stop'
  return /[.!?] [A-Z]/.test(sentence) ? 'its opening comment is more than one sentence' : undefined
}
