/** An object as it is written, for rules that care how: values of any type, and the texts of its scalars. */
import type { Document } from '../source/document.ts'
import type { PlainTest } from '../source/parser.ts'
import type { Path } from '../source/place.ts'
import { type Node, ResourceNode } from './node.ts'
import type { Resource } from './resource.ts'

export interface ManifestNode extends Node<unknown> {
  readonly format: Document['format']
  /** The text of the whole document that the object stands in. */
  readonly text: string
  /**
   * How a scalar of the object is written, with its quotes; of a block scalar its header. Undefined where there is none: a mapping,
   * a sequence, an empty value, nothing at all. @param path relative to the object @param part `key` for the key that ends it
   */
  written(path: Path, part?: 'key'): string | undefined
  /**
   * Whether a plain scalar of the whole document, a value or a key, passes a test: a quick look before a long one. Those are not
   * tested that are text by their looks. True too where that cannot be told without a long one.
   */
  mayHavePlain(test: PlainTest): boolean
}

/** A class, for one is made for each object, and few rules ask it for anything. */
export class WrittenObject extends ResourceNode<unknown> implements ManifestNode {
  readonly #document: Document

  /** @param document that the object stands in */
  constructor(resource: Resource, value: unknown, document: Document) {
    super(resource, value, [])
    this.#document = document
  }

  get format(): Document['format'] {
    return this.#document.format
  }

  get text(): string {
    const { file, range } = this.#document
    return file.text.slice(range.start, range.end)
  }

  written(path: Path, part?: 'key'): string | undefined {
    const full = [...this.resource.base, ...path]
    const { file, parsed } = this.#document
    const { depth, shape, value: range, key } = parsed.find(full)
    if (depth < full.length) return undefined
    const isScalar = shape === 'scalar' || shape === 'block-scalar'
    const wanted = part === 'key' ? key : isScalar ? range : undefined
    return wanted && file.text.slice(wanted.start, wanted.end)
  }

  mayHavePlain(test: PlainTest): boolean {
    return this.#document.parsed.somePlain?.(test) ?? true
  }
}
