/** Writes scalars: plain where every reader of YAML takes them for what they are, else in quotes. */
import { plainScalar } from '../source/yaml-scalars.ts'

export type Quote = 'plain' | 'single' | 'double'

/** @param quote how text is written, where it can be */
export function scalarText(value: unknown, quote: Quote, inFlow: boolean): string {
  if (typeof value !== 'string') return value === null ? 'null' : String(value)
  if (quote === 'plain' && isPlainSafe(value, inFlow)) return value
  if (quote === 'single' && isPrintable(value)) return `'${value.replaceAll("'", "''")}'`
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Whether text without quotes stays text, for readers of YAML 1.1 too. */
function isPlainSafe(text: string, inFlow: boolean): boolean {
  if (!isPrintable(text) || text.trim() !== text || text === '') return false
  if (/^[-?:,[\]{}#&*!|>'"%@`=<~]|^\.\.\.|: | #|:$/.test(text)) return false
  if (inFlow && /[,[\]{}?:]/.test(text)) return false
  return typeof plainScalar(text) === 'string' && !looksLikeOther(text)
}

/** What some reader takes for a number, a time of day, a date, a boolean or null. */
function looksLikeOther(text: string): boolean {
  return (
    /^[-+]?(?=.*\d)(?:[\d_]*\.?[\d_]*(?:e[-+]?\d*)?|0[xob][\da-f_]+|[\d_]+(?::[\d_.]+)+)$/i.test(text) ||
    /^\d{4}-\d{1,2}-\d{1,2}/.test(text) ||
    /^(?:y|n|yes|no|on|off|true|false|null|[-+]?\.inf|\.nan)$/i.test(text)
  )
}

/** Whether the text can stand on one line without an escape. */
function isPrintable(text: string): boolean {
  return !/[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text)
}
