/** JSON with the line of what is wrong in it. */
import { ConfigError } from '@keelint/core'

/**
 * Throws a `ConfigError`, on a key that stands twice too: one of the two would be lost, as after a merge gone wrong.
 *
 * @param shown the file, for the message
 * @param what it is, for the message
 */
export function parseJson(text: string, shown: string, what = 'the config'): unknown {
  const placeOf = (offset: number | undefined) => {
    const before = text.slice(0, offset).split('\n')
    return offset === undefined ? shown : `${shown}:${before.length}:${before.at(-1)!.length + 1}`
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const why = message.replace(/ \(line.*| in JSON at position.*| at position.*/s, '')
    throw new ConfigError(`${placeOf(offsetOf(message, text))}: ${what} is no JSON: ${why}`)
  }
  const twice = repeatedKey(text)
  if (twice) throw new ConfigError(`${placeOf(twice.offset)}: the key \`${twice.key}\` stands twice in its mapping.`)
  return value
}

/** The first key that its mapping has already. @param text that is JSON */
function repeatedKey(text: string): { readonly key: string; readonly offset: number } | undefined {
  const open: Set<string>[] = []
  for (const { 0: token, 1: key, index } of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (key !== undefined) {
      const name = JSON.parse(key) as string
      const keys = open.at(-1)!
      if (keys.has(name)) return { key: name, offset: index }
      keys.add(name)
    } else if (token === '{' || token === '[') open.push(new Set())
    else if (token === '}' || token === ']') open.pop()
  }
  return undefined
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
