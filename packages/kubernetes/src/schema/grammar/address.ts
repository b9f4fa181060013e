/** The grammars of IP addresses and of blocks of them: why a text is none. */
import type { Grammar } from '../spot.ts'

interface Address {
  readonly family: 4 | 6
  readonly value: bigint
  readonly odd: boolean
}

/** An address, or undefined where the text is none. */
export function parseAddress(text: string): Address | undefined {
  return text.includes(':') ? ipv6(text) : ipv4(text)
}

function ipv4(text: string): Address | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || parts.some(part => !/^\d+$/.test(part) || Number(part) > 255)) return
  const value = parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n)
  return { family: 4, value, odd: parts.some(part => part.length > 1 && part.startsWith('0')) }
}

function ipv6(text: string): Address | undefined {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text)
  const four = tail ? ipv4(tail[2]!) : undefined
  if (tail && !four) return
  const whole = tail ? `${tail[1]}${(four!.value >> 16n).toString(16)}:${(four!.value & 0xffffn).toString(16)}` : text
  const [head = '', rest, ...more] = whole.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = rest === undefined || rest === '' ? [] : rest.split(':')
  const absent = 8 - before.length - after.length
  if (more.length > 0 || (rest === undefined ? absent !== 0 : absent < 1)) return
  const groups = [...before, ...Array<string>(Math.max(0, absent)).fill('0'), ...after]
  if (groups.some(group => !/^[0-9a-fA-F]{1,4}$/.test(group))) return
  const value = groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n)
  return { family: 6, value, odd: value >> 32n === 0xffffn || (four?.odd ?? false) }
}

export interface Block {
  readonly family: 4 | 6
  /** With the bits behind the prefix cleared. */
  readonly first: bigint
  readonly prefix: number
  readonly odd: boolean
}

/** A block such as `10.0.0.0/8`, or undefined where the text is none. */
export function parseBlock(text: string): Block | undefined {
  const [, written = '', length = ''] = /^(.*)\/(\d{1,3})$/.exec(text) ?? []
  const address = parseAddress(written)
  if (!address) return
  const bits = address.family === 4 ? 32 : 128
  const prefix = Number(length)
  if (prefix > bits) return
  const free = BigInt(bits - prefix)
  const first = (address.value >> free) << free
  return {
    family: address.family,
    first,
    prefix,
    odd: address.odd || first !== address.value || (length.length > 1 && length.startsWith('0')),
  }
}

/**
 * Until 1.35 the API server takes some odd forms: leading zeros, IPv4 within IPv6, a block with bits behind its prefix.
 * After KEP-4858, on by default since 1.36.
 * @param strict as since 1.36
 */
export function ipAddress(strict: boolean): Grammar {
  return text => {
    const address = parseAddress(text)
    if (!address) return 'it must be an IP address'
    return strict && address.odd
      ? 'an IP address has no leading zeros, and IPv6 holds no IPv4 address (since 1.36)'
      : undefined
  }
}

/** @param strict as with `ipAddress` */
export function addressBlock(strict: boolean): Grammar {
  return text => {
    const block = parseBlock(text)
    if (!block) return 'it must be a block of addresses as in `10.9.8.0/24`'
    return strict && block.odd
      ? 'a block has no leading zeros, and no bits are set behind its prefix (since 1.36)'
      : undefined
  }
}

/** Why an address is of no use to reach something: unspecified, loopback, link-local. */
export const reachableAddress: Grammar = text => {
  const address = parseAddress(text)
  if (!address) return
  const { family, value } = address
  if (value === 0n) return 'it is the unspecified address'
  if (family === 4 ? value >> 24n === 127n : value === 1n) return 'it is a loopback address'
  if (family === 4 ? value >> 16n === 0xa9fen : value >> 118n === 0x3fan) return 'it is a link-local address'
  if (family === 4 ? value >> 8n === 0xe00000n : value >> 112n === 0xff02n)
    return 'it is a link-local multicast address'
  return
}
