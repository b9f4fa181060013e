/** What many problems have alike is kept once: a run may find some ten thousand, at few paths and with few messages. */
import type { Path } from '../source/place.ts'

/** Of one run. */
export class Alike {
  readonly #texts = new Map<string, string>()
  readonly #paths = new Map<string, Path>()

  /** The first text that was the same. */
  text(text: string): string {
    return firstOf(this.#texts, text, text)
  }

  /** The first path that was the same. */
  path(path: Path): Path {
    return firstOf(this.#paths, JSON.stringify(path), path)
  }
}

function firstOf<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const first = known.get(key)
  if (first !== undefined) return first
  known.set(key, value)
  return value
}
