/** Changes texts at random: by what means something in YAML, and line by line where a manifest has its structure. */
import type { Random } from './random.ts'
import { letters, scalar } from './scalars.ts'

const pieces =
  `a |b: |- |: |? |, |{|}|[|]|"|'||\n|>-\n|# |%YAML 1.1\n|@|\`|&a |*a|<<: *a\n|!!binary |!x |...|---|~|\\|{{ .Values.a }}|{{`
    .split('|')
    .concat('\n', '\n', '\n  ', '\n ', '\n    ', '\n- ', '\n  - ', '\r', '\r\n', '\t', '  ', '\n---\n', '\n...\n')
    .concat('|', '|\n  a', '\0', '\u0085', '\u2028', '\ufeff', '\ud800', 'x\n  y', '"x\n  y"', '', '')
const odd = [
  '',
  '{}',
  '[]',
  'null',
  '-1',
  '1e300',
  'true',
  '""',
  "'*'",
  '"0"',
  '[[]]',
  '[null]',
  '{a: [b]}',
  '|\n',
  '__proto__',
]
const oddKeys = ['constructor', '__proto__', 'toString', '0', '""', 'name', 'items', 'length']

/** Nonsense, mostly. */
export function heap(random: Random): string {
  return Array.from({ length: 1 + random.below(14) }, () =>
    random.chance(60) ? random.pick(pieces) : scalar(random),
  ).join('')
}

/** Cuts some characters out, and puts others in. */
export function scratched(random: Random, text: string): string {
  let result = text
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(result.length + 1)
    const put = random.chance(85) ? random.pick(pieces) : letters(random, 4)
    result = result.slice(0, at) + put + result.slice(at + (random.chance(50) ? 0 : random.below(12)))
  }
  return result
}

/** The same manifest with other values, and with lines and what belongs to them gone, twice, or further in. */
export function rebuilt(random: Random, text: string): string {
  let lines = text.split('\n')
  for (let times = 1 + random.below(5); times > 0; times--) {
    const at = random.below(lines.length)
    const end = endOf(lines, at)
    const part = lines.slice(at, end)
    lines = [...lines.slice(0, at), ...changed(random, part), ...lines.slice(end)]
  }
  return lines.join('\n')
}

function changed(random: Random, part: readonly string[]): readonly string[] {
  const [first = '', ...rest] = part
  const entry = /^(\s*(?:- +)?)([^\s:#][^:#]*)(: *)(.*)$/.exec(first)
  const [, pad = '', key = '', colon = '', value = ''] = entry ?? []
  switch (random.below(9)) {
    case 0:
      return []
    case 1:
      return [...part, ...part]
    case 2:
      return part.map(line => ` ${line}`)
    case 3:
      return entry ? [`${pad}${random.pick(oddKeys)}${colon}${value}`, ...rest] : part
    case 4:
      return entry ? [`${pad}${key}: ${scalar(random)}`] : [`${first} # c`, ...rest]
    case 5:
      return [first, `${pad.replace('-', ' ')}# c`, ...rest]
    case 6:
      return entry && value !== '' ? [`${pad}${key}: "${value.replace(/["\\]/g, '')}"`, ...rest] : part
    default:
      return entry ? [`${pad}${key}: ${random.pick(odd)}`] : part
  }
}

/** One past the lines that are further in than the one at `at`. */
function endOf(lines: readonly string[], at: number): number {
  const indent = indentOf(lines[at]!)
  let end = at + 1
  while (end < lines.length && lines[end] !== '' && indentOf(lines[end]!) > indent) end++
  return end
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
