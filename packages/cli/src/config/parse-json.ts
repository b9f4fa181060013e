/** JSON with the line of what is wrong in it. */
import { ConfigError } from '@keelint/core'

/**
 * Throws a `ConfigError`.
 *
 * @param shown the file, for the message
 * @param what it is, for the message
 */
export function parseJson(text: string, shown: string, what = 'the config'): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const offset = offsetOf(message, text)
    const before = text.slice(0, offset).split('\n')
    const where = offset === undefined ? shown : `${shown}:${before.length}:${before.at(-1)!.length + 1}`
    throw new ConfigError(
      `${where}: ${what} is no JSON: ${message.replace(/ \(line.*| in JSON at position.*| at position.*/s, '')}`,
    )
  }
}

/** Node names the offset in most of its messages; where it does not, the character stands for itself. */
function offsetOf(message: string, text: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  if (/end of JSON|Unterminated/.test(message)) return text.length
  const token = /^Unexpected token '?(.)/u.exec(message)?.[1]
  const first = token === undefined ? -1 : text.indexOf(token)
  return first < 0 || first !== text.lastIndexOf(token!) ? undefined : first
}
