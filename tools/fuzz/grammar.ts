/** Random YAML documents as a grammar makes them: most are sound, and of the kinds that manifests are made of. */
import type { Random } from './random.ts'
import { key, letters, properties, scalar } from './scalars.ts'

const deepest = 4
const tails = ['', '', '', '', '', '', ' ', ' # c', '  # c # d', ' #']
const fillers = ['# c', ' # c', '   # c', '      # c', '', '  ', '#']
const headers = ['|', '>', '|-', '>-', '|+', '>+', '|2', '>2-', '|-2']
const openings = ['', '', '', '', '---\n', '--- # d\n', '# c\n---\n', '\n', '\n# c\n\n', '\ufeff']
const endings = ['\n', '\n', '\n', '\n', '', '\n\n', '\n# end', '\n# end\n', '\n...\n', '\n  ', ' ']
const lineBreaks = ['\n', '\n', '\n', '\n', '\n', '\n', '\r\n', '\r\n']

export function document(random: Random): string {
  const body = random.chance(90) ? mapping(random, 0, deepest) : sequence(random, 0, deepest)
  const opening = random.chance(1) ? '%YAML 1.2\n---\n' : random.pick(openings)
  const text = opening + body + random.pick(endings)
  const lineBreak = random.pick(lineBreaks)
  return lineBreak === '\n' ? text : text.replaceAll('\n', lineBreak)
}

/** @param isCompact whether it begins behind a dash, where its first line is already indented */
function mapping(random: Random, indent: number, depth: number, isCompact = false): string {
  const lines: string[] = []
  const count = 1 + random.below(3)
  for (let at = 0; at < count; at++) {
    const isFirst = at === 0 && isCompact
    if (!isFirst) lines.push(...filler(random))
    const pad = isFirst ? '' : ' '.repeat(indent)
    const colon = random.chance(4) ? ' :' : ':'
    lines.push(`${pad}${oddEntry(random) ?? `${key(random, at)}${colon}${after(random, indent, depth)}`}`)
  }
  return lines.join('\n')
}

/** What is seldom seen, and left to the library. */
function oddEntry(random: Random): string | undefined {
  if (!random.chance(0.5)) return undefined
  return random.pick([
    '<<: *a0',
    '? a\n: b',
    'k: *a0',
    '"k": *a1',
    ': a',
    '? |\n  a',
    'k:\tv',
    '[a]: b',
    '{a: b}: c',
    letters(random, 12),
  ])
}

function sequence(random: Random, indent: number, depth: number): string {
  const lines: string[] = []
  const count = 1 + random.below(3)
  for (let at = 0; at < count; at++) {
    if (at > 0) lines.push(...filler(random))
    const kind = random.below(10)
    const gap = random.chance(90) ? 1 : 1 + random.below(3)
    const inner = indent + 1 + gap
    const lead = `${' '.repeat(indent)}-${' '.repeat(gap)}`
    if (kind < 4 && depth > 0) lines.push(`${lead}${mapping(random, inner, depth - 1, true)}`)
    else if (kind === 4 && depth > 0) lines.push(`${lead}${sequence(random, inner, depth - 1).trimStart()}`)
    else lines.push(`${' '.repeat(indent)}-${after(random, indent, depth)}`)
  }
  return lines.join('\n')
}

/** What stands behind a colon or a dash. */
function after(random: Random, indent: number, depth: number): string {
  const kind = random.below(100)
  const tail = random.pick(tails)
  const inner = indent + (random.chance(85) ? 2 : 1 + random.below(4))
  if (kind < 42 || depth === 0) return `${random.chance(97) ? ' ' : '  '}${properties(random)}${scalar(random)}${tail}`
  if (kind < 47) return tail
  if (kind < 55) return ` ${properties(random)}${blockScalar(random, inner)}`
  if (kind < 60) return ` ${onLines(random, inner)}${tail}`
  if (kind < 68) return ` ${properties(random)}${flow(random, inner, 3)}${tail}`
  const opening = `${random.chance(96) ? '' : ` &a${random.below(3)}`}${tail}\n`
  if (kind < 86) return `${opening}${mapping(random, inner, depth - 1)}`
  return `${opening}${sequence(random, random.chance(50) ? inner : indent, depth - 1)}`
}

function blockScalar(random: Random, indent: number): string {
  const lines = Array.from({ length: random.below(6) }, () => {
    if (random.chance(15)) return random.chance(70) ? '' : ' '.repeat(random.below(indent + 3))
    return `${' '.repeat(indent + (random.chance(15) ? 2 : 0))}${random.pick(['text', 'a: b', '- x', '# no', 'x  ', '\tt', letters(random, 8)])}`
  })
  return [`${random.pick(headers)}${random.pick(tails)}`, ...lines].join('\n')
}

/** A plain or quoted scalar on several lines. */
function onLines(random: Random, indent: number): string {
  const quote = random.pick(['', '', '"', "'"])
  const lines = Array.from({ length: random.below(4) }, () =>
    random.pick(['a', 'b c', '', '- x', 'c  ', quote === '"' ? 'd\\' : 'd', '\te']),
  )
  const inside = lines.map(line => (line === '' ? '' : `${' '.repeat(indent)}${line}`))
  return `${quote}${[`first`, ...inside, `${' '.repeat(indent)}z${quote}`].join('\n')}`
}

function flow(random: Random, indent: number, depth: number): string {
  if (depth === 0 || random.chance(30)) return flowScalar(random)
  const count = random.below(4)
  const isWide = random.chance(25)
  const comma = isWide
    ? `,${random.chance(15) ? ' # c' : ''}\n${' '.repeat(indent)}`
    : random.pick([', ', ', ', ', ', ',', ' , '])
  const [open, close] = isWide
    ? [`\n${' '.repeat(indent)}`, `\n${' '.repeat(indent)}`]
    : ['', random.pick(['', '', ' ', ','])]
  if (random.chance(50)) {
    const items = Array.from({ length: count }, () => flow(random, indent, depth - 1))
    return `[${open}${items.join(comma)}${count > 0 ? close : ''}]`
  }
  const pairs = Array.from({ length: count }, (_, at) => {
    const name = random.chance(25) ? `"k${at}"` : `k${at}`
    return `${name}${random.pick([': ', ': ', ': ', ': ', ' : ', ':'])}${flow(random, indent, depth - 1)}`
  })
  return `{${open}${pairs.join(comma)}${count > 0 ? close : ''}}`
}

function flowScalar(random: Random): string {
  const text = scalar(random)
  return /^["']/.test(text) || random.chance(5) || !/[,[\]{}?]|^[:-]|:$/.test(text) ? text : 'a'
}

function filler(random: Random): readonly string[] {
  return random.chance(88) ? [] : [random.pick(fillers)]
}
