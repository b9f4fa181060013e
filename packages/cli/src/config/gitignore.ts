/** Turns the lines of a `.gitignore` into patterns of `ignores`. */

/** Patterns that match what git's would, in their order; lines that can match nothing are left out. */
export function patternsOf(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap(line => patternOf(line) ?? [])
}

function patternOf(line: string): string | undefined {
  if (line.startsWith('#')) return undefined
  const trimmed = withoutTrailingSpaces(line)
  const sign = trimmed.startsWith('!') ? '!' : ''
  const whole = trimmed.slice(sign.length)
  const onlyFolders = whole.endsWith('/')
  const given = onlyFolders ? whole.slice(0, -1) : whole
  if (given === '') return undefined
  const anywhere = !given.includes('/')
  const parts = partsOf(anywhere ? given : given.replace(/^\//, ''), anywhere)
  if (!parts) return undefined
  // `a/**` is what is in `a`, and not `a` itself.
  const inside = parts.at(-1) === '**' ? '/*' : ''
  return `${sign}${anywhere ? '**/' : ''}${parts.join('/')}${inside}${onlyFolders ? '/' : ''}`
}

/** A space at the end counts only after a backslash. */
function withoutTrailingSpaces(line: string): string {
  const bare = line.replace(/ +$/, '')
  const backslashes = /\\*$/.exec(bare)![0].length
  return backslashes % 2 === 1 && bare.length < line.length ? `${bare} ` : bare
}

/** The pattern between slashes, in the language of `minimatch`; undefined for one that git never matches. */
function partsOf(pattern: string, isName: boolean): readonly string[] | undefined {
  const parts = ['']
  let at = 0
  while (at < pattern.length) {
    const token = tokenAt(pattern, at)
    if (!token) return undefined
    at = token.end
    if (token.text === '/') parts.push('')
    else parts.push(parts.pop() + token.text)
  }
  // No path has such parts.
  if (parts.some(part => part === '' || part === '.' || part === '..')) return undefined
  return parts.map(part => (!isName && /^\*{2,}$/.test(part) ? '**' : part.replace(/(?<!\\)((?:\\\\)*)\*{2,}/g, '$1*')))
}

interface Token {
  readonly text: string
  /** Where the next one begins. */
  readonly end: number
}

function tokenAt(pattern: string, at: number): Token | undefined {
  const character = pattern[at]!
  if (character === '[') return classAt(pattern, at)
  if (character !== '\\') return { text: '*?/'.includes(character) ? character : literal(character), end: at + 1 }
  const escaped = pattern[at + 1]
  if (escaped === undefined) return undefined
  return { text: escaped === '/' ? '/' : literal(escaped), end: at + 2 }
}

function literal(character: string): string {
  return /[\\*?[\]{}()!+@|#,^-]/.test(character) ? `\\${character}` : character
}

/** A class such as `[a-z]` or `[!a[:digit:]]`; one that is not closed never matches. */
function classAt(pattern: string, start: number): Token | undefined {
  const negated = pattern[start + 1] === '!' || pattern[start + 1] === '^'
  let at = start + (negated ? 2 : 1)
  const items: string[] = []
  for (let first = true; ; first = false) {
    if (at >= pattern.length) return undefined
    if (pattern[at] === ']' && !first) break
    const named = /^\[:[a-z]+:\]/.exec(pattern.slice(at))?.[0]
    if (named !== undefined) {
      items.push(named)
      at += named.length
      continue
    }
    const from = memberAt(pattern, at)
    const isRange = from && pattern[from.end] === '-' && pattern[from.end + 1] !== ']'
    const to = isRange ? memberAt(pattern, from.end + 1) : from
    if (!from || !to) return undefined
    at = to.end
    items.push(...rangeOf(from.text, to.text))
  }
  if (items.length > 0) return { text: `[${negated ? '^' : ''}${items.join('')}]`, end: at + 1 }
  return negated ? { text: '?', end: at + 1 } : undefined
}

function memberAt(pattern: string, at: number): Token | undefined {
  const escapes = pattern[at] === '\\'
  const text = pattern[escapes ? at + 1 : at]
  return text === undefined ? undefined : { text, end: at + (escapes ? 2 : 1) }
}

/** Without the slash, which a class never matches; a range the wrong way round holds its first member. */
function rangeOf(from: string, to: string): readonly string[] {
  if (from >= to) return from === '/' ? [] : [literal(from)]
  if (from > '/' || to < '/') return [`${literal(from)}-${literal(to)}`]
  return [...(from < '/' ? rangeOf(from, '.') : []), ...(to > '/' ? rangeOf('0', to) : [])]
}
