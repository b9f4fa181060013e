/** Paths of fields as people write them: `spec.containers[0].image`. */
import type { Key, Path } from '../source/place.ts'

const part = /\[(\d+|\*)\]|\["([^"]*)"\]|\['([^']*)'\]|(?:^|\.)([^.[\]]+)|$/y

/**
 * Keys stand between dots, or with quotes in brackets (`metadata.annotations["a.b/c"]`); what is all digits is an index, and `*` any
 * key or index. Undefined for what cannot be read.
 */
export function parsePath(text: string): Path | undefined {
  const path: Key[] = []
  part.lastIndex = 0
  while (part.lastIndex < text.length) {
    const found = part.exec(text)
    if (!found || found[0] === '') return undefined
    const [, index, double, single, plain] = found
    const key = double ?? single
    if (key !== undefined) path.push(key)
    else path.push(keyOf((index ?? plain)!))
  }
  return path.length > 0 ? path : undefined
}

function keyOf(text: string): Key {
  return /^\d+$/.test(text) ? Number(text) : text
}
