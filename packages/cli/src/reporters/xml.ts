/** XML 1.0 as text. */
import { safe } from './safe-text.ts'

export interface XmlElement {
  readonly name: string
  /** Those that are undefined are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children?: readonly XmlElement[]
  /** In place of children: lines of text. */
  readonly text?: readonly string[]
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for an element or an attribute; what XML forbids is shown as an escape, and so are line breaks. */
export function xmlText(text: string): string {
  return safe(text)
    .replace(/[\uFFFE\uFFFF]/g, character => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, character => entities[character]!)
}

/** A whole document. @param remarks go into a comment before the root */
export function xmlDocument(root: XmlElement, remarks: readonly string[] = []): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>']
  // Two hyphens end a comment.
  for (const remark of remarks) lines.push(`<!-- ${xmlText(remark).replace(/-(?=-|$)/g, '- ')} -->`)
  append(root, '', lines)
  return `${lines.join('\n')}\n`
}

function append({ name, attributes, children = [], text = [] }: XmlElement, indent: string, lines: string[]): void {
  let tag = `${indent}<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) tag += ` ${key}="${typeof value === 'number' ? value : xmlText(value)}"`
  if (text.length > 0) lines.push(`${tag}>${text.map(xmlText).join('\n')}</${name}>`)
  else if (children.length === 0) lines.push(`${tag}/>`)
  else {
    lines.push(`${tag}>`)
    for (const child of children) append(child, `${indent}  `, lines)
    lines.push(`${indent}</${name}>`)
  }
}
