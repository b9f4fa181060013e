/** A gzip file of many members, each with its size in its head: what `zcat` shows as one text is read here part by part. */
import { Buffer } from 'node:buffer'
import zlib from 'node:zlib'

/** Magic number, deflate, an extra field, no time, no system. */
const start = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255])
/** The extra field: its length, our sign, and the length of what is in it. */
const field = Buffer.from([8, 0, 0x4b, 0x4c, 4, 0])
const fixed = Buffer.concat([start, field])

/** Of the head, up to the compressed data; the size of the member is at its end. */
export const headBytes = fixed.length + 4
const tailBytes = 8

/** A text takes six times as much where each of its characters is written as an escape. */
const mostTextBytes = 448 * 1024 * 1024

/** Half as large as the fastest makes it, and twice as fast as the smallest. */
const level = 4

export function memberOf(text: string): Buffer {
  const content = Buffer.from(text)
  const packed = zlib.deflateRawSync(content, { level })
  const head = Buffer.alloc(headBytes)
  fixed.copy(head)
  head.writeUInt32LE(headBytes + packed.length + tailBytes, fixed.length)
  const tail = Buffer.alloc(tailBytes)
  tail.writeUInt32LE(zlib.crc32(content), 0)
  tail.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, packed, tail])
}

/** How many bytes a member takes; undefined where there is none of ours. @param head its first `headBytes` */
export function sizeOf(head: Buffer): number | undefined {
  if (head.length < headBytes || !head.subarray(0, fixed.length).equals(fixed)) return undefined
  const size = head.readUInt32LE(fixed.length)
  return size > headBytes + tailBytes ? size : undefined
}

/** Undefined where it is damaged, or larger than it says. */
export function textOf(member: Buffer): string | undefined {
  try {
    const tail = member.length - tailBytes
    const [sum, length] = [member.readUInt32LE(tail), member.readUInt32LE(tail + 4)]
    if (length > mostTextBytes) return undefined
    const content = zlib.inflateRawSync(member.subarray(headBytes, tail), { maxOutputLength: Math.max(length, 1) })
    return content.length === length && zlib.crc32(content) === sum ? content.toString() : undefined
  } catch {
    return undefined
  }
}
