/** Names as users list them: `*` stands for any text. */

/** Whether a name is as one of the patterns says. Takes time in proportion to both. */
export function namePatterns(patterns: readonly string[]): (name: string) => boolean {
  const parts = patterns.map(pattern => pattern.split('*'))
  return name => parts.some(one => isAs(name, one))
}

function isAs(name: string, [head = '', ...rest]: readonly string[]): boolean {
  const tail = rest.at(-1)
  if (tail === undefined) return name === head
  if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail)) return false
  let from = head.length
  for (const middle of rest.slice(0, -1)) {
    const found = name.indexOf(middle, from)
    if (found < 0 || found + middle.length > name.length - tail.length) return false
    from = found + middle.length
  }
  return true
}
