/** Addresses of Services against lists of what is allowed. */
import { addressOf, isInside, rangeOf } from '@keelint/kubernetes'

/** @param blocks addresses, and blocks such as `192.0.2.0/24`; what is neither holds nothing */
export function isInBlocks(address: string, blocks: readonly string[]): boolean {
  const own = addressOf(address)
  return blocks.some(block => {
    const range = block.includes('/') ? rangeOf(block) : addressOf(block)
    return own !== undefined && range !== undefined && isInside(own, range)
  })
}
