/** Random YAML: documents as a grammar makes them, and heaps of what means something in YAML. */
import * as fc from 'fast-check'

const tokens =
  `a |b |a: |b: |c:|d: e|- |-|- a: |# c| # c|"|'|[|]|{|}|, |,|:|? |&a |&b|*a|!t |!!str |---|...|~|null|1|-1|0x1|.inf
yes|\\n|\\|''|"x"|'y'|é|<<: |%|@|"a": |"a":|'a': |[a, b]|{a: b}|{"a":1}|[]|{}|x y|__proto__: |a?|:a|-a|0|1e3|on: |- - |text|k: `
    .split(/[|\n]/)
    .concat(
      '\n',
      '\n',
      '\n  ',
      '\n  ',
      '\n ',
      '\n    ',
      '\n- ',
      '\n  - ',
      '\na: ',
      '\nb:',
      '\n  c: ',
      '  ',
      '\n# c',
      '\n  # c',
    )
    .concat('|', '>', '|-', '>+', '|+', '|2', '|\n  ', '\t', '\r\n', '\r', '\n...', '---\n', 'x\n  y', '"x\n  y"')
    .concat('"\\x41"', '\u2028', '\ufeff', '\u0001')

/** Mostly nonsense, and what is not is odd. */
export const heaps: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 14 })
  .map(parts => parts.join(''))

interface Written {
  /** What stands behind a colon or a dash, without the line break at the end; lines after the first are indented below it. */
  readonly lines: readonly string[]
  /** Whether the first line stands on the line of the colon or dash. */
  readonly inline: boolean
}

const words = [
  'a',
  'x y',
  'it',
  'yes',
  '~',
  '12',
  '0x1F',
  '.5',
  '1e3',
  'a:b',
  'a#b',
  'é',
  'http://x',
  '100m',
  '08',
  "it's",
  '?a',
  ':a',
]
const quoted = ['""', "''", '"a: b"', "'#'", '"a\\tb"', "'it''s'", '"\\x41\\u00e9"', '" x "', "'[a'"]
const tails = ['', '', '', '', '', ' ', ' # c', '  # c # d']
const extras = ['', '# c', ' # c', '   # c', '      # c', '  ']

const flow: fc.Arbitrary<string> = fc.letrec<{ node: string }>(tie => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...words.slice(0, 12), ...quoted),
    fc.array(tie('node'), { maxLength: 3 }).map(items => `[${items.join(', ')}]`),
    fc.array(tie('node'), { maxLength: 3 }).map(items => `{${items.map((item, at) => `k${at}: ${item}`).join(', ')}}`),
    fc.array(tie('node'), { maxLength: 3 }).map(items => `[\n    ${items.join(',\n    ')}\n  ]`),
  ),
})).node

const onLine = fc
  .tuple(
    fc.oneof(fc.constantFrom(...words, ...quoted), flow),
    fc.constantFrom('', '', '', '&x '),
    fc.constantFrom(...tails),
  )
  .map(([scalar, anchor, tail]): Written => ({ inline: true, lines: `${anchor}${scalar}${tail}`.split('\n') }))

const onLines = fc
  .tuple(
    fc.constantFrom('', '"', "'"),
    fc.array(fc.constantFrom('a', 'b c', '', '- x', ' # d', 'e  '), { maxLength: 4 }),
  )
  .map(
    ([quote, rest]): Written => ({
      inline: true,
      lines: `${quote}first\n${rest.map(line => `  ${line}`).join('\n')}\n  z${quote}`.split('\n'),
    }),
  )

const inBlock = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>2-'),
    fc.constantFrom(...tails),
    fc.array(fc.constantFrom('text', 'a: b', '- x', '', '   ', '  deep', '\tt', '# no', 'x  '), { maxLength: 6 }),
  )
  .map(
    ([header, tail, rest]): Written => ({
      inline: true,
      lines: [header + tail, ...rest.map(line => (line === '' ? '' : `  ${line}`))],
    }),
  )

const node: fc.Arbitrary<Written> = fc.letrec<{ node: Written; mapping: Written; sequence: Written }>(tie => ({
  node: fc.oneof(
    { maxDepth: 5 },
    onLine,
    onLines,
    inBlock,
    fc.constant({ inline: true, lines: [''] }),
    tie('mapping'),
    tie('sequence'),
  ),
  mapping: fc
    .array(fc.tuple(fc.constantFrom('k', '"k"', "'k'", 'a b', 'yes'), tie('node'), fc.constantFrom(...extras)), {
      minLength: 1,
      maxLength: 3,
    })
    .map(entries => ({
      inline: false,
      lines: entries.flatMap(([key, value, extra], at) => [...under(`${key.replace('k', `k${at}`)}:`, value), extra]),
    })),
  sequence: fc
    .array(fc.tuple(tie('node'), fc.constantFrom(...extras)), { minLength: 1, maxLength: 3 })
    .map(items => ({ inline: false, lines: items.flatMap(([item, extra]) => [...under('-', item), extra]) })),
})).mapping

/** A mapping in a sequence begins on the line of its dash. */
function under(sign: string, { lines, inline }: Written): readonly string[] {
  const [first = '', ...rest] = lines
  const below = (inline ? rest : lines).map(line => (line === '' ? '' : `  ${line}`))
  if (inline) return [first === '' ? sign : `${sign} ${first}`, ...below]
  return sign === '-' ? [`- ${first}`, ...below.slice(1)] : [sign, ...below]
}

/** Mostly right, with comments and blank lines everywhere. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(
    node,
    fc.constantFrom('', '---\n', '# c\n--- # d\n', '\n', '\ufeff'),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
    fc.constantFrom('', '\n', '\n# end\n', '\n...\n'),
  )
  .map(([{ lines }, before, lineBreak, after]) => `${before}${lines.join('\n')}${after}`.replaceAll('\n', lineBreak))
