/** What goes onto a tape reads as it does with `yaml`, and what a tape does not know is left to `yaml`. */
import { tapeParser, yamlParser } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compare } from '../../tools/fuzz/agreement.ts'
import { lint } from '../support/lint.ts'

const test = suite('tape')

const fast: Readonly<Record<string, readonly string[]>> = {
  'blocks of mappings and sequences': [
    'a:\n  b: 1\n  c:\n    - d: 2\n      e: f\n    - g\nh: i\n',
    'a:\n- b\n-\n  c: 1\n- - d\n  - - e\n    - f\n',
    '- a: 1\n  b:\n  - 2\n-   c: 3\n    d: 4\n',
    'a:\nb:\n  c:\nd: # e\n- \n-\n-   # f\n- g\n',
    'a  : 1\n"b" : 2\n\'c\': 3\n',
  ],
  'documents without content, and ends of documents': [
    '',
    '\n# a\n',
    '---\n',
    '---   # a\n# b\n',
    '# a\n\n---\nb: 1\n',
    'a: 1\n...\n\n',
    '\ufeffa: 1\nb: 2\n',
    'a: 1',
    'a:',
    '- ',
    'a: "b"',
    'a: [b]',
    '- |\n  a',
  ],
  numbers: [
    '0777 0o17 0O7 0XFF 0B101 0b-1 -0x1F 0_x1 1_000 _1 08 08.5 1e3 1e0_1 .5 .5_ . 1e400 18446744073709551615 9007199254740993',
  ]
    .flatMap(row => row.split(' '))
    .concat(
      '123456789012345678',
      '0',
      '-0',
      '+1',
      '0x10000000000000000',
      '-0x8000000000000001',
      '1:30:45',
      '1.2.3',
      '1.',
    )
    .map(number => `a: ${number}\n`),
  'words that are no text': [
    'y',
    'Yes',
    'NO',
    'on',
    'off',
    'yEs',
    'true',
    'FALSE',
    'null',
    'Null',
    '~',
    'nUll',
    'n',
    'offs',
  ].map(word => `a: ${word}\n${word === '~' || /^null$/i.test(word) ? 'b' : word}: ${word}\nc: [${word}]\n`),
  keys: [
    '12: a\n0x10: b\n1.50: c\n',
    'yes: a\n"no": b\n',
    '"": a\n',
    '"a\\tb": c\n"a": d\n',
    "'it''s': a\n",
    'é: ü\n',
    '.5: a\n-1: b\n',
  ],
  'scalars on several lines': [
    'a: b\n  c\n\n\n  d  \n   e\nf: g\n',
    'a:\n  b\n  c # d\ne: f\n',
    '- a\n  - b\n- c\n',
    'a: "b\n  c\n\n  d\\\n  e  \\\n\n   f\\t\n  "\n',
    "a: 'b\n  c ''d''\n\n  e'\n",
    'a: b\r\n  c\r\n\r\n  d\r\ne: "f\r\n  g\\\r\n  h"\r\n',
  ],
  'double quotes': [
    'a: "\\0\\a\\b\\e\\f\\n\\r\\t\\v\\N\\_\\L\\P\\ \\"\\/\\\\\\\t"\n',
    'a: "\\x41\\u00e9\\U0001F600\\ud83d\\ude00"\n',
  ],
  'literal and folded scalars': ['|', '>', '|-', '>-', '|+', '>+'].flatMap(header => [
    `a: ${header}\n  b\n   c\n\n  d\n\n\ne: f\n`,
    `a: ${header} # b\n\n\n  c\n\n    d\n  \te\n  f  \n# g\nh: i\n`,
    `- ${header}\n b\n- ${header}\n- c\n`,
    `a: ${header}\n\n\nb: ${header}\n`,
    `a: ${header}\r\n  b\r\n\r\n  c\r\nd: e\r\n`,
    `a:\n  - ${header[0]}2${header.slice(1)}\n     b\n    c\n`,
    `a: ${header}\n  b`,
  ]),
  brackets: [
    'a: [b, "c", \'d\', 1, [], {}, [e, {f: g}],]\n',
    'a: {b: c, "d": e, "f":g, \'h\' : i, j : [k]}\n',
    'a: [\n  b, # c\n  d\n]\ne: {\n  f: g,\n\n  # h\n  i: j\n  }\n',
    '[a, {b: c}]\n',
    '{a: b,\n"c":\n[d]}\n',
    '- {a: b}\n- [c,\n   d]\n',
    'a: {\n  \tb: c }\n',
  ],
  'anchors that nobody uses': ['a: &b c\n', 'a: &b\n  c: d\n', '- &a\n  b: c\n- &d [e]\n- &f |\n  g\n', 'a: &b "c"\n'],
  comments: [
    '# a\nb: c # d\n  # e\n#f\ng:\n  # h\n  - i # j\n   # k\n\n    # l\n# m\n',
    'a: b#c\nd: "#e" # f\ng: | # h\n  # i\nj: [k, # l\n  m]\n',
    'a:\n  b:\n    c: d\n   # e\n  # f\n\n # g\nh: i\n',
    'a:\n  b: |\n    c\n    # d\n   # e\n  f:\n  # g\n\nh:\n# i\n',
  ],
}

for (const [name, texts] of Object.entries(fast))
  test(`${name} go onto a tape`, () => {
    for (const text of texts) {
      const { isSlow, difference } = compare(text)
      assert.is(difference, undefined, `${difference}\nin ${JSON.stringify(text)}`)
      assert.is(isSlow, false, JSON.stringify(text))
    }
  })

const slow = [
  'a: &b c\nd: *b\n',
  '<<: {a: b}\n',
  'a: !!str 1\n',
  '? a\n: b\n',
  'a: \n#"x\n  y\n\nb:',
  'a:\n# b\n  "c"\n',
  '? [a]\n',
  '[a]: b\n',
  '[a: b]\n',
  '%YAML 1.1\n---\na: b\n',
  'a:\tb\n',
  'a: 1\n...\nb: 2\n',
  'a\n',
  '|\n a\n',
  '__proto__: {a: b}\n',
  'a:\r  b: c\r',
  'a: {b}\n',
  'a: 1\na: 2\n',
  'a: 1\n"\\x61": 2\n',
  '1: a\n0x1: b\n',
  'a: b: c\n',
  'a: [b\n',
  'a: "b\n',
  ' a: b\nc: d\n',
  'a:\n  b: c\n d: e\n',
  'a: .inf\n',
  'a: [?b]\n',
  '~: a\n',
  'a: b # \u0001\n',
  '# \u0085\n',
  'a: "\\q"\n',
  'a: "b\u2028c"\n',
  'a: &b\n- c\n',
  '--- a\n',
  'a: b\n---\nc: d\n',
]

test('what is unusual or wrong is left to `yaml`', () => {
  for (const text of slow) {
    const range = { start: 0, end: text.length }
    const parsed = tapeParser.parse(text, range)
    const { value, issues, ignored } = yamlParser.parse(text, range)
    assert.is(parsed.isSlow, true, JSON.stringify(text))
    assert.equal({ value: parsed.value, issues: parsed.issues, ignored: parsed.ignored }, { value, issues, ignored })
  }
})

test('places are found in collections of any size', () => {
  for (const size of [3, 60, 70, 1000]) {
    const numbers = Array.from({ length: size }, (_, index) => index)
    const items = numbers.map(number => `- ${number % 3 === 0 ? `{ a: ${number} }` : `a${number}`}\n`).join('')
    const keys = numbers.map(number => `  k${number}: ${number}\n`).join('')
    const flow = numbers.map(number => `"k${number}": a`).join()
    for (const text of [`list:\n${items}mapping:\n${keys}`, `{list: [${numbers.join()}], mapping: {${flow}}}\n`])
      assert.equal(compare(text), { isSlow: false }, text.slice(0, 80))
  }
})

test('each document of a file has its own tape', () => {
  const text = '# a\nb: 1\n---\n- c\n--- # d\ne: |\n  f\n'
  for (const [start, end] of [
    [0, 9],
    [9, 17],
    [17, text.length],
  ] as const) {
    const { isSlow, difference } = compare(text, { start, end })
    assert.is(difference, undefined)
    assert.is(isSlow, false)
  }
})

test('nesting is bounded as it is with `yaml`', () => {
  for (const depth of [50, 190, 1000, 20_000]) {
    const texts = [
      `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`,
      `${'- '.repeat(depth)}a\n`,
      Array.from({ length: Math.min(depth, 1000) }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
    ]
    for (const text of texts) {
      const range = { start: 0, end: text.length }
      const [one, other] = [tapeParser.parse(text, range), yamlParser.parse(text, range)]
      assert.is(one.issues[0]?.reason, other.issues[0]?.reason)
      if (depth <= 190) assert.equal(one.value, other.value)
    }
  }
})

test('text without end takes time in proportion to its length', () => {
  const time = (text: string) => {
    const start = performance.now()
    const parsed = tapeParser.parse(text, { start: 0, end: text.length })
    void parsed.value
    for (const _ of parsed.comments());
    return performance.now() - start
  }
  const kinds: readonly ((size: number) => string)[] = [
    size => `a: "${' '.repeat(size)}x"\n`,
    size => `a: b${' '.repeat(size)}c\n`,
    size => `a: |\n${`  ${' '.repeat(20)}\n`.repeat(size / 20)}  b\n`,
    size => `a: "${'\\x41'.repeat(size / 4)}"\n`,
    size => `a: "b${'\n'.repeat(size)}  c"\n`,
    size => Array.from({ length: size / 10 }, (_, at) => `k${at}: # c\n`).join(''),
    size => `a: [${'b, '.repeat(size / 3)}]\n`,
  ]
  for (const kind of kinds) {
    time(kind(50_000))
    const [short, long] = [Math.min(time(kind(50_000)), time(kind(50_000))), time(kind(1_000_000))]
    assert.ok(long < 20 * Math.max(short, 5) * 5, `${short} ms, then ${long} ms for ${kind(40)}`)
  }
})

test('JSON is read with the places of its fields', async () => {
  const text =
    '{\n\t"apiVersion": "v1", "kind": "Pod",\n\t"metadata": {"name": "a\\u0041"},\n\t"spec": {"containers": [{"name": "b", "image": "c"}]}\n}\n'
  const run = await lint({ 'a.json': text }, { rules: { 'k8s/no-latest-tag': 'warn' } })
  assert.equal(
    run.problems.map(({ rule, location }) => `${rule} ${location.start.line}:${location.start.column}`),
    ['k8s/no-latest-tag 4:49'],
  )
})

test.run()
