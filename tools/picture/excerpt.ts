/** Shortens the output of a run to some of its problems, and marks what is left out. */

/**
 * @param output of the format `stylish`, with colors
 * @param rules the first problem of each stays
 * @returns lines: the problems that stay under their files and objects, and everything from the summary on
 */
export function excerpt(output: string, rules: readonly string[]): readonly string[] {
  const lines = output.trimEnd().split('\n')
  const plain = lines.map(withoutColors)
  const summary = plain.findIndex(line => /^\s+critical\s+high/.test(line))
  const wanted = new Set(rules)
  const kept: string[] = []
  let heads: string[] = []
  let left = false
  for (let at = 0; at < summary; ) {
    let end = at + 1
    if (/^\s+\d+:\d+ /.test(plain[at]!)) {
      while (end < summary && /^\s{3,}\S/.test(plain[end]!) && !/^\s+\d+:\d+ {2}(error|warn)/.test(plain[end]!)) end++
      const rule = [...wanted].find(name => plain.slice(at, end).some(line => line.endsWith(name)))
      if (rule !== undefined) {
        if (left) kept.push('  ⋮')
        kept.push(...heads, ...lines.slice(at, end))
        wanted.delete(rule)
        heads = []
        left = false
      } else left = true
    } else if (/^\S/.test(plain[at]!)) heads = [lines[at]!]
    else if (plain[at]!.trim())
      heads = [...heads.slice(0, /^\S/.test(withoutColors(heads[0] ?? ' ')) ? 1 : 0), lines[at]!]
    at = end
  }
  if (wanted.size > 0) throw new Error(`The run reports no ${[...wanted].join(' and no ')}`)
  return [...kept, ...(left ? ['  ⋮'] : []), '', ...lines.slice(summary)]
}

function withoutColors(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  return line.replace(/\x1b\[\d+m/g, '')
}
