/** The random texts that are tried: documents of a grammar, real manifests that were changed, and nonsense. */
import { heap, rebuilt, scratched } from './damage.ts'
import { document } from './grammar.ts'
import type { Random } from './random.ts'

export interface Text {
  readonly text: string
  /** Whether it was made from a manifest, so that rules have something to say. */
  readonly isManifest: boolean
}

/** @param manifests at least one */
export function randomText(random: Random, manifests: readonly string[]): Text {
  const kind = random.below(100)
  if (kind < 64) return { text: document(random), isManifest: false }
  if (kind < 72) return { text: heap(random), isManifest: false }
  if (kind < 82) return { text: scratched(random, document(random)), isManifest: false }
  const manifest = random.pick(manifests)
  return { text: kind < 95 ? rebuilt(random, manifest) : scratched(random, manifest), isManifest: true }
}
