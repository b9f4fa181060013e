/** Writes values in brackets, on one line or one entry a line. */
import { isObject } from './change.ts'
import { type Quote, scalarText } from './scalar-text.ts'

export interface FlowStyle {
  readonly quote: Quote
  readonly keyQuote: Quote
  /** What follows a colon, and a comma on the same line. */
  readonly afterColon: string
  readonly afterComma: string
  /** Where every entry stands on a line of its own: the line break, and by how much a level is indented. */
  readonly lines: { readonly eol: string; readonly step: string } | undefined
}

/** @param indent of the line on which the value begins */
export function flowText(value: unknown, style: FlowStyle, indent: string): string {
  const isList = Array.isArray(value)
  if (!isList && !isObject(value)) return scalarText(value, style.quote, true)
  const inner = indent + (style.lines?.step ?? '')
  const parts = isList
    ? value.map(item => flowText(item, style, inner))
    : Object.entries(value).map(([key, item]) => flowPair(key, item, style, inner))
  const [open, close] = isList ? '[]' : '{}'
  if (parts.length === 0) return `${open}${close}`
  if (!style.lines) return `${open}${parts.join(`,${style.afterComma}`)}${close}`
  const { eol } = style.lines
  return `${open}${parts.map((part, index) => `${index > 0 ? ',' : ''}${eol}${inner}${part}`).join('')}${eol}${indent}${close}`
}

export function flowPair(key: string, value: unknown, style: FlowStyle, indent: string): string {
  const name = scalarText(key, style.keyQuote, true)
  const gap = name.startsWith('"') ? style.afterColon : style.afterColon || ' '
  return `${name}:${gap}${flowText(value, style, indent)}`
}
