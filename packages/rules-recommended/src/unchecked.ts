/** Values of kinds without a schema here, of whose fields nobody has checked the types. */
import type { Node } from '@keelint/core'

/** Anything at all: fields may be asked for without end, and what they lead to has to be looked at before it is used. */
export interface Unchecked {
  readonly [key: string]: Unchecked
}

export function unchecked(node: Node<unknown>): Node<Unchecked> {
  return node as unknown as Node<Unchecked>
}

/** Undefined where there is no text. */
export function textOf({ value }: Node<unknown>): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The items of a list; none where it is no list. */
export function itemsOf(node: Node<Unchecked>): readonly Node<Unchecked>[] {
  const list: unknown = node.value
  return Array.isArray(list) ? list.map((_, index) => node.at(index)) : []
}

/** The fields of a mapping; none where it is no mapping. */
export function fieldsOf(node: Node<Unchecked>): readonly (readonly [string, Node<Unchecked>])[] {
  const mapping: unknown = node.value
  return typeof mapping === 'object' && mapping !== null && !Array.isArray(mapping)
    ? Object.keys(mapping).map(key => [key, node.at(key)] as const)
    : []
}

export interface TextNode {
  readonly at: Node<Unchecked>
  readonly text: string
}

/** The texts of a list. */
export function textsOf(node: Node<Unchecked>): readonly TextNode[] {
  return itemsOf(node).flatMap(at => {
    const text = textOf(at)
    return text === undefined ? [] : [{ at, text }]
  })
}
