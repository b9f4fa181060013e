/** XML 1.0 as text. */
import { guardLines, safe } from './safe-text.ts'

export interface XmlElement {
  readonly name: string
  /** Those that are undefined are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  /** May be made as they are asked for. */
  readonly children?: Iterable<XmlElement>
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
function xmlText(text: string): string {
  return safe(text)
    .replace(/[\uFFFE\uFFFF]/g, character => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, character => entities[character]!)
}

/**
 * A whole document in pieces of whole lines, none of which a build server obeys.
 *
 * @param remarks go into a comment before the root
 */
export function* xmlPieces(root: XmlElement, remarks: readonly string[] = []): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  // Two hyphens end a comment.
  for (const remark of remarks) yield guardLines(`<!-- ${xmlText(remark).replace(/-(?=-|$)/g, '- ')} -->\n`)
  for (const piece of piecesOf(root, '')) yield guardLines(piece)
}

function* piecesOf({ name, attributes, children = [], text = [] }: XmlElement, indent: string): Iterable<string> {
  let tag = `${indent}<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) tag += ` ${key}="${typeof value === 'number' ? value : xmlText(value)}"`
  if (text.length > 0) {
    yield `${tag}>${text.map(xmlText).join('\n')}</${name}>\n`
    return
  }
  let isEmpty = true
  for (const child of children) {
    if (isEmpty) yield `${tag}>\n`
    isEmpty = false
    yield* piecesOf(child, `${indent}  `)
  }
  yield isEmpty ? `${tag}/>\n` : `${indent}</${name}>\n`
}
