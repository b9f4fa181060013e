/** XML as a strict parser reads it. */
import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Throws where the text is no well-formed XML 1.0. */
export function xmlOf(text: string): Element {
  const parser = new SaxesParser()
  const open: Element[] = []
  let root: Element | undefined
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('text', part => {
    const element = open.at(-1)
    if (element) element.text += part
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  if (!root) throw new Error('There is no element.')
  return root
}

/** All elements of a name, in their order. */
export function elements(name: string, root: Element): readonly Element[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap(child => elements(name, child))]
}
