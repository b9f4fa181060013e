/** Writes values without brackets, as lines. */
import { isObject } from './change.ts'
import { type Quote, scalarText } from './scalar-text.ts'

export interface BlockStyle {
  /** By how much a mapping in a mapping is indented, and the dashes of a list in a mapping. */
  readonly step: string
  readonly listStep: string
  readonly quote: Quote
  readonly keyQuote: Quote
}

/** Whether a value takes lines of its own. */
export function isFilled(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

/** What stands on the key's or dash's own line. */
export function inlineText(value: unknown, quote: Quote): string {
  if (Array.isArray(value)) return '[]'
  return isObject(value) ? '{}' : scalarText(value, quote, false)
}

export function blockLines(value: object, indent: string, style: BlockStyle): readonly string[] {
  return Array.isArray(value)
    ? value.flatMap(item => itemLines(item, indent, style))
    : Object.entries(value).flatMap(([key, item]) => pairLines(key, item, indent, style))
}

export function pairLines(key: string, value: unknown, indent: string, style: BlockStyle): readonly string[] {
  const name = `${indent}${scalarText(key, style.keyQuote, false)}:`
  if (!isFilled(value)) return [`${name} ${inlineText(value, style.quote)}`]
  return [name, ...blockLines(value, indent + (Array.isArray(value) ? style.listStep : style.step), style)]
}

/** @param dash with what stands between it and the item */
export function itemLines(item: unknown, indent: string, style: BlockStyle, dash = '- '): readonly string[] {
  if (!isFilled(item)) return [`${indent}${dash}${inlineText(item, style.quote)}`]
  const inner = indent + ' '.repeat(dash.length)
  const [first, ...rest] = blockLines(item, inner, style)
  return [`${indent}${dash}${first!.slice(inner.length)}`, ...rest]
}
