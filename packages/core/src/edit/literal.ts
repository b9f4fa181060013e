/** Gives a literal block scalar another text without another header. */
import type { Edit } from '../source/edit.ts'
import { breakNear, lineEnd } from './lines.ts'
import type { Tree } from './tree.ts'
import type { Scalar } from './written.ts'

/** The header of the block scalar at an offset, such as `|-`. */
export function blockScalarHeader(text: string, start: number): string {
  return /^[|>][-+\d]*/.exec(text.slice(start, start + 5))?.[0] ?? ''
}

/** `undefined` where the text does not end as the header asks for, or cannot stand in lines. */
export function literalLines({ text, raw }: Tree, old: Scalar, value: unknown): Edit | undefined {
  const { start, end, content } = old
  const header = /^\|([-+]?)(?=[ \t]*(?:#.*)?\r?\n)/.exec(text.slice(start, end))
  const indent = /^ +(?=\S)/.exec(text.slice(content, end))?.[0]
  if (!header || !indent || typeof value !== 'string' || !isLines(value) || !text.slice(0, end).endsWith('\n'))
    return undefined
  const isStripped = header[1] === '-'
  if (isStripped ? value.endsWith('\n') : !/[^\n]\n$/.test(value)) return undefined
  const eol = breakNear(raw, start)
  const lines = (isStripped ? value : value.slice(0, -1)).split('\n')
  return {
    start: lineEnd(text, start),
    end,
    text: `${eol}${lines.map(line => (line === '' ? '' : indent + line) + eol).join('')}`,
  }
}

/** Whether every line can stand as it is, the first one without blanks before it. */
function isLines(text: string): boolean {
  return (
    /^\S/.test(text) &&
    !/[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text)
  )
}
