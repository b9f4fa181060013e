/** GitHub's fingerprint of a line, `primaryLocationLineHash`: a rolling hash of the 100 characters that follow. */

const WINDOW = 100
const BASE = 37
const TWO_32 = 2 ** 32
const TAB = 9
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const END = 65_535

/** 37^100 mod 2^64, what a unit weighs that leaves the window. */
const LEAVING = Array.from({ length: WINDOW }).reduce<bigint>(power => BigInt.asUintN(64, power * 37n), 1n)
const LEAVING_HIGH = Number(LEAVING >> 32n)
const LEAVING_LOW = Number(LEAVING & 0xffffffffn)

/**
 * The fingerprint of each line, the first line's first: the hash in hexadecimal and, after a colon, how often it has come up to
 * this line. Spaces and tabs do not count, and every kind of line break counts as a line feed. The 64-bit sum is kept in two
 * halves, each exact in a double, for big integers take ten times as long.
 *
 * @param text the file as it is, a byte order mark included
 */
export function lineHashes(text: string): readonly string[] {
  const hashes: string[] = []
  const counts = new Map<string, number>()
  const window = new Uint16Array(WINDOW)
  const startsLine = new Uint8Array(WINDOW)
  let high = 0
  let low = 0
  let at = 0

  const push = (unit: number) => {
    if (startsLine[at]) {
      startsLine[at] = 0
      const hash = hexadecimal(high, low)
      const count = (counts.get(hash) ?? 0) + 1
      counts.set(hash, count)
      hashes.push(`${hash}:${count}`)
    }
    const leaving = window[at]!
    window[at] = unit
    const sum = low * BASE + unit - LEAVING_LOW * leaving
    high = (high * BASE - LEAVING_HIGH * leaving + Math.floor(sum / TWO_32)) >>> 0
    low = sum >>> 0
    at = (at + 1) % WINDOW
  }

  let atLineStart = true
  const feed = (unit: number) => {
    const line = atLineStart
    const slot = at
    push(unit)
    if (line) startsLine[slot] = 1
    atLineStart = unit === LINE_FEED
  }

  let afterReturn = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const skipped = unit === SPACE || unit === TAB || (afterReturn && unit === LINE_FEED)
    afterReturn = unit === CARRIAGE_RETURN
    if (!skipped) feed(unit === CARRIAGE_RETURN ? LINE_FEED : unit)
  }
  feed(END)
  for (let flushed = 0; flushed < WINDOW; flushed++) push(0)
  return hashes
}

function hexadecimal(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
}
