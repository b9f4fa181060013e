/** Makes sure that no key stands twice in its mapping. */
import { declined, type Reader } from './reader.ts'
import { after, OPENING } from './tape.ts'

const stamps = new Int32Array(1 << 12)
let serial = 0

/** Declines a mapping in which a key may stand twice. @param open where the mapping stands on the tape */
export function refuseTwins(reader: Reader, open: number): void {
  const { words, size } = reader
  serial = (serial + 1) | 0
  for (let at = open + OPENING; at < size; at = after(words, at + OPENING)) {
    const slot = words[at + 2]! & (stamps.length - 1)
    if (stamps[slot] === serial) {
      refuseEqualHashes(reader, open)
      return
    }
    stamps[slot] = serial
  }
}

function refuseEqualHashes({ words, size }: Reader, open: number): void {
  const hashes = new Set<number>()
  for (let at = open + OPENING; at < size; at = after(words, at + OPENING)) {
    if (hashes.has(words[at + 2]!)) throw declined
    hashes.add(words[at + 2]!)
  }
}
